import CZlib

/// The contents of a file in a zip archive, held against what the archive tells of them.
final class ZipEntrySource: ByteSource {
  /// A header before each file, of which only the lengths matter: the directory tells the rest.
  private static let headerSize = 30

  private let contents: any ByteSource
  private let entry: ZipEntry
  private let path: String
  private var count: Int64 = 0
  private var checksum: UInt = 0

  init(_ archive: any PlacedSource, _ entry: ZipEntry, path: String) throws {
    let header = try ZipFields(archive, from: entry.place, count: Int64(Self.headerSize))
    let start =
      entry.place + Int64(Self.headerSize)
      + Int64(header.number(at: 26, bytes: 2) + header.number(at: 28, bytes: 2))
    guard header.hasMark(0x0403, at: 0), try start + entry.packedSize <= archive.size() else {
      throw ExchangeError.unreadableZip(path: path, .damaged)
    }
    let packed = SliceSource(archive, from: start, count: entry.packedSize)
    contents = entry.method == .stored ? packed : try DeflateSource(packed, path: path)
    self.entry = entry
    self.path = path
  }

  var position: Int64 { contents.position }
  var total: Int64? { entry.packedSize }
  var endedEarly: Bool { false }

  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    guard !room.isEmpty else { return 0 }
    let filled = try contents.read(into: room)
    count += Int64(filled)
    let start = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    if filled > 0 { checksum = crc32(checksum, start, UInt32(filled)) }
    let isWhole = count == entry.size && checksum == UInt(entry.checksum)
    guard count <= entry.size, filled > 0 || isWhole else {
      throw ExchangeError.damagedCompression(path: path, byte: position)
    }
    return filled
  }
}
