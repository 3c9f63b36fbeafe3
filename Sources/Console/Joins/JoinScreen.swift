import Community
import Store
import Terminal
import Words

/// One join request on a page of its own: everything known, every check in words. A decision goes
/// on to the next open request.
struct JoinScreen: Equatable, Sendable {
  private var join: JoinID
  /// The open requests to go on with.
  private var upNext: [JoinID]
  private var row: JoinRow?
  private var isLoaded = false
  /// Its decision is on its way to the store.
  private var isDeciding = false
  private var scroll = 0
  private var rows = 1

  /// - Parameter upNext: the requests to show one after the other as they are decided.
  init(join: JoinID, upNext: [JoinID] = []) {
    self.join = join
    self.upNext = upNext
  }

  private var acts: JoinActs { JoinActs(isDeciding ? [] : row.map { [$0] } ?? []) }

  private func prose(in context: ConsoleContext) -> Prose {
    guard let row else {
      return Prose(isLoaded ? [Prose.Line(context.words.joins.notFound, .muted)] : [])
    }
    return Prose(JoinProse(row, in: context).whole)
  }
}

extension JoinScreen: ScreenModel {
  var targets: [Subject] { [.join(join)] }
  var claims: [Subject] {
    row?.request.state.isOpen == true && !isDeciding ? [.join(join)] : []
  }

  var queries: [Query] { [.join(join)] }

  mutating func receive(_ answer: Answer, to query: Query) {
    guard case .join(let row) = answer, query == .join(join) else { return }
    self.row = row
    isLoaded = true
    isDeciding = false
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    if let known = acts.availability(of: action) { return known }
    switch action {
    case .back: return .available
    case .open: return row?.request.person == nil ? .absent : .available
    default: return distance(of: action) == nil ? .absent : .available
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if let distance = distance(of: action) {
      scroll += distance
      return []
    }
    switch action {
    case .back: return [.pop]
    case .open:
      guard let request = row?.request, let person = request.person else { return [] }
      return [.push(Screen(MemberScreen(person: person, name: request.name)))]
    default: return acts.steps(for: action, in: context)
    }
  }

  private func distance(of action: Action) -> Int? {
    // The layout knows where it ends.
    action.distance(from: scroll, furthest: Int.max / 2, rows: rows)
  }

  mutating func asked(for intent: Intent) {
    guard intent.decidedJoins.contains(join) else { return }
    isDeciding = true
    guard let next = upNext.first else { return }
    self = JoinScreen(join: next, upNext: Array(upNext.dropFirst()))
  }

  var footer: [Action] { [.approve, .reject, .hold, .reopen, .open, .back] }

  mutating func layout(in area: Area, context: ConsoleContext) {
    rows = area.rows
    let needed = prose(in: context).rows(in: Self.inside(area).columns).count
    scroll = max(0, min(scroll, needed - area.rows))
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let inside = Self.inside(area)
    prose(in: context).draw(on: &canvas, in: inside, from: scroll)
    canvas.cursor = Point(row: inside.row, column: inside.column)
  }

  /// Long lines are hard to read: no wider than this.
  private static func inside(_ area: Area) -> Area {
    Area(
      row: area.row, column: area.column + 2, rows: area.rows, columns: min(96, area.columns - 3))
  }

  func title(in context: ConsoleContext) -> String { row?.shownName ?? "" }

  func explanations(in context: ConsoleContext) -> [Explanation] {
    row?.explanations(in: context) ?? []
  }
}
