/// The contents of bare deflated data, one stream of it.
final class DeflateSource: ByteSource {
  private let packed: any ByteSource
  private let path: String
  private let inflater: Inflater
  private var isDone = false
  private(set) var endedEarly = false

  init(_ packed: any ByteSource, path: String) throws {
    self.packed = packed
    self.path = path
    inflater = try Inflater(packed, .bare, path: path)
  }

  var position: Int64 { inflater.position }
  var total: Int64? { packed.total }

  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    var filled = 0
    while filled == 0, !room.isEmpty, !isDone {
      // Without a byte to come there may still be something that did not fit into the last room.
      let isLast = try inflater.nextByte() == nil
      let (count, end) = inflater.step(into: room)
      filled = count
      switch end {
      case .stream: isDone = true
      case .damage: throw ExchangeError.damagedCompression(path: path, byte: position)
      case nil where isLast && count == 0:
        isDone = true
        endedEarly = true
      case nil: break
      }
    }
    return filled
  }
}
