/// The contents of gzip data, of one or several members after one another.
final class GzipSource: ByteSource {
  /// The two bytes with which gzip data begins.
  static let magic: [UInt8] = [0x1F, 0x8B]

  private let packed: any ByteSource
  private let path: String
  private let inflater: Inflater
  private var isBetweenMembers = true
  private var members = 0
  private(set) var endedEarly = false
  /// What follows is no data any more.
  private var isPadding = false

  init(_ packed: any ByteSource, path: String) throws {
    self.packed = packed
    self.path = path
    inflater = try Inflater(packed, .gzip, path: path)
  }

  var position: Int64 { inflater.position }
  var total: Int64? { packed.total }

  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    var filled = 0
    while filled == 0, !room.isEmpty, !endedEarly, !isPadding {
      guard let next = try inflater.nextByte() else {
        endedEarly = !isBetweenMembers
        break
      }
      // Copies and tapes fill up with zeros what they have written.
      isPadding = isBetweenMembers && members > 0 && next == 0
      if isPadding { break }
      isBetweenMembers = false
      filled = try inflateSome(into: room)
    }
    return filled
  }

  private func inflateSome(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    let (count, end) = inflater.step(into: room)
    switch end {
    case nil: break
    case .stream:
      isBetweenMembers = true
      members += 1
      inflater.reset()
    // Something else behind the last member: nobody can tell whether it was one.
    case .damage where members > 0 && !inflater.hasOutput: endedEarly = true
    case .damage: throw ExchangeError.damagedCompression(path: path, byte: position)
    }
    return count
  }
}
