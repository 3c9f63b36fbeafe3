import Community
import GRDB

/// The figures of one group's roll-ups, however they were found.
struct RollUpTable {
  struct Cell: Hashable {
    var person: Int64?
    var other: Int64?
    /// Or, for a word of welcome, its moment.
    var day: Int?
    var figure: RollUpDifference.Figure
  }

  var cells: [Cell: Int64] = [:]

  func differences(from counted: RollUpTable, group: GroupID) -> [RollUpDifference] {
    Set(cells.keys).union(counted.cells.keys).filter { cells[$0] != counted.cells[$0] }.map {
      RollUpDifference(
        group: group, person: $0.person.map { PersonID($0) }, other: $0.other.map { PersonID($0) },
        day: $0.figure == .welcome ? nil : $0.day.map { Day($0) }, figure: $0.figure,
        stored: cells[$0], counted: counted.cells[$0])
    }
  }

  static func count(_ group: GroupID, zone: Zone, _ db: Database) throws -> RollUpTable {
    var table = RollUpTable()
    var minutes: Set<[Int64]> = []
    let events = try Row.fetchCursor(
      db,
      sql: """
        SELECT at, kind,
          (SELECT coalesce(joined_to, id) FROM person WHERE id = event.person) AS person
        FROM event WHERE group_id = ?
        """,
      arguments: [group.rawValue])
    while let event = try events.next() {
      guard let kind = try EventCode(rawValue: event.value("kind")),
        let person: Int64 = try event.value("person")
      else { continue }
      let at: Int64 = try event.value("at")
      let day = zone.day(of: Instant(at)).number
      switch kind {
      case .message:
        let isNewDay = table.cells[Cell(person: person, day: day, figure: .messages)] == nil
        if isNewDay { table.add(1, person: person, figure: .activeDays) }
        table.add(1, person: person, day: day, figure: .messages)
        table.add(1, person: person, figure: .messages)
        table.add(1, figure: .messages)
        if minutes.insert([person, at.minute]).inserted {
          table.add(1, person: person, day: day, figure: .minutes)
        }
        table.lower(at, Cell(person: person, figure: .firstSpoke))
        table.raise(at, Cell(person: person, figure: .lastSpoke))
      case .join: table.add(1, day: day, figure: .joins)
      case .leave, .removal: table.add(1, day: day, figure: .leaves)
      case .notice: break
      }
    }
    for cell in try TalkCheck(group, zone: zone, db).counted { table.add(cell.value, cell.key) }
    let members = try Int64.fetchOne(
      db, sql: "SELECT count(*) FROM membership WHERE group_id = ? AND left_at IS NULL",
      arguments: [group.rawValue])
    table.set(members, figure: .members)
    try table.readSums(
      """
      SELECT person, count(DISTINCT day) AS days, sum(messages) AS messages FROM member_day
      WHERE person IN (\(speakers)) GROUP BY person
      """, group, db)
    return table
  }

  /// Who spoke in a group.
  private static let speakers =
    "SELECT person FROM membership WHERE group_id = ? AND first_spoke IS NOT NULL"

  /// What those who spoke in the group did in all groups. The days of each group are compared with
  /// its events, so here they are what counts.
  private mutating func readSums(_ sql: String, _ group: GroupID, _ db: Database) throws {
    let people = try Row.fetchCursor(db, sql: sql, arguments: [group.rawValue])
    while let row = try people.next() {
      try set(row.value("days"), person: row.value("person"), figure: .daysAnywhere)
      try set(row.value("messages"), person: row.value("person"), figure: .messagesAnywhere)
    }
  }

  static func stored(_ group: GroupID, _ db: Database) throws -> RollUpTable {
    var table = RollUpTable()
    try table.readTalk(group, db)
    let comings = try Row.fetchCursor(
      db, sql: "SELECT day, joins, leaves FROM group_day WHERE group_id = ?",
      arguments: [group.rawValue])
    while let row = try comings.next() {
      try table.set(row.value("joins"), day: row.value("day"), figure: .joins)
      try table.set(row.value("leaves"), day: row.value("day"), figure: .leaves)
    }
    let people = try Row.fetchCursor(
      db,
      sql: """
        SELECT person, messages, active_days, first_spoke, last_spoke FROM membership
        WHERE group_id = ?
        """,
      arguments: [group.rawValue])
    while let row = try people.next() {
      try table.set(row.value("messages"), person: row.value("person"), figure: .messages)
      try table.set(row.value("active_days"), person: row.value("person"), figure: .activeDays)
      try table.set(row.value("first_spoke"), person: row.value("person"), figure: .firstSpoke)
      try table.set(row.value("last_spoke"), person: row.value("person"), figure: .lastSpoke)
    }
    let whole = try Row.fetchOne(
      db, sql: "SELECT members, messages FROM chat_group WHERE id = ?",
      arguments: [group.rawValue])
    try table.set(whole?.value("members"), figure: .members)
    try table.set(whole?.value("messages"), figure: .messages)
    try table.readSums(
      "SELECT id AS person, active_days AS days, messages FROM person WHERE id IN (\(speakers))",
      group, db)
    return table
  }

  private mutating func readTalk(_ group: GroupID, _ db: Database) throws {
    let perDay: [RollUpDifference.Figure] = [
      .messages, .minutes, .turns, .starts, .led, .water, .floods, .ads, .notices,
    ]
    let days = try Row.fetchCursor(
      db, sql: "SELECT * FROM member_day WHERE group_id = ?", arguments: [group.rawValue])
    while let row = try days.next() {
      for figure in perDay {
        try enter(
          row.value(figure.rawValue),
          Cell(person: row.value("person"), day: row.value("day"), figure: figure))
      }
    }
    let answers = try Row.fetchCursor(
      db, sql: "SELECT * FROM answer_day WHERE group_id = ?", arguments: [group.rawValue])
    while let row = try answers.next() {
      for figure in [.answers, .firsts, .quick] as [RollUpDifference.Figure] {
        try enter(
          row.value(figure.rawValue),
          Cell(
            person: row.value("person"), other: row.value("other"), day: row.value("day"),
            figure: figure))
      }
    }
    let welcomes = try Row.fetchCursor(
      db, sql: "SELECT at, person FROM welcome WHERE group_id = ?", arguments: [group.rawValue])
    while let row = try welcomes.next() {
      try enter(
        row.value("at"), Cell(person: row.value("person"), day: row.value("at"), figure: .welcome))
    }
  }

  private mutating func add(
    _ count: Int64, person: Int64? = nil, day: Int? = nil, figure: RollUpDifference.Figure
  ) {
    add(count, Cell(person: person, day: day, figure: figure))
  }

  private mutating func add(_ count: Int64, _ cell: Cell) { cells[cell, default: 0] += count }

  /// Nothing and zero are the same.
  private mutating func set(
    _ value: Int64?, person: Int64? = nil, day: Int? = nil, figure: RollUpDifference.Figure
  ) {
    enter(value, Cell(person: person, day: day, figure: figure))
  }

  private mutating func enter(_ value: Int64?, _ cell: Cell) {
    if let value, value != 0 { cells[cell] = value }
  }

  private mutating func lower(_ value: Int64, _ cell: Cell) {
    cells[cell] = earlier(cells[cell], value)
  }

  private mutating func raise(_ value: Int64, _ cell: Cell) {
    cells[cell] = later(cells[cell], value)
  }
}
