import Community
import Store
import Terminal
import Words

/// One person's page: who they are, their figures and activity, and below, by turns, their groups,
/// their points and what is still to be done about them.
public struct MemberScreen: Equatable, Sendable {
  /// What stands below the head.
  enum Part: CaseIterable {
    case groups, points, tasks
  }

  private let person: PersonID
  private let name: String
  private var page: MemberPage?
  private var isLoaded = false
  private(set) var part = Part.groups
  private var groups = ListState<MemberPage.Membership>()
  /// First shown row of the points or tasks.
  private var scroll = 0
  private var rows = 1

  /// - Parameter name: shown until the page has come.
  public init(person: PersonID, name: String) {
    self.person = person
    self.name = name
  }

  private var acts: MemberActs {
    MemberActs(rows: page.map { [$0.row] } ?? [], place: groups.selected?.group)
  }

  private mutating func show(_ part: Part) {
    self.part = part
    scroll = 0
  }

  /// How far a movement scrolls text; nil for an action that does not move.
  private func step(of action: Action) -> Int? {
    switch action {
    case .down: 1
    case .up: -1
    case .halfDown: max(1, rows / 2)
    case .halfUp: -max(1, rows / 2)
    case .pageDown: max(1, rows - 1)
    case .pageUp: -max(1, rows - 1)
    case .first: -scroll
    case .last: Int.max / 2
    default: nil
    }
  }
}

extension MemberScreen: ScreenModel {
  public var queries: [Query] { [.member(person)] }

  public mutating func receive(_ answer: Answer, to query: Query) {
    guard case .member(let page) = answer, query == .member(person) else { return }
    self.page = page
    isLoaded = true
    let memberships = page?.memberships ?? []
    groups.receive(Page(total: memberships.count, offset: 0, rows: memberships))
  }

  public func availability(of action: Action, in context: ConsoleContext) -> Availability {
    if let known = acts.availability(of: action) { return known }
    switch action {
    case .back, .nextTab, .previousTab: return .available
    case .open:
      guard part == .groups else { return .absent }
      return groups.selected == nil ? .unavailable(.nothingSelected) : .available
    default: return step(of: action) == nil ? .absent : .available
    }
  }

  public mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if let step = step(of: action) {
      if part == .groups {
        _ = groups.take(action)
      } else {
        scroll = max(0, scroll + step)
      }
      return []
    }
    switch action {
    case .back: return [.pop]
    case .nextTab: show(Part.allCases.following(part))
    case .previousTab: show(Array(Part.allCases.reversed()).following(part))
    case .open:
      guard let row = groups.selected else { return [] }
      return [.push(.group(GroupScreen(group: row.group, name: row.groupName)))]
    default: return acts.steps(for: action, in: context)
    }
    return []
  }

  public var footer: [Action] {
    [.award, .task, .kind, .tags, .note, .incident, .nextTab, .open, .back]
  }

  public func title(in context: ConsoleContext) -> String {
    Text.clean(page?.row.person.name ?? name)
  }

  public func explanations(in context: ConsoleContext) -> [Explanation] {
    page.map { MemberExplanations(row: $0.row, page: $0, context: context).all } ?? []
  }

  public mutating func layout(in area: Area, context: ConsoleContext) {
    let body = areas(area, context).body
    rows = body.rows
    groups.height = max(1, Table<MemberPage.Membership>.bodyRows(body.rows))
    groups.keepSelectionVisible()
    if part != .groups {
      let needed = prose(in: context).rows(in: max(1, body.columns - 3)).count
      scroll = max(0, min(scroll, needed - body.rows))
    }
  }
}

// MARK: Drawing

extension MemberScreen {
  public func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words.members
    guard let page else {
      let text = isLoaded ? words.notFound : ""
      Prose([Prose.Line(text, .muted)]).draw(on: &canvas, in: Self.inside(area))
      canvas.cursor = Point(row: area.row, column: area.column)
      return
    }
    let (head, tabs, body) = areas(area, context)
    let inside = Self.inside(head)
    Prose(MemberPageProse(page, in: context).head(columns: inside.columns))
      .draw(on: &canvas, in: inside)
    drawTabs(of: page, on: &canvas, in: tabs, words: words)
    switch part {
    case .groups:
      Table(columns: MembershipColumns(context: context).all, emptyText: "")
        .draw(groups, on: &canvas, in: body, context: context)
    case .points, .tasks:
      prose(in: context).draw(on: &canvas, in: Self.inside(body), from: scroll)
      canvas.cursor = Point(row: body.row, column: body.column)
    }
  }

  private func prose(in context: ConsoleContext) -> Prose {
    guard let page else { return Prose() }
    let prose = MemberPageProse(page, in: context)
    return Prose(part == .tasks ? prose.tasks : prose.points)
  }

  private func drawTabs(
    of page: MemberPage, on canvas: inout Canvas, in area: Area, words: MemberWords
  ) {
    guard area.rows > 0 else { return }
    var column = area.column + 2
    for part in Part.allCases {
      let label =
        switch part {
        case .groups: "\(words.memberships) \(page.memberships.count)"
        case .points: "\(words.ledger) \(page.points.count)"
        case .tasks: "\(words.openTasks) \(page.openTasks.count)"
        }
      column += canvas.put(
        label, at: Point(row: area.endRow - 1, column: column),
        style: part == self.part ? Style(bold: true, underlined: true) : Look.muted.style)
      column += 3
    }
  }

  /// The head takes what it needs as long as the part below keeps some rows.
  private func areas(
    _ area: Area, _ context: ConsoleContext
  ) -> (head: Area, tabs: Area, body: Area) {
    let columns = Self.inside(area).columns
    let needed =
      page.map {
        Prose(MemberPageProse($0, in: context).head(columns: columns)).rows(in: columns).count
      } ?? 0
    let (head, rest) = area.splitTop(max(0, min(needed, area.rows - 6)))
    let (tabs, body) = rest.splitTop(rest.rows >= 8 ? 2 : rest.rows >= 4 ? 1 : 0)
    return (head, tabs, body)
  }

  private static func inside(_ area: Area) -> Area {
    Area(row: area.row, column: area.column + 2, rows: area.rows, columns: area.columns - 3)
  }
}
