import Foundation

/// A file that can be opened from its beginning as often as a format needs.
struct ExportInput {
  /// As given by the user; only for words and for the group's name.
  let path: String
  private let opener: () throws -> any ByteSource

  /// The path that stands for standard input.
  static let standardInput = "-"

  init(path: String) {
    self.path = path
    if PipeSpool.isNeeded(for: path) {
      let spool = PipeSpool(path: path)
      opener = { PipeSource(spool) }
    } else {
      let file = path == Self.standardInput ? "/dev/stdin" : path
      opener = { try FileSource(path: file) }
    }
  }

  /// Bytes in memory under a name.
  init(name: String, bytes: [UInt8]) {
    path = name
    opener = { MemorySource(bytes) }
  }

  /// The file's name without folders and endings such as `.csv.gz`.
  var stem: String {
    var name = (path as NSString).lastPathComponent
    for ending in [".gz", ".jsonl", ".json", ".csv", ".tsv", ".txt", ".utf8"]
    where name.lowercased().hasSuffix(ending) && name.count > ending.count {
      name.removeLast(ending.count)
    }
    return name
  }

  /// The contents from the beginning, uncompressed when they are gzip data.
  func open() throws -> any ByteSource {
    let probe = try opener()
    var magic = [UInt8](repeating: 0, count: 2)
    let count = try magic.withUnsafeMutableBytes { try probe.read(into: $0) }
    let source = try opener()
    guard count == 2, magic == GzipSource.magic else { return source }
    return try GzipSource(source, path: path)
  }

  /// The contents' first bytes, without a byte order mark.
  func head(_ count: Int) throws -> [UInt8] {
    let window = ByteWindow(try open(), path: path)
    while window.end - window.next < count, try window.more() {}
    return Array(window.bytes[window.next..<min(window.end, window.next + count)])
  }
}
