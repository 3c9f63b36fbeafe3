import Foundation

/// What can be read only once, such as a pipe, kept in a file without a name as it is read: so that
/// a format can begin anew, and what is of no format is not read to its end.
final class PipeSpool {
  private let path: String
  private var pipe: Int32 = -1
  private var file: Int32 = -1
  /// Bytes read of the pipe so far, all of them in the file.
  private var kept: Int64 = 0

  init(path: String) { self.path = path }

  deinit {
    if pipe > STDIN_FILENO { close(pipe) }
    if file >= 0 { close(file) }
  }

  /// Whether a path leads to something that cannot be opened again from its beginning.
  static func isNeeded(for path: String) -> Bool {
    var facts = stat()
    let isKnown =
      path == ExportInput.standardInput ? fstat(STDIN_FILENO, &facts) : stat(path, &facts)
    return isKnown == 0 && [S_IFIFO, S_IFSOCK].contains(facts.st_mode & S_IFMT)
  }

  /// The bytes from that place on: those that were read already, then those that come.
  func read(into room: UnsafeMutableRawBufferPointer, from position: Int64) throws -> Int {
    try open()
    if position < kept {
      let count = min(room.count, Int(kept - position))
      return try checked(pread(file, room.baseAddress, count, Int(position)))
    }
    let count = Foundation.read(pipe, room.baseAddress, room.count)
    // A signal that is watched, while nothing came.
    if count < 0, errno == EINTR { throw ExchangeError.cancelled(path: path) }
    _ = try checked(count)
    var written = 0
    while written < count {
      let rest = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[written..<count])
      written += try checked(pwrite(file, rest.baseAddress, rest.count, Int(kept) + written))
    }
    kept += Int64(count)
    return count
  }

  /// Reads the pipe to its end.
  /// - Returns: how many bytes came.
  func drain() throws -> Int64 {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { room.deallocate() }
    while try read(into: room, from: kept) > 0 {}
    return kept
  }

  private func open() throws {
    guard file < 0 else { return }
    let isStandard = path == ExportInput.standardInput
    if pipe < 0 {
      pipe = isStandard ? STDIN_FILENO : Foundation.open(path, O_RDONLY | O_CLOEXEC)
    }
    _ = try checked(pipe)
    var name = Array((NSTemporaryDirectory() + "/hetang-import-XXXXXX").utf8CString)
    file = try checked(mkstemp(&name))
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  private func checked<Number: BinaryInteger>(_ result: Number) throws -> Number {
    guard result >= 0 else {
      throw ExchangeError.cannotRead(path: path, why: String(cString: strerror(errno)))
    }
    return result
  }
}
