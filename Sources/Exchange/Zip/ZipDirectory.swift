/// What a zip archive tells at its end: which files are in it, and where.
struct ZipDirectory {
  private static let endSize = 22
  /// The end may be followed by a remark.
  private static let longestRemark = 0xFFFF
  /// Bytes of a directory that are read; 65 535 files with names of usual length need a tenth.
  private static let mostBytes: Int64 = 64 << 20

  let entries: [ZipEntry]

  /// - Throws: ``ExchangeError/unreadableZip(path:_:)``.
  init(_ source: any PlacedSource, path: String) throws {
    func refused(_ lack: ZipLack) -> ExchangeError { .unreadableZip(path: path, lack) }
    let size = try source.size()
    let tailStart = max(0, size - Int64(Self.endSize + Self.longestRemark + Self.locatorSize))
    let tail = try ZipFields(source, from: tailStart, count: size - tailStart)
    guard let end = Self.end(in: tail) else { throw refused(.cutOff) }
    if tail.hasMark(0x0706, at: end - Self.locatorSize) { throw refused(.zip64) }
    let count = tail.number(at: end + 10, bytes: 2)
    let length = Int64(tail.number(at: end + 12, bytes: 4))
    let start = Int64(tail.number(at: end + 16, bytes: 4))
    if count == 0xFFFF || start == 0xFFFF_FFFF { throw refused(.zip64) }
    let isOnePart = tail.number(at: end + 4, bytes: 4) == 0
    guard isOnePart, length <= Self.mostBytes, start + length <= tailStart + Int64(end) else {
      throw refused(.damaged)
    }
    let fields = try ZipFields(source, from: start, count: length)
    entries = Self.entries(in: fields)
    guard entries.count == count else { throw refused(.damaged) }
    if entries.contains(where: { $0.size == 0xFFFF_FFFF || $0.place == 0xFFFF_FFFF }) {
      throw refused(.zip64)
    }
  }

  /// Of what a larger archive has before its end.
  private static let locatorSize = 20

  /// The last place at which the end may stand, so that its remark fits.
  private static func end(in tail: ZipFields) -> Int? {
    var place = tail.count - endSize
    while place >= 0 {
      if tail.hasMark(0x0605, at: place),
        place + endSize + tail.number(at: place + 20, bytes: 2) <= tail.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  private static func entries(in fields: ZipFields) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var place = 0
    while fields.hasMark(0x0201, at: place), place + 46 <= fields.count {
      let nameLength = fields.number(at: place + 28, bytes: 2)
      let extras = fields.number(at: place + 30, bytes: 2) + fields.number(at: place + 32, bytes: 2)
      let next = place + 46 + nameLength + extras
      guard next <= fields.count else { break }
      entries.append(entry(fields, at: place, nameLength))
      place = next
    }
    return entries
  }

  private static func entry(_ fields: ZipFields, at place: Int, _ nameLength: Int) -> ZipEntry {
    let (name, isRepaired) = LossyText.decode(fields.bytes(at: place + 46, count: nameLength))
    let method: ZipEntry.Method =
      switch fields.number(at: place + 10, bytes: 2) {
      case 0: .stored
      case 8: .deflated
      default: .other
      }
    return ZipEntry(
      name: name, isNameReadable: !isRepaired, method: method,
      isEncrypted: fields.number(at: place + 8, bytes: 2) & 1 == 1,
      checksum: UInt32(fields.number(at: place + 16, bytes: 4)),
      packedSize: Int64(fields.number(at: place + 20, bytes: 4)),
      size: Int64(fields.number(at: place + 24, bytes: 4)),
      place: Int64(fields.number(at: place + 42, bytes: 4)))
  }
}
