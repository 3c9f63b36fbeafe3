import Community
import Store
import Terminal
import Words

/// One person's page: who they are, their figures and activity, and below, by turns, their groups,
/// how they stand there, with whom they talk, their points and what is still to be done about them.
struct MemberScreen: Equatable, Sendable {
  /// What stands below the head.
  enum Part: CaseIterable {
    case groups, standing, ties, points, tasks
  }

  private let person: PersonID
  private let name: String
  private(set) var page: MemberPage?
  /// What was noted about them, the latest.
  private(set) var incidents = Page<IncidentRow>.empty
  private(set) var isLoaded = false
  private(set) var part = Part.groups
  private(set) var groups = ListState<MemberPage.Membership>()
  private(set) var ties = ListState<MemberPage.Tie>()
  /// First shown row of a part that is text.
  private(set) var scroll = 0
  private var rows = 1

  /// - Parameter name: shown until the page has come.
  init(person: PersonID, name: String) {
    self.person = person
    self.name = name
  }

  private var acts: MemberActs {
    let place = groups.selected
    let home: (id: GroupID, name: String)? = place.flatMap {
      $0.leftAt == nil ? (id: $0.group, name: Text.clean($0.groupName)) : nil
    }
    return MemberActs(rows: page.map { [$0.row] } ?? [], place: place?.group, home: home)
  }

  private mutating func show(_ part: Part) {
    self.part = part
    scroll = 0
  }

  private func step(of action: Action) -> Int? {
    // Drawing finds the end.
    action.distance(from: scroll, furthest: Int.max / 2, rows: rows)
  }
}

extension MemberScreen: ScreenModel {
  var queries: [Query] { [.member(person), incidentQuery] }

  private var incidentQuery: Query {
    .incidents(IncidentQuery(person: person, window: Window(limit: 1)))
  }

  mutating func receive(_ answer: Answer, to query: Query) {
    if case .incidents(let page) = answer, query == incidentQuery { incidents = page }
    guard case .member(let page) = answer, query == .member(person) else { return }
    self.page = page
    isLoaded = true
    let memberships = page?.memberships ?? []
    groups.receive(Page(total: memberships.count, offset: 0, rows: memberships))
    let ties = page?.ties ?? []
    self.ties.receive(Page(total: ties.count, offset: 0, rows: ties))
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    if let known = acts.availability(of: action) { return known }
    switch action {
    case .back, .nextTab, .previousTab: return .available
    case .separate:
      return page?.joined.isEmpty == false ? .available : .absent
    case .edit: return page == nil ? .unavailable(.nothingSelected) : .available
    case .open:
      switch part {
      case .groups: return groups.selected == nil ? .unavailable(.nothingSelected) : .available
      case .ties: return ties.selected == nil ? .unavailable(.nothingSelected) : .available
      case .standing: return page == nil ? .unavailable(.nothingSelected) : .available
      case .points, .tasks: return .absent
      }
    default: return step(of: action) == nil ? .absent : .available
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if let step = step(of: action) {
      switch part {
      case .groups: _ = groups.take(action)
      case .ties: _ = ties.take(action)
      case .standing, .points, .tasks: scroll = max(0, scroll + step)
      }
      return []
    }
    switch action {
    case .back: return [.pop]
    case .nextTab: show(Part.allCases.following(part))
    case .previousTab: show(Part.allCases.preceding(part))
    case .open: return open()
    case .separate: return page.map { [.open(.choice(SeparateQuestion($0, context).dialog))] } ?? []
    case .edit: return page.map { [.open(.line(Self.scoreQuestion($0.row, context)))] } ?? []
    default: return acts.steps(for: action, in: context)
    }
    return []
  }

  /// The group or the other member that is selected, or what the figures of a standing mean.
  private func open() -> [Step] {
    if part == .standing { return [.act(.explain)] }
    if part == .ties {
      return ties.selected.map {
        [.push(Screen(MemberScreen(person: $0.person, name: $0.name)))]
      } ?? []
    }
    return groups.selected.map {
      [.push(Screen(GroupScreen(group: $0.group, name: $0.groupName)))]
    } ?? []
  }

  /// What operators think of someone as a seed.
  private static func scoreQuestion(_ row: MemberRow, _ context: ConsoleContext) -> LineDialog {
    let card = row.person.scorecard
    return LineDialog(
      title: context.words.members.scoreOf(row.shownName),
      purpose: .scorePerson(row.person.id, version: row.person.version),
      text: card.map { "\($0.authority) \($0.expressive) \($0.humorous)" } ?? "")
  }

  var footer: [Action] {
    [.nextTab, .open, .award, .task, .kind, .tags, .note, .merge]
      + (page?.joined.isEmpty == false ? [.separate] : []) + [.incident]
      + (part == .standing ? [.edit] : []) + [.remove, .back]
  }

  func title(in context: ConsoleContext) -> String {
    Text.clean(page?.row.person.name ?? name)
  }

  func explanations(in context: ConsoleContext) -> [Explanation] {
    guard let page else { return [] }
    let all = MemberExplanations(row: page.row, page: page, context: context)
    return part == .standing ? all.standingFirst : all.all
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    let body = areas(area, context).body
    rows = body.rows
    groups.height = max(1, Table<MemberPage.Membership>.bodyRows(body.rows))
    ties.height = max(1, Table<MemberPage.Tie>.bodyRows(body.rows))
    if part != .groups && part != .ties {
      let needed = prose(in: context).rows(in: max(1, body.columns - 3)).count
      scroll = max(0, min(scroll, needed - body.rows))
    }
  }
}
