import Community
import GRDB

/// Computes the figures of one group and writes all that hangs on them.
struct FigureWriter {
  private let db: Database
  private let model: HealthModel
  private let now: Instant

  init(_ db: Database, _ model: HealthModel, at now: Instant) {
    self.db = db
    self.model = model
    self.now = now
  }

  /// - Returns: false when the group's figures are up to date, or when nothing is known of it yet.
  func refresh(_ group: GroupID) throws -> Bool {
    guard let facts = try FigureFacts.fetch(group, in: db) else { return false }
    try db.execute(
      sql: "UPDATE chat_group SET stale = 0 WHERE id = ?", arguments: [group.rawValue])
    guard let asOf = facts.asOf, let observedUntil = facts.observedUntil else { return false }
    var result = computeFigures(try facts.input(asOf: asOf, in: db), model: model)
    var signals = facts.signals(of: result)
    try SignalQuery(facts, db)?.fill(&signals)
    result.figures.lights = facts.settings.lights(of: signals).on
    try write(result, signals, of: group)
    try AlertRaiser(db, at: now).raise(result, of: facts)
    try StandingWriter(db, group: group, zone: facts.zone, observedUntil: observedUntil).refresh()
    return true
  }

  private func write(_ result: FigureResult, _ signals: GroupSignals, of group: GroupID) throws {
    let figures = result.figures
    try db.execute(
      sql: """
        INSERT INTO group_figures
          (group_id, as_of, attention, health, voices, messages, owner_silent, figures, colour,
            signals)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (group_id) DO UPDATE SET as_of = excluded.as_of,
          attention = excluded.attention, health = excluded.health, voices = excluded.voices,
          messages = excluded.messages, owner_silent = excluded.owner_silent,
          figures = excluded.figures, colour = excluded.colour, signals = excluded.signals
        """,
      arguments: [
        group.rawValue, figures.asOf.number, figures.stage.attention, figures.health?.health,
        figures.voices, figures.messages, figures.ownerSilentDays,
        try CanonicalJSON.text(figures), figures.colour.rawValue,
        try CanonicalJSON.text(signals),
      ])
    try db.execute(
      sql: "DELETE FROM stage_period WHERE group_id = ?", arguments: [group.rawValue])
    for stage in result.stages {
      // Two stages from one day: the later one is what the group became.
      try db.execute(
        sql: "INSERT OR REPLACE INTO stage_period (group_id, from_day, stage) VALUES (?, ?, ?)",
        arguments: [group.rawValue, stage.from.number, stage.stage.rawValue])
    }
    for score in result.scores {
      // What was scored once stands, also when a later model would say otherwise.
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO score_history (group_id, day, health, silence, slump, model)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          group.rawValue, score.day.number, score.health, score.silence, score.slump,
          model.version,
        ])
    }
  }
}

extension Stage {
  /// Order in the list of groups: what needs a person soonest is lowest.
  var attention: Int {
    switch self {
    case .decline: 0
    case .silent: 1
    case .sprout: 2
    case .growth: 3
    case .active: 4
    case .closed: 5
    }
  }
}
