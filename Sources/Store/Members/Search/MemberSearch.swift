import Community
import GRDB

/// Finds people of the whole community by words, piece by piece: a search that nobody waits for any
/// more is given up between two pieces.
///
/// No index helps to find a part of a name. So all names are looked through once, which also says
/// how many there are, and then the numbers of the window are sorted out.
struct MemberSearch {
  let db: Database
  let query: MemberQuery
  let listing: MemberListSQL
  let isWanted: () -> Bool
  /// Up to so many are sorted: tens of milliseconds. For more, the list of everybody is walked in its
  /// order: seconds for a million.
  var few = 20_000

  /// Rows to a piece: a few milliseconds.
  private static let piece: Int64 = 20_000

  /// - Returns: The people of the window in the order asked for, and how many there are in all.
  func found() throws -> (ids: [Int64], total: Int) {
    let words = Filter(query.filter).words
    guard let first = words.first else { return ([], 0) }
    var found = try matches(of: first)
    for word in words.dropFirst() { found.formIntersection(try matches(of: word)) }
    return found.count <= few ? try sorted(found) : try walked(found)
  }

  // MARK: Looking through

  /// Everybody whose name, tag or account holds the word.
  private func matches(of word: Filter.Word) throws -> NumberSet {
    var found = NumberSet()
    try look(
      through: "person", for: "id", where: "\(word.isIn("name")) OR \(word.isIn("tags"))",
      word.arguments + word.arguments, into: &found)
    // The numbers of accounts are ASCII; an account without one has its name for it, and only those
    // of people who are one with others stand nowhere else.
    let accounts =
      word.isASCII ? "" : "person IN (SELECT id FROM person WHERE joined_to IS NOT NULL) AND "
    try look(
      through: "identity", for: JoinedPeople.rootSQL("identity.person"),
      where: accounts + word.isIn("external_id"), word.arguments, into: &found)
    return found
  }

  private func look(
    through table: String, for number: String, where condition: String, _ arguments: [String],
    into found: inout NumberSet
  ) throws {
    let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table)") ?? 0
    let statement = try DirectStatement(
      db,
      """
      SELECT \(number) FROM \(table) NOT INDEXED
      WHERE \(table).id BETWEEN ? AND ? AND (\(condition))
      """)
    for start in stride(from: Int64(1), through: last, by: Int(Self.piece)) {
      guard isWanted() else { throw CancellationError() }
      statement.bind(1, start)
      statement.bind(2, start + Self.piece - 1)
      for (place, argument) in arguments.enumerated() { statement.bind(Int32(place + 3), argument) }
      while try statement.step() { found.insert(statement.int(0)) }
    }
  }

  // MARK: The window

  /// Those of the segment, sorted.
  private func sorted(_ found: NumberSet) throws -> (ids: [Int64], total: Int) {
    let ids = try Int64.fetchAll(db, sql: listing.numbers(among: found.numbers))
    let window = ids.dropFirst(query.window.offset).prefix(query.window.limit)
    return (Array(window), ids.count)
  }

  /// Walks the list in its order.
  private func walked(_ found: NumberSet) throws -> (ids: [Int64], total: Int) {
    let statement = try DirectStatement(db, listing.allNumbers)
    let end = query.window.offset + query.window.limit
    var ids: [Int64] = []
    var (total, walked) = (0, 0)
    while try statement.step() {
      walked += 1
      if walked % 10_000 == 0, !isWanted() {
        statement.end()
        throw CancellationError()
      }
      guard found.contains(statement.int(0)) else { continue }
      if total >= query.window.offset, total < end { ids.append(statement.int(0)) }
      total += 1
    }
    return (ids, total)
  }
}
