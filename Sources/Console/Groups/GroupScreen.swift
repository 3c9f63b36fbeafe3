import Community
import Store
import Terminal
import Words

/// One group (群): its head, and a tab for each subject.
///
/// The tabs of other subjects are those subjects' own screens, narrowed to this group; this screen
/// only hands keys and answers on to the one in front.
struct GroupScreen: Equatable, Sendable {
  typealias Tab = GroupTab

  let group: GroupID
  private let name: String
  private(set) var page: GroupPage?
  private(set) var isGone = false
  var tab = Tab.health
  private var health = GroupHealthTab()
  private var activity = GroupActivityTab()
  private var members: MembersScreen
  private var joins: JoinsPanel
  private var content: ContentScreen
  private var tasks: TasksPanel
  private var points: PointsScreen

  init(group: GroupID, name: String) {
    self.group = group
    self.name = name
    members = MembersScreen(group: group)
    joins = JoinsPanel(group: group)
    content = ContentScreen(group: group)
    tasks = TasksPanel(group: group, name: name)
    points = PointsScreen(group: group)
  }
}

extension GroupScreen: TabbedScreen {
  static func place(of tab: Tab) -> TabPlace<Self> {
    switch tab {
    case .health: TabPlace(\.health)
    case .members: TabPlace(\.members)
    case .activity: TabPlace(\.activity)
    case .joins: TabPlace(\.joins)
    case .content: TabPlace(\.content)
    case .tasks: TabPlace(\.tasks)
    case .points: TabPlace(\.points)
    }
  }

  func name(of tab: Tab, in context: ConsoleContext) -> String {
    context.words.groups.name(of: tab)
  }

  var queries: [Query] { [.groupPage(group)] + front.queries }

  mutating func receive(_ answer: Answer, to query: Query) {
    if case .groupPage(let page) = answer {
      self.page = page
      isGone = page == nil
      health.page = page
      activity.page = page
      members.seenGroup = page?.row.group
      tasks.groupName = page?.row.group.name ?? name
    } else if front.queries.contains(query) {
      front.receive(answer, to: query)
    }
  }

  /// What a key does on the page when the tab in front does nothing with it.
  func ownAvailability(of action: Action) -> Availability {
    switch action {
    case .back: .available
    case .compare, .post, .task, .edit, .incident, .erase: page == nil ? .absent : .available
    default: .absent
    }
  }

  func ownSteps(for action: Action, in context: ConsoleContext) -> [Step] {
    switch action {
    case .back: [.pop]
    case .compare:
      [.push(Screen(CompareScreen(group, name: page?.row.group.name ?? name)))]
    case .post: [.open(.composer(ComposerDialog(group: group)))]
    case .task: [.open(.task(TaskDialog(group: group, about: title(in: context))))]
    case .incident: [.open(.incident(IncidentDialog(group: group, about: title(in: context))))]
    case .erase:
      page.map { [.open(.choice(ErasureQuestion(group: $0.row.group).dialog(context.words)))] }
        ?? []
    case .edit:
      page.map { [.open(.choice(GroupSettings(row: $0.row).dialog(context.words)))] } ?? []
    default: []
    }
  }

  var wantsBack: Bool { true }

  var footer: [Action] {
    let own: [Action] = [.nextTab, .post, .task, .compare, .incident, .edit, .erase]
    return front.footer + own.filter { !front.footer.contains($0) }
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    front.layout(in: parts(of: area).body, context: context)
  }

  func title(in context: ConsoleContext) -> String { page?.row.group.name ?? name }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let parts = parts(of: area)
    if isGone {
      canvas.put(
        context.words.groups.gone, at: Point(row: parts.body.row, column: parts.body.column + 2),
        style: Look.warning.style)
      canvas.cursor = Point(row: parts.body.row, column: parts.body.column)
      return
    }
    if let row = page?.row, parts.head.rows > 0 {
      drawHead(row, on: &canvas, in: parts.head, context: context)
    }
    drawTabs(on: &canvas, in: parts.tabs, context: context)
    front.draw(on: &canvas, in: parts.body, context: context)
  }

  private func parts(of area: Area) -> (head: Area, tabs: Area, body: Area) {
    let (head, below) = area.splitTop(area.rows >= 14 ? 2 : 0)
    let (tabs, body) = below.splitTop(area.rows >= 6 ? 1 : 0)
    return (head, tabs, body)
  }

  private func drawHead(
    _ row: GroupRow, on canvas: inout Canvas, in area: Area, context: ConsoleContext
  ) {
    let words = context.words
    let group = row.group
    var first = [
      words.groups.name(group.platform), words.groups.name(group.kind),
      "\(row.members)/\(group.capacity) \(words.groups.name(row.band))", group.zone.name,
    ]
    if let moment = group.erasesAt {
      first.insert(words.removals.goes(on: words.time.date(context.zone.day(of: moment))), at: 0)
    }
    if let series = group.series { first.append("\(words.groups.series) \(Text.clean(series))") }
    if let owner = row.ownerName {
      first.append(words.labelled(words.groups.owner, Text.clean(owner)))
    }
    // The longest comes last, where it may be cut.
    first.append(
      words.labelled(
        words.groups.gate, group.gate.map { Text.clean($0) } ?? words.groups.noGate))
    canvas.put(
      Text.truncate("  " + first.joined(separator: " · "), columns: area.columns),
      at: Point(row: area.row, column: area.column), style: Look.muted.style)
    GroupSummary(row: row, context: context, isOwnPage: true).draw(
      on: &canvas,
      in: Area(row: area.row + 1, column: area.column + 1, rows: 1, columns: area.columns - 1))
  }
}
