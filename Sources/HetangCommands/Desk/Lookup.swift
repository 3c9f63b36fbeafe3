import Community
import Store
import Terminal
import Words

/// Finds what a person names on the command line: by its number, or by words of its name.
///
/// Digits alone (or after a `#`) are a number, whatever anybody is called: `0` is nothing's.
struct Lookup {
  let desk: Desk

  /// How many of several candidates are told.
  private static let told = 5

  /// The group; a whole name goes before one that only has the words in it.
  func group(_ name: String) throws -> GroupRow {
    if let number = RowNumber(argument: name) {
      let id = GroupID(number.value)
      guard let row = try desk.store.group(id, at: desk.now) else {
        throw CommandError.notFound(.group(id))
      }
      return row
    }
    let missing = desk.words.commandLine.noGroup(named: Text.clean(name))
    let rows =
      try RowNumber.isMeant(by: name)
      ? []
      : desk.store.groups(
        GroupQuery(sort: .name, filter: name, window: Window(limit: 1000)), at: desk.now
      ).rows
    return try only(rows, named: name, missing: missing) {
      ($0.group.name, $0.group.id.rawValue)
    }
  }

  /// The groups, each once.
  func groups(_ names: [String]) throws -> [GroupRow] {
    var seen: Set<GroupID> = []
    return try names.map(group).filter { seen.insert($0.group.id).inserted }
  }

  /// The person; those who left every group only when nobody else is meant.
  func person(_ name: String) throws -> PersonID {
    if let number = RowNumber(argument: name) {
      let id = PersonID(number.value)
      guard try desk.store.person(id) != nil else { throw CommandError.notFound(.person(id)) }
      return id
    }
    let segments: [MemberQuery.Segment] =
      RowNumber.isMeant(by: name) ? [] : [.everyone, .staff]
    func rows(_ segment: MemberQuery.Segment) throws -> [MemberRow] {
      try desk.store.members(
        MemberQuery(segment: segment, sort: .name, filter: name, window: Window(limit: 1000))
      ).rows
    }
    var found = try segments.flatMap(rows)
    if found.isEmpty, !segments.isEmpty { found = try rows(.departed) }
    return try only(
      found, named: name, missing: desk.words.commandLine.nobody(named: Text.clean(name))
    ) { ($0.person.name, $0.person.id.rawValue) }.person.id
  }

  private func only<Row>(
    _ rows: [Row], named name: String, missing: String, key: (Row) -> (name: String, id: Int64)
  ) throws -> Row {
    guard !name.allSatisfy(\.isWhitespace), let first = rows.first else {
      throw Complaint(sentence: missing, status: .notFound)
    }
    let whole = rows.filter { key($0).name == name }
    if let only = whole.first, whole.count == 1 { return only }
    if whole.isEmpty, rows.count == 1 { return first }
    let candidates = whole.isEmpty ? rows : whole
    throw Complaint(
      sentence: desk.words.commandLine.ambiguous(
        Text.clean(name),
        candidates.prefix(Self.told).map { "\(Text.clean(key($0).name)) #\(key($0).id)" },
        more: candidates.count > Self.told),
      status: .usage)
  }
}
