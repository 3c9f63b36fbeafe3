import Foundation

/// Whether another process has a database open, asked of the kernel: for a file that SQLite itself
/// cannot open any more.
enum FileUse {
  /// Where SQLite keeps the locks of its readers (https://sqlite.org/src/file?name=src/os.h:
  /// SHARED_FIRST and SHARED_SIZE).
  private static let (firstLock, lockCount) = (0x4000_0002, 510)

  /// - Precondition: This process has the file not open itself; looking would drop its locks.
  static func isOpenElsewhere(_ path: String) -> Bool {
    let file = Foundation.open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { Foundation.close(file) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = firstLock
    lock.l_len = lockCount
    return fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }
}
