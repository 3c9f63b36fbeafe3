import Foundation

/// A file, read in pieces.
final class FileSource: ByteSource {
  private let descriptor: Int32
  private let path: String
  private(set) var position: Int64 = 0
  let total: Int64?
  var endedEarly: Bool { false }

  /// - Throws: ``ExchangeError`` when the file cannot be opened or is a folder.
  init(path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ExchangeError.cannotRead(path: path, why: String(cString: strerror(errno)))
    }
    self.descriptor = descriptor
    self.path = path
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      total = nil
      throw ExchangeError.cannotRead(path: path, why: String(cString: strerror(errno)))
    }
    let kind = facts.st_mode & S_IFMT
    total = kind == S_IFREG ? Int64(facts.st_size) : nil
    if kind == S_IFDIR { throw ExchangeError.isFolder(path: path) }
  }

  deinit { close(descriptor) }

  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = Foundation.read(descriptor, room.baseAddress, room.count)
      if count >= 0 {
        position += Int64(count)
        return count
      }
      guard errno == EINTR else {
        throw ExchangeError.cannotRead(path: path, why: String(cString: strerror(errno)))
      }
    }
  }
}
