import Community
import GRDB

/// How those who joined lately were received: by anybody but bots, staff included.
struct NewcomerSignals {
  private struct Newcomer {
    var person: Int64
    var joined: Instant
    var firstSpoke: Instant?
  }

  private static let day = Int64(SignalWindow.answerHours.value) * 3600

  let db: Database
  let group: GroupID
  let zone: Zone
  let since: Instant
  /// The last moment of which something is known.
  let until: Instant
  let cast: SignalCast

  /// - Parameter talk: All answers since ``since``.
  func fill(_ signals: inout GroupSignals, from talk: SignalTalk) throws {
    let newcomers = try newcomers()
    signals.newcomers = newcomers.count
    guard !newcomers.isEmpty else { return }
    signals.newcomersGreeted = try greeted(newcomers)
    // Whoever spoke within the last day may still be answered.
    let voices = newcomers.compactMap { newcomer in
      newcomer.firstSpoke.flatMap { $0 + Self.day <= until ? (newcomer.person, $0) : nil }
    }
    signals.newcomersSpoke = voices.count
    // On the day of their first word or on the next: answers are kept by day.
    signals.newcomersAnswered = voices.count { person, spoke in
      let day = zone.day(of: spoke)
      return talk.isAnswered(person, on: day) || talk.isAnswered(person, on: day + 1)
    }
  }

  /// People whose first day in the group is over, in the order in which they came.
  private func newcomers() throws -> [Newcomer] {
    try Row.readAll(
      db,
      sql: """
        SELECT person, joined_at, first_spoke FROM membership
        WHERE group_id = ? AND joined_at BETWEEN ? AND ? ORDER BY joined_at
        """,
      arguments: [group, since, until - Self.day]
    ) {
      try Newcomer(
        person: $0.value("person"), joined: $0.value("joined_at"),
        firstSpoke: $0.value("first_spoke"))
    }.filter { newcomer in
      // Who spoke before they joined was there already.
      cast.isPeople(newcomer.person) && newcomer.firstSpoke.map { $0 >= newcomer.joined } ?? true
    }
  }

  private func welcomes() throws -> [(at: Instant, person: Int64)] {
    try Row.readAll(
      db,
      sql: "SELECT at, person FROM welcome WHERE group_id = ? AND at BETWEEN ? AND ? ORDER BY at",
      arguments: [group, since, until]
    ) { try (at: $0.value("at"), person: $0.value("person")) }
    .filter { !cast.bots.contains($0.person) }
  }

  /// How many of them somebody else welcomed within a day.
  private func greeted(_ newcomers: [Newcomer]) throws -> Int {
    var welcomes = try welcomes()[...]
    return newcomers.count { newcomer in
      welcomes = welcomes.drop { $0.at < newcomer.joined }
      return welcomes.prefix { $0.at <= newcomer.joined + Self.day }
        .contains { $0.person != newcomer.person }
    }
  }
}
