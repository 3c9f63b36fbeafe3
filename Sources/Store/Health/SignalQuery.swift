import Community
import GRDB

/// Fills in what the lights of a group are decided from, as of the last day of which its exports
/// tell: from the roll-ups of the last four weeks, and without reading an event.
struct SignalQuery {
  private let db: Database
  private let group: GroupID
  private let zone: Zone
  private let observedUntil: Instant
  private let asOf: Day
  private let first: Day
  private let cast: SignalCast

  /// - Returns: nil when nothing is known of the group yet.
  init?(_ facts: FigureFacts, _ db: Database) throws {
    guard let asOf = facts.asOf, let observedUntil = facts.observedUntil else { return nil }
    self.db = db
    self.asOf = asOf
    self.observedUntil = observedUntil
    group = facts.group
    zone = facts.zone
    first = asOf - (SignalWindow.month.value - 1)
    cast = try SignalCast(of: facts, db)
  }

  func fill(_ signals: inout GroupSignals) throws {
    var talk = SignalTalk(first: first, cast: cast)
    try readDays(into: &talk)
    try readAnswers(into: &talk)
    try readPosts(into: &talk)
    talk.fill(&signals)
    signals.shillSuspects = try talk.suspects.map { try suspect($0) }
    signals.quarrelsByDay = try quarrels()
    signals.experts = cast.experts.count
    try NewcomerSignals(
      db: db, group: group, zone: zone, since: zone.start(of: first), until: observedUntil,
      cast: cast
    ).fill(&signals, from: talk)
  }

  private func readDays(into talk: inout SignalTalk) throws {
    let rows = try DirectStatement(
      db,
      """
      SELECT day, person, messages, turns, starts - led, water, floods, ads, notices
      FROM member_day WHERE group_id = ? AND day BETWEEN ? AND ?
      """)
    bindWindow(rows)
    while try rows.step() {
      talk.add(
        SignalTalk.MemberDay(
          day: Int(rows.int(0)) - first.number, person: rows.int(1), messages: Int(rows.int(2)),
          turns: Int(rows.int(3)), starts: Int(rows.int(4)), water: Int(rows.int(5)),
          floods: Int(rows.int(6)), ads: Int(rows.int(7)), notices: Int(rows.int(8))))
    }
  }

  private func readAnswers(into talk: inout SignalTalk) throws {
    let rows = try DirectStatement(
      db,
      """
      SELECT day, person, other, answers, firsts, quick FROM answer_day
      WHERE group_id = ? AND day BETWEEN ? AND ?
      """)
    bindWindow(rows)
    while try rows.step() {
      talk.add(
        SignalTalk.AnswerDay(
          day: Int(rows.int(0)) - first.number, person: rows.int(1), other: rows.int(2),
          answers: Int(rows.int(3)), firsts: Int(rows.int(4)), quick: Int(rows.int(5))))
    }
  }

  private func bindWindow(_ rows: DirectStatement) {
    rows.bind(1, group.rawValue)
    rows.bind(2, first.number)
    rows.bind(3, asOf.number)
  }

  /// What was sent from here, by the day on which it was sent. Due a few days before at most: what
  /// waits longer is missed.
  private func readPosts(into talk: inout SignalTalk) throws {
    let start = zone.start(of: first)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT settled_at, part FROM delivery JOIN post ON post.id = delivery.post
        WHERE group_id = ? AND due_at >= ? AND state = 'sent' AND settled_at BETWEEN ? AND ?
        """,
      arguments: [group, start - 7 * 86_400, start, observedUntil])
    while let row = try rows.next() {
      let sells = try PostPart(column: row.value("part")) == .leg
      try talk.addPost(day: zone.day(of: row.value("settled_at")) - first, sells: sells)
    }
  }

  private func quarrels() throws -> [Int] {
    var days = [Int](repeating: 0, count: SignalWindow.month.value)
    let moments = try Instant.fetchCursor(
      db,
      sql: """
        SELECT at FROM incident
        WHERE group_id = ? AND at >= ? AND kind = ? AND withdrawn = 0
        """,
      arguments: [group, zone.start(of: first), IncidentKind.quarrel.rawValue])
    while let moment = try moments.next() {
      // Noted after the last import: it belongs to the last day of which something is known.
      days[min(zone.day(of: moment), asOf) - first] += 1
    }
    return days
  }

  private func suspect(_ found: SignalTalk.Suspect) throws -> GroupSignals.Suspect {
    let name = try String.fetchOne(
      db, sql: "SELECT name FROM person WHERE id = ?", arguments: [found.person])
    return GroupSignals.Suspect(
      person: PersonID(found.person), name: name ?? "", answers: found.answers,
      quick: found.quick, turns: found.turns)
  }
}
