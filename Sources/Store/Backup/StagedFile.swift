import Foundation

/// A file in the making beside the place where it is to stand: under a name of its own until it is
/// whole, and gone when it never gets there.
struct StagedFile {
  let path: String
  private let target: String

  /// Marks a name as that of a file in the making.
  static let suffix = ".partial"

  /// - Parameter model: The file whose mode and group the new one takes over; when it is missing,
  ///   user and group may read and write.
  /// - Throws: ``StoreError/cannotOpen(path:reason:)``.
  init(beside target: String, like model: String) throws {
    self.target = target
    let folder = (target as NSString).deletingLastPathComponent
    let name = (target as NSString).lastPathComponent
    path = (folder as NSString).appendingPathComponent(".\(name).\(getpid())\(Self.suffix)")
    remove()
    // Nobody else sees what is in it before its mode is right.
    let file = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.failure(target) }
    defer { Foundation.close(file) }
    var state = stat()
    if stat(model, &state) == 0 {
      // Without the right to give the group away, the folder's or the user's own group keeps it.
      _ = fchown(file, gid_t.max, state.st_gid)
      fchmod(file, state.st_mode & 0o777)
    } else {
      fchmod(file, 0o660)
    }
  }

  /// Puts the file in its place, whole and on the disk.
  ///
  /// - Parameter replacing: Whether a file there gives way.
  /// - Throws: ``StoreError/alreadyThere(path:)``.
  func place(replacing: Bool) throws {
    try sync(path)
    // A link, unlike a move, never replaces what another process has just put there.
    if replacing {
      guard rename(path, target) == 0 else { throw Self.failure(target) }
    } else if link(path, target) == 0 {
      unlink(path)
    } else {
      // Not every file system knows links.
      if errno == EEXIST || access(target, F_OK) == 0 {
        throw StoreError.alreadyThere(path: target)
      }
      guard rename(path, target) == 0 else { throw Self.failure(target) }
    }
    let folder = (target as NSString).deletingLastPathComponent
    // The file is in its place; not every file system takes such a request for a folder.
    try? sync(folder.isEmpty ? "." : folder)
  }

  /// Removes what is left of a file that did not get to its place.
  func remove() {
    for companion in ["", "-wal", "-shm", "-journal"] { unlink(path + companion) }
  }

  private func sync(_ path: String) throws {
    let file = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Self.failure(target) }
    defer { Foundation.close(file) }
    guard fsync(file) == 0 else { throw Self.failure(target) }
  }

  private static func failure(_ path: String) -> StoreError {
    if errno == ENOSPC || errno == EDQUOT { return .diskFull }
    return .cannotOpen(path: path, reason: String(cString: strerror(errno)))
  }
}
