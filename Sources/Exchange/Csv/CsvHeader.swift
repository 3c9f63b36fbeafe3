/// The first line of a table: which column stands where, and what the rows are.
struct CsvHeader {
  /// Signs that separate fields, the likeliest first.
  static let separators: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

  let count: Int
  /// The columns that are used, in the order they stand.
  let columns: [CsvColumn]
  /// Names of the columns that are not used: unknown ones, and second ones of a kind.
  let unused: [String]
  private let places: [CsvColumn: Int]

  init(_ names: [String]) {
    var places: [CsvColumn: Int] = [:]
    var columns: [CsvColumn] = []
    var unused: [String] = []
    for (index, name) in names.enumerated() {
      guard let column = CsvColumn.named(name), places[column] == nil else {
        unused.append(name)
        continue
      }
      places[column] = index
      columns.append(column)
    }
    count = names.count
    self.places = places
    self.columns = columns
    self.unused = unused
  }

  func has(_ column: CsvColumn) -> Bool { places[column] != nil }

  /// The field of that column, without spaces around it; nil when it is empty or missing.
  func value(_ column: CsvColumn, of record: CsvRecord) -> String? {
    guard let place = places[column], place < record.fields.count else { return nil }
    let field = record.fields[place]
    let value = Self.isBare(field) ? field : field.trimmed
    return value.isEmpty ? nil : value
  }

  /// Whether it is plain at both ends, told by bytes alone: most fields are.
  private static func isBare(_ field: String) -> Bool {
    guard let first = field.utf8.first, let last = field.utf8.last else { return true }
    return (0x21...0x7E).contains(first) && (0x21...0x7E).contains(last)
  }

  /// The field of that column as it stands.
  func rawValue(_ column: CsvColumn, of record: CsvRecord) -> String {
    guard let place = places[column], place < record.fields.count else { return "" }
    return record.fields[place]
  }

  private var namesSomeone: Bool { has(.member) || has(.memberID) || has(.name) }

  /// What the rows are, by the columns; nil when they are nothing that is known.
  var shape: TableShape? {
    let isAboutJoining = [.applicant, .applicantID, .answer, .referrer, .paid].contains(where: has)
    if isAboutJoining, has(.time), !has(.text), !has(.kind) { return .applications }
    if has(.time), namesSomeone { return .messages }
    // Something was said, but not when: a list of members says nothing.
    if has(.text) { return nil }
    let isAboutMembers = [.joined, .role, .tags, .memberID, .group].contains(where: has)
    return namesSomeone && isAboutMembers ? .roster : nil
  }

  /// What a table lacks that would be one of messages; empty for one that is none by far.
  var missing: [String] {
    guard columns.count >= 2, has(.text) || has(.time) else { return [] }
    return (namesSomeone ? [] : ["member"]) + (has(.time) ? [] : ["timestamp"])
  }

  /// The separator of a table that begins so: the one that gives the most columns.
  static func separator(of head: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in head {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    let best = separators.max { counts[$0, default: 0] < counts[$1, default: 0] }
    return best.flatMap { counts[$0] == nil ? nil : $0 } ?? UInt8(ascii: ",")
  }
}
