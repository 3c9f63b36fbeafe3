import Community
import GRDB

/// Something in the roll-ups that a recount of the events does not give.
public struct RollUpDifference: Hashable, Sendable {
  public enum Figure: String, Hashable, Sendable {
    case messages, minutes, joins, leaves, activeDays, firstSpoke, lastSpoke, members
  }

  public var group: GroupID
  /// nil for a figure of the whole group.
  public var person: PersonID?
  /// nil for a figure over all days.
  public var day: Day?
  public var figure: Figure
  public var stored: Int64?
  public var counted: Int64?
}

extension Store {
  /// Counts a group's events anew and compares with what is stored. Done group by group, the
  /// memory that it needs depends on the largest group only.
  ///
  /// Counts in the plainest way and shares nothing with the code that keeps the roll-ups.
  public func verifyRollUps(of group: GroupID) throws -> [RollUpDifference] {
    try read { db in
      guard
        let zone = try String.fetchOne(
          db, sql: "SELECT zone FROM chat_group WHERE id = ?", arguments: [group.rawValue])
      else { return [] }
      let counted = try RollUpTable.count(group, zone: try Zone(column: zone), db)
      return try RollUpTable.stored(group, db).differences(from: counted, group: group)
    }
  }
}

/// The figures of one group's roll-ups, however they were found.
private struct RollUpTable {
  struct Cell: Hashable {
    var person: Int64?
    var day: Int?
    var figure: RollUpDifference.Figure
  }

  var cells: [Cell: Int64] = [:]

  func differences(from counted: RollUpTable, group: GroupID) -> [RollUpDifference] {
    Set(cells.keys).union(counted.cells.keys).filter { cells[$0] != counted.cells[$0] }.map {
      RollUpDifference(
        group: group, person: $0.person.map { PersonID($0) }, day: $0.day.map { Day($0) },
        figure: $0.figure, stored: cells[$0], counted: counted.cells[$0])
    }
  }

  static func count(_ group: GroupID, zone: Zone, _ db: Database) throws -> RollUpTable {
    var table = RollUpTable()
    var minutes: Set<[Int64]> = []
    let events = try Row.fetchCursor(
      db, sql: "SELECT at, kind, person FROM event WHERE group_id = ?",
      arguments: [group.rawValue])
    while let event = try events.next() {
      guard let kind = EventCode(rawValue: event["kind"]), let person: Int64 = event["person"]
      else { continue }
      let at: Int64 = event["at"]
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
    let members = try Int64.fetchOne(
      db, sql: "SELECT count(*) FROM membership WHERE group_id = ? AND left_at IS NULL",
      arguments: [group.rawValue])
    table.set(members, figure: .members)
    return table
  }

  static func stored(_ group: GroupID, _ db: Database) throws -> RollUpTable {
    var table = RollUpTable()
    let days = try Row.fetchCursor(
      db, sql: "SELECT day, person, messages, minutes FROM member_day WHERE group_id = ?",
      arguments: [group.rawValue])
    while let row = try days.next() {
      table.set(row["messages"], person: row["person"], day: row["day"], figure: .messages)
      table.set(row["minutes"], person: row["person"], day: row["day"], figure: .minutes)
    }
    let comings = try Row.fetchCursor(
      db, sql: "SELECT day, joins, leaves FROM group_day WHERE group_id = ?",
      arguments: [group.rawValue])
    while let row = try comings.next() {
      table.set(row["joins"], day: row["day"], figure: .joins)
      table.set(row["leaves"], day: row["day"], figure: .leaves)
    }
    let people = try Row.fetchCursor(
      db,
      sql: """
        SELECT person, messages, active_days, first_spoke, last_spoke FROM membership
        WHERE group_id = ?
        """,
      arguments: [group.rawValue])
    while let row = try people.next() {
      table.set(row["messages"], person: row["person"], figure: .messages)
      table.set(row["active_days"], person: row["person"], figure: .activeDays)
      table.set(row["first_spoke"], person: row["person"], figure: .firstSpoke)
      table.set(row["last_spoke"], person: row["person"], figure: .lastSpoke)
    }
    let whole = try Row.fetchOne(
      db, sql: "SELECT members, messages FROM chat_group WHERE id = ?",
      arguments: [group.rawValue])
    table.set(whole?["members"], figure: .members)
    table.set(whole?["messages"], figure: .messages)
    return table
  }

  private mutating func add(
    _ count: Int64, person: Int64? = nil, day: Int? = nil, figure: RollUpDifference.Figure
  ) {
    cells[Cell(person: person, day: day, figure: figure), default: 0] += count
  }

  /// Nothing and zero are the same.
  private mutating func set(
    _ value: Int64?, person: Int64? = nil, day: Int? = nil, figure: RollUpDifference.Figure
  ) {
    if let value, value != 0 { cells[Cell(person: person, day: day, figure: figure)] = value }
  }

  private mutating func lower(_ value: Int64, _ cell: Cell) {
    cells[cell] = earlier(cells[cell], value)
  }

  private mutating func raise(_ value: Int64, _ cell: Cell) {
    cells[cell] = later(cells[cell], value)
  }
}
