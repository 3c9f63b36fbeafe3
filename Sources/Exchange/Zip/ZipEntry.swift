/// A file in a zip archive, as the archive's directory tells of it.
struct ZipEntry: Equatable {
  /// How its contents were packed.
  enum Method: Equatable {
    case stored
    case deflated
    case other
  }

  /// With the folders in front, as it stands there.
  var name: String
  /// Whether the name is UTF-8; a Chinese Windows writes others.
  var isNameReadable: Bool
  var method: Method
  var isEncrypted: Bool
  /// CRC-32 of the contents.
  var checksum: UInt32
  /// Bytes in the archive.
  var packedSize: Int64
  /// Bytes of the contents.
  var size: Int64
  /// Where its local header stands.
  var place: Int64

  /// Deflate makes at most 1032 bytes of one, and chats about ten; so many are a trap.
  private static let tightest: Int64 = 200
  /// What is smaller does no harm, however tight it is packed.
  private static let harmless: Int64 = 64 << 20

  /// Folders and name, without what leads out of the archive. Nothing is ever written there: they are
  /// shown, and the group may be called so.
  var parts: [String] {
    name.split { $0 == "/" || $0 == "\\" }.map { String($0) }.filter { ![".", ".."].contains($0) }
  }

  /// Whether a name like that is an export's. macOS puts a second, hidden file beside each.
  var isLikelyExport: Bool {
    guard let last = parts.last, name.last != "/" else { return false }
    return parts.first != "__MACOSX" && ExportName.isLikely(last)
  }

  /// What keeps its contents from being read; nil when nothing does.
  var lack: ZipLack? {
    if isEncrypted { return .encrypted }
    if method == .other { return .unknownMethod }
    if size > Self.harmless, size / Self.tightest > packedSize { return .tooTight }
    return nil
  }
}
