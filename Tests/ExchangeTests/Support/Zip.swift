/// A file to put into a zip archive, and what is odd about it.
struct ZipFile {
  var name: [UInt8]
  var contents: [UInt8]
  /// 0 as it is, 8 deflated (in one stored block, so that no compressor is needed), else unknown.
  var method = 8
  var flags = 0x800
  var checksum: UInt32?
  /// What the archive says its contents are long.
  var size: UInt32?

  init(_ name: String, _ text: String) { self.init(name, bytes: Array(text.utf8)) }

  init(_ name: String, bytes: [UInt8]) {
    self.name = Array(name.utf8)
    contents = bytes
  }

  fileprivate var packed: [UInt8] {
    guard method == 8 else { return contents }
    let size = UInt32(contents.count)
    return [1] + little(size, 2) + little(~size, 2) + contents
  }

  /// What the header before the file and the directory tell alike.
  fileprivate var facts: [UInt8] {
    [20, 0] + little(UInt32(flags), 2) + little(UInt32(method), 2) + [0, 0, 0, 0]
      + little(checksum ?? crc32(contents), 4) + little(UInt32(packed.count), 4)
      + little(size ?? UInt32(contents.count), 4) + little(UInt32(name.count), 2)
  }
}

/// A zip archive.
///
/// - Parameter count: how many files its end says there are.
func zip(_ files: [ZipFile], remark: String = "", count: Int? = nil) -> [UInt8] {
  var body: [UInt8] = []
  var directory: [UInt8] = []
  for file in files {
    directory += Array("PK\u{1}\u{2}".utf8) + [20, 3] + file.facts + [0, 0, 0, 0]
    directory += [UInt8](repeating: 0, count: 8) + little(UInt32(body.count), 4) + file.name
    body += Array("PK\u{3}\u{4}".utf8) + file.facts + [0, 0] + file.name + file.packed
  }
  let number = little(UInt32(count ?? files.count), 2)
  return body + directory + Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0] + number + number
    + little(UInt32(directory.count), 4) + little(UInt32(body.count), 4)
    + little(UInt32(remark.utf8.count), 2) + Array(remark.utf8)
}

/// The lowest byte first.
func little(_ value: UInt32, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
}

/// CRC-32 as gzip and zip have it.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  return ~crc
}
