/// Numbers as zip archives write them, the lowest byte first.
struct ZipFields {
  private let all: [UInt8]

  /// As many bytes from that place on as there are, at most so many.
  init(_ source: any PlacedSource, from place: Int64, count: Int64) throws {
    all = try SliceSource(source, from: place, count: count).beginning(Int(count))
  }

  var count: Int { all.count }

  /// - Returns: 0 where the bytes do not reach so far.
  func number(at place: Int, bytes: Int) -> Int {
    guard place >= 0, place + bytes <= all.count else { return 0 }
    return all[place..<place + bytes].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Whether “PK” stands there, and those two bytes behind it.
  func hasMark(_ mark: Int, at place: Int) -> Bool {
    number(at: place, bytes: 4) == mark << 16 | 0x4B50
  }

  func bytes(at place: Int, count: Int) -> ArraySlice<UInt8> { all[place..<place + count] }
}
