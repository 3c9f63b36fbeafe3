import CZlib

/// The contents of gzip data, of one or several members after one another.
final class GzipSource: ByteSource {
  /// The two bytes with which gzip data begins.
  static let magic: [UInt8] = [0x1F, 0x8B]

  private let packed: any ByteSource
  private let path: String
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
  private var stream = z_stream()
  private var isBetweenMembers = true
  private var members = 0
  private(set) var endedEarly = false
  /// What follows is no data any more.
  private var isPadding = false

  init(_ packed: any ByteSource, path: String) throws {
    self.packed = packed
    self.path = path
    guard cz_inflate_init_gzip(&stream) == Z_OK else {
      throw ExchangeError.damagedCompression(path: path, byte: 0)
    }
  }

  deinit {
    inflateEnd(&stream)
    input.deallocate()
  }

  var position: Int64 { packed.position - Int64(stream.avail_in) }
  var total: Int64? { packed.total }

  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    guard let start = room.baseAddress, !endedEarly, !isPadding else { return 0 }
    stream.next_out = start.assumingMemoryBound(to: UInt8.self)
    stream.avail_out = UInt32(clamping: room.count)
    let wanted = stream.avail_out
    while !endedEarly, !isPadding, stream.avail_out == wanted {
      guard try refill() else {
        endedEarly = !isBetweenMembers
        break
      }
      try inflateSome()
    }
    return Int(wanted - stream.avail_out)
  }

  private func refill() throws -> Bool {
    if stream.avail_in > 0 { return true }
    let count = try packed.read(into: input)
    stream.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.avail_in = UInt32(count)
    return count > 0
  }

  private func inflateSome() throws {
    // Copies and tapes fill up with zeros what they have written.
    if isBetweenMembers, members > 0, stream.next_in?.pointee == 0 { return isPadding = true }
    isBetweenMembers = false
    switch inflate(&stream, Z_NO_FLUSH) {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END:
      isBetweenMembers = true
      members += 1
      inflateReset(&stream)
    // Something else behind the last member: nobody can tell whether it was one.
    case _ where members > 0 && stream.total_out == 0: endedEarly = true
    default: throw ExchangeError.damagedCompression(path: path, byte: position)
    }
  }
}
