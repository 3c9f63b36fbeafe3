/// Packed files that are recognised so that they can be refused by name; the raw values are how
/// people call them.
public enum Archive: String, CaseIterable, Codable, Sendable {
  case zip
  case sevenZip = "7z"
  case rar, tar, xz
  case bzip2 = "bz2"
  case zstandard = "zst"

  /// - Returns: nil for contents that begin as none of them.
  init?(_ head: [UInt8]) {
    let beginnings: [(Archive, [UInt8])] = [
      (.zip, [0x50, 0x4B, 0x03, 0x04]),
      (.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]), (.rar, Array("Rar!\u{1A}\u{7}".utf8)),
      (.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]), (.zstandard, [0x28, 0xB5, 0x2F, 0xFD]),
    ]
    let isTar = head.dropFirst(257).starts(with: "ustar".utf8)
    let isBzip2 =
      head.starts(with: "BZh".utf8)
      && head.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
    if let found = beginnings.first(where: { head.starts(with: $0.1) }) {
      self = found.0
    } else if isTar {
      self = .tar
    } else if isBzip2 {
      self = .bzip2
    } else {
      return nil
    }
  }
}
