import Community
import GRDB

/// Writes the counted days of one group.
struct DayWriter {
  private let group: Int64
  private let clearAnswers: DirectStatement
  private let clearWelcomes: DirectStatement
  private let clearMembers: DirectStatement
  private let clearGroup: DirectStatement
  private let writeMember: DirectStatement
  private let writeGroup: DirectStatement
  private let writeAnswer: DirectStatement
  private let writeWelcome: DirectStatement

  init(group: Int64, _ db: Database) throws {
    self.group = group
    clearAnswers = try DirectStatement(
      db, "DELETE FROM answer_day WHERE group_id = ? AND day BETWEEN ? AND ?")
    clearWelcomes = try DirectStatement(
      db, "DELETE FROM welcome WHERE group_id = ? AND at >= ? AND at < ?")
    clearMembers = try DirectStatement(
      db, "DELETE FROM member_day WHERE group_id = ? AND day = ?")
    clearGroup = try DirectStatement(db, "DELETE FROM group_day WHERE group_id = ? AND day = ?")
    writeMember = try DirectStatement(
      db,
      """
      INSERT INTO member_day (group_id, day, person, messages, minutes, turns, starts, led,
        water, floods, ads, notices)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (group_id, day, person) DO UPDATE SET messages = excluded.messages,
        minutes = excluded.minutes, turns = excluded.turns, starts = excluded.starts,
        led = excluded.led, water = excluded.water, floods = excluded.floods, ads = excluded.ads,
        notices = excluded.notices
        WHERE (messages, minutes, turns, starts, led, water, floods, ads, notices)
          <> (excluded.messages, excluded.minutes, excluded.turns, excluded.starts,
            excluded.led, excluded.water, excluded.floods, excluded.ads, excluded.notices)
      """)
    writeGroup = try DirectStatement(
      db,
      """
      INSERT INTO group_day (group_id, day, joins, leaves) VALUES (?, ?, ?, ?)
      ON CONFLICT (group_id, day) DO UPDATE SET joins = excluded.joins, leaves = excluded.leaves
        WHERE joins <> excluded.joins OR leaves <> excluded.leaves
      """)
    writeAnswer = try DirectStatement(
      db,
      """
      INSERT INTO answer_day (group_id, day, person, other, answers, firsts, quick)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
    writeWelcome = try DirectStatement(
      db, "INSERT INTO welcome (group_id, at, person) VALUES (?, ?, ?)")
  }

  /// Takes away what another count of those days may not give again: an answer can turn out to be
  /// somebody else's when more becomes known. Other rows only change, as long as no event goes: see
  /// ``clear(_:)``.
  func clear(_ days: ClosedRange<Int>, from start: Int64, until end: Int64) throws {
    clearAnswers.bind(1, group)
    clearAnswers.bind(2, days.lowerBound)
    clearAnswers.bind(3, days.upperBound)
    try clearAnswers.run()
    clearWelcomes.bind(1, group)
    clearWelcomes.bind(2, start)
    clearWelcomes.bind(3, end)
    try clearWelcomes.run()
  }

  /// Takes away all that was counted of a day, of which events have gone.
  func clear(_ day: Int) throws {
    for statement in [clearMembers, clearGroup] {
      statement.bind(1, group)
      statement.bind(2, day)
      try statement.run()
    }
  }

  /// Rows go in the order of their keys, which is how the tables lie on disk.
  func write(_ day: CountedDay) throws {
    for person in day.people.keys.sorted() {
      guard let talk = day.people[person] else { continue }
      try write(
        writeMember, day.number, Int(person), talk.messages, talk.minutes, talk.turns, talk.starts,
        talk.led, talk.water, talk.floods, talk.ads, talk.notices)
    }
    for pair in day.answersByPair() {
      try write(
        writeAnswer, day.number, Int(pair.person), Int(pair.other), pair.answers, pair.firsts,
        pair.quick)
    }
    for welcome in day.welcomes.sorted(by: { ($0.at, $0.person) < ($1.at, $1.person) }) {
      try write(writeWelcome, Int(welcome.at), Int(welcome.person))
    }
    if day.joins > 0 || day.leaves > 0 { try write(writeGroup, day.number, day.joins, day.leaves) }
  }

  /// Runs a statement whose first value is the group.
  private func write(_ statement: DirectStatement, _ values: Int...) throws {
    statement.bind(1, group)
    for (index, value) in values.enumerated() { statement.bind(Int32(index) + 2, value) }
    try statement.run()
  }
}
