/// Where the bytes of an export come from, in order, once.
protocol ByteSource: AnyObject {
  /// Fills the beginning of `room`.
  /// - Returns: how many bytes were filled; 0 at the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int
  /// Bytes of the file that were taken so far, before any decompression.
  var position: Int64 { get }
  /// Bytes of the file; nil when unknown, as for a pipe.
  var total: Int64? { get }
  /// Whether the data ended before it was complete, as in a compressed file that was cut off.
  var endedEarly: Bool { get }
}

extension ByteSource {
  /// As many bytes as there are, at most so many: a pipe gives them in drops.
  func beginning(_ count: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let more = try bytes.withUnsafeMutableBytes {
        try read(into: UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
      }
      if more == 0 { break }
      filled += more
    }
    return Array(bytes[..<filled])
  }
}

/// A source that can be read from any place, as an archive is, which tells at its end what is in it.
protocol PlacedSource: ByteSource {
  /// How many bytes there are; a pipe is read to its end for that.
  func size() throws -> Int64
  /// Fills the beginning of `room` with what stands at that place.
  /// - Returns: how many bytes were filled; 0 behind the end.
  func read(into room: UnsafeMutableRawBufferPointer, from place: Int64) throws -> Int
}

/// Bytes in memory.
final class MemorySource: PlacedSource {
  private let bytes: [UInt8]
  private(set) var position: Int64 = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var total: Int64? { size() }
  var endedEarly: Bool { false }

  func size() -> Int64 { Int64(bytes.count) }

  func read(into room: UnsafeMutableRawBufferPointer) -> Int {
    let count = read(into: room, from: position)
    position += Int64(count)
    return count
  }

  func read(into room: UnsafeMutableRawBufferPointer, from place: Int64) -> Int {
    guard place < bytes.count else { return 0 }
    let count = min(room.count, bytes.count - Int(place))
    room.copyBytes(from: bytes[Int(place)..<Int(place) + count])
    return count
  }
}
