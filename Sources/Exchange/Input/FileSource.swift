import Foundation

/// A file, read in pieces.
final class FileSource: PlacedSource {
  private let descriptor: Int32
  private let path: String
  private let count: Int64
  private(set) var position: Int64 = 0
  var total: Int64? { count }
  var endedEarly: Bool { false }

  /// - Throws: ``ExchangeError`` when the file cannot be opened, or is none that can be read again.
  init(path: String) throws {
    // Before it is opened: a device may wait, or never end.
    try Self.checkKind(path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw ExchangeError.cannotRead(path: path, why: String(cString: strerror(errno)))
    }
    self.descriptor = descriptor
    self.path = path
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      count = 0
      throw ExchangeError.cannotRead(path: path, why: String(cString: strerror(errno)))
    }
    count = Int64(facts.st_size)
  }

  private static func checkKind(_ path: String) throws {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      let isMissing = errno == ENOENT || errno == ENOTDIR
      if isMissing { throw ExchangeError.notFound(path: path) }
      return
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      throw ExchangeError.isFolder(path: path, example: ExportName.guess(in: path))
    default: throw ExchangeError.isDevice(path: path)
    }
  }

  deinit { close(descriptor) }

  func size() -> Int64 { count }

  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try read(into: room, from: position)
    position += Int64(count)
    return count
  }

  func read(into room: UnsafeMutableRawBufferPointer, from place: Int64) throws -> Int {
    while true {
      let count = pread(descriptor, room.baseAddress, room.count, Int(place))
      if count >= 0 { return count }
      guard errno == EINTR else {
        throw ExchangeError.cannotRead(path: path, why: String(cString: strerror(errno)))
      }
    }
  }
}
