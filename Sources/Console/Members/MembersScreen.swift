import Community
import Store
import Terminal
import Words

/// The directory (成员): everyone, or the people of one group, by segment, in the order asked for.
public struct MembersScreen: Equatable, Sendable {
  private let group: GroupID?
  /// The group as its page last showed it.
  var seenGroup: Group?
  private(set) var segment = MemberQuery.Segment.everyone
  private(set) var sort = MemberQuery.Sort.lastSpoke
  private(set) var list = ListState<MemberRow>()

  /// - Parameter group: only the members of that group, with their figures there.
  public init(group: GroupID? = nil) { self.group = group }

  private var query: Query {
    .members(
      MemberQuery(
        segment: segment, sort: sort, filter: list.filter.text, group: group, window: list.window))
  }

  private var acts: MemberActs {
    MemberActs(rows: list.targets, group: group, seenGroup: seenGroup)
  }
}

extension MembersScreen: ScreenModel {
  public var queries: [Query] { [query] }

  public mutating func receive(_ answer: Answer, to query: Query) {
    guard case .members(let page) = answer, query == self.query else { return }
    list.receive(page)
  }

  public func availability(of action: Action, in context: ConsoleContext) -> Availability {
    if let known = list.availability(of: action) ?? acts.availability(of: action) { return known }
    switch action {
    case .back, .segment, .sort: return .available
    case .open: return list.selected == nil ? .unavailable(.nothingSelected) : .available
    default: return .absent
    }
  }

  public mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if list.take(action) { return [] }
    switch action {
    case .back: return list.giveUpOne() ? [] : [.pop]
    case .segment:
      segment = segment.next
      list.restart()
      return []
    case .sort:
      sort = sort.next
      list.restart()
      return []
    case .open:
      guard let person = list.selected?.person else { return [] }
      return [.push(.member(MemberScreen(person: person.id, name: person.name)))]
    default: return acts.steps(for: action, in: context)
    }
  }

  public var wantsBack: Bool { list.hasSomethingToGiveUp }
  public mutating func clearMarks() { list.clearMarks() }

  public var footer: [Action] {
    [.open, .award, .task, .kind, .tags, .note, .segment, .sort, .filter, .mark]
  }
  public var isTyping: Bool { list.filter.field != nil }
  public mutating func type(_ key: Key, in context: ConsoleContext) { list.type(key) }
  public mutating func paste(_ text: String) { list.paste(text) }

  public mutating func layout(in area: Area, context: ConsoleContext) {
    list.height = max(1, Table<MemberRow>.bodyRows(Self.areas(area).table.rows))
    list.keepSelectionVisible()
  }

  public func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let (heading, table, pane) = Self.areas(area)
    let words = context.words.members
    if let row = list.selected, pane.columns > 0 {
      let prose = MemberProse(row, in: context)
      SidePane(Prose([prose.name] + prose.facts())).draw(on: &canvas, in: pane, context: context)
    }
    Table(
      columns: MemberColumns(
        isInGroup: group != nil, showsKind: segment == .staff, context: context
      ).all,
      emptyText: list.filter.text.isEmpty ? words.none(segment) : words.noMatch
    ).draw(list, on: &canvas, in: table, context: context)
    ListHeading(text: words.heading(segment, by: sort))
      .draw(list, on: &canvas, in: heading, context: context)
  }

  private static func areas(_ area: Area) -> (heading: Area, table: Area, pane: Area) {
    let (heading, rest) = area.splitTop(area.rows >= 4 ? 1 : 0)
    let (table, pane) = SidePane.split(rest)
    return (heading, table, pane)
  }

  public func explanations(in context: ConsoleContext) -> [Explanation] {
    list.selected.map { MemberExplanations(row: $0, page: nil, context: context).all } ?? []
  }
}

extension MemberQuery.Segment {
  /// The one that `f` shows after this one.
  var next: Self { Self.allCases.following(self) }
}

extension MemberQuery.Sort {
  /// The one that `s` sorts by after this one.
  var next: Self { Self.allCases.following(self) }
}
