import CZlib

/// Inflates streams of deflated data, one or several after one another, that come from a source.
final class Inflater {
  /// What stands around the deflated data.
  enum Frame {
    case gzip
    /// Nothing, as in zip archives.
    case bare
  }

  /// What came to its end with a step.
  enum End {
    case stream
    case damage
  }

  private let packed: any ByteSource
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
  private var stream = z_stream()

  /// - Throws: ``ExchangeError/damagedCompression(path:byte:)`` when there is no memory for it.
  init(_ packed: any ByteSource, _ frame: Frame, path: String) throws {
    self.packed = packed
    let code =
      switch frame {
      case .gzip: cz_inflate_init_gzip(&stream)
      case .bare: cz_inflate_init_raw(&stream)
      }
    guard code == Z_OK else { throw ExchangeError.damagedCompression(path: path, byte: 0) }
  }

  deinit {
    inflateEnd(&stream)
    input.deallocate()
  }

  /// Bytes of the source that were used so far.
  var position: Int64 { packed.position - Int64(stream.avail_in) }
  /// Whether anything came out of the stream that is read now.
  var hasOutput: Bool { stream.total_out > 0 }

  /// The next byte of the source, without using it; nil at its end.
  func nextByte() throws -> UInt8? {
    if stream.avail_in == 0 {
      let count = try packed.read(into: input)
      stream.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.avail_in = UInt32(count)
    }
    return stream.avail_in > 0 ? stream.next_in?.pointee : nil
  }

  /// Fills the beginning of `room` with what the bytes read so far give.
  func step(into room: UnsafeMutableRawBufferPointer) -> (count: Int, end: End?) {
    stream.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.avail_out = UInt32(clamping: room.count)
    let wanted = stream.avail_out
    let code = inflate(&stream, Z_NO_FLUSH)
    let count = Int(wanted - stream.avail_out)
    switch code {
    case Z_OK, Z_BUF_ERROR: return (count, nil)
    case Z_STREAM_END: return (count, .stream)
    default: return (count, .damage)
    }
  }

  /// Makes ready for the next stream.
  func reset() { inflateReset(&stream) }
}
