import Foundation

/// Which file a path leads to, whatever its name.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// nil when there is no file.
  init?(_ path: String) {
    var state = stat()
    guard stat(path, &state) == 0 else { return nil }
    device = UInt64(state.st_dev)
    number = UInt64(state.st_ino)
  }
}
