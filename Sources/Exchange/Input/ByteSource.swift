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

/// Bytes in memory.
final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var position: Int64 { Int64(next) }
  var total: Int64? { Int64(bytes.count) }
  var endedEarly: Bool { false }

  func read(into room: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(room.count, bytes.count - next)
    room.copyBytes(from: bytes[next..<next + count])
    next += count
    return count
  }
}
