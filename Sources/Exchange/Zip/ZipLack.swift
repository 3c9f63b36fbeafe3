/// Why a zip archive is not read.
public enum ZipLack: Hashable, Sendable {
  /// Its end is missing, where it tells what is in it.
  case cutOff
  case damaged
  /// It is larger, or holds more files, than the usual form of a zip archive can tell.
  case zip64
  case encrypted
  /// Packed otherwise than by deflate.
  case unknownMethod
  /// Its contents would be far larger than any chat that packs to so little.
  case tooTight
  /// Nothing in it is an export that is read.
  case noExport
  /// There are several, with these names.
  case several([String])
}
