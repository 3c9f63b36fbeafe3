import Community
import GRDB

/// Reads what groups are compared by: from their figures and signals; only a group's own past is
/// computed anew, from its own roll-ups.
struct ComparisonReader {
  private let db: Database

  init(_ db: Database) { self.db = db }

  // MARK: One group

  /// A group as it is now.
  func present(_ id: GroupID) throws -> Comparison.Side? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT chat_group.*, figures, signals FROM chat_group
        LEFT JOIN group_figures ON group_id = chat_group.id WHERE chat_group.id = ?
        """,
      arguments: [id])
    guard let row else { return nil }
    let figures = try compared(row)
    return Comparison.Side(
      group: try Group(row: row), figures: figures,
      scores: try figures.map { try scores(of: id, until: $0.asOf) } ?? [])
  }

  /// A group as it was so many weeks before its last known day.
  func past(_ id: GroupID, weeks: Int, model: HealthModel) throws -> Comparison.Side? {
    guard var facts = try FigureFacts.fetch(id, onlyStale: false, in: db) else { return nil }
    let none = Comparison.Side(group: facts.settings, figures: nil, scores: [])
    guard let asOf = facts.asOf else { return none }
    let day = asOf - 7 * weeks
    // As if the exports had ended with that day.
    facts.observedUntil = facts.zone.start(of: day + 1) - 1
    var input = try facts.input(asOf: day, in: db)
    guard let first = input.history.entries.first, first.day <= day else { return none }
    // When staff last spoke, and whether the group was closed, is known of today only.
    input.staffLastSpoke = nil
    input.isClosed = false
    let result = computeFigures(input, model: model)
    var signals = facts.signals(of: result)
    try SignalQuery(facts, db)?.fill(&signals)
    return Comparison.Side(
      group: facts.settings, figures: ComparedGroup(result.figures, signals: signals),
      scores: try scores(of: id, until: day))
  }

  private func scores(of id: GroupID, until day: Day) throws -> [ScorePoint] {
    try Row.readAll(
      db,
      sql: """
        SELECT day, health, silence, slump FROM score_history
        WHERE group_id = ? AND day BETWEEN ? AND ? ORDER BY day
        """,
      arguments: [id, day - 182, day], as: ScorePoint.init)
  }

  private func compared(_ row: Row) throws -> ComparedGroup? {
    guard let figures: String = try row.value("figures") else { return nil }
    let signals: String? = try row.value("signals")
    return ComparedGroup(
      try CanonicalJSON.value(GroupFigures.self, from: figures),
      signals: try signals.map { try CanonicalJSON.value(GroupSignals.self, from: $0) })
  }

  // MARK: Its peers

  /// The open groups of the same size and age, the group itself left out.
  func peers(of id: GroupID) throws -> Peers {
    let own = try Row.fetchOne(
      db, sql: "SELECT members, \(Self.age) AS age FROM \(Self.source) WHERE chat_group.id = ?",
      arguments: [id])
    let size = try SizeBand(members: own?.value("members") ?? 0)
    let age = try AgeBand(days: own?.value("age") ?? 0)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT \(PeerFigures.columns) FROM \(Self.source)
        WHERE chat_group.id <> ? AND NOT closed AND chat_group.members BETWEEN ? AND ?
          AND \(Self.age) BETWEEN ? AND ?
        """,
      arguments: [
        id, size.members.lowerBound, size.members.upperBound, age.days.from,
        age.days.below.map { $0 - 1 } ?? Int(Int32.max),
      ])
    var groups: [ComparedGroup] = []
    while let row = try rows.next() {
      groups.append(try PeerFigures(row: row).group)
    }
    return Peers(size: size, age: age, groups: groups)
  }

  private static let source = """
    chat_group JOIN group_figures ON group_figures.group_id = chat_group.id
    """
  /// Days from the first voice to the last known day.
  private static let age = """
    (as_of - (SELECT min(from_day) FROM stage_period WHERE group_id = chat_group.id))
    """
}

extension ScorePoint {
  /// From a row with `score_history`'s columns.
  init(row: Row) throws {
    try self.init(
      day: row.value("day"), health: row.value("health"), silence: row.value("silence"),
      slump: row.value("slump"))
  }
}
