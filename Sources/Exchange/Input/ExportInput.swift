import Foundation

/// A file that can be opened from its beginning as often as a format needs.
struct ExportInput {
  /// As given by the user, of a file in an archive with its name there behind; only for words and for
  /// the group's name.
  let path: String
  /// The archive in which it is; nil for a file of its own.
  private(set) var archive: Place?
  private let opener: () throws -> any ByteSource
  /// Whether it comes through a pipe, whose path tells nothing.
  private let isPipe: Bool

  /// Where a file in an archive is.
  struct Place {
    /// The archive's path, as given by the user.
    var path: String
    /// The file's name in it.
    var entry: String
    /// Whether only the archive tells in what it is.
    fileprivate var isNameless: Bool
  }

  /// The path that stands for standard input.
  static let standardInput = "-"

  init(path: String) {
    self.path = path
    isPipe = path == Self.standardInput || PipeSpool.isNeeded(for: path)
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
    isPipe = false
    opener = { MemorySource(bytes) }
  }

  /// A file in an archive.
  ///
  /// - Parameter name: what to call it there.
  init(
    _ name: String, in archive: ExportInput, entry: String,
    opener: @escaping (_ path: String) throws -> any ByteSource
  ) {
    let path = archive.path + "/" + name
    self.path = path
    self.archive = Place(
      path: archive.path, entry: entry, isNameless: archive.isPipe && !name.contains("/"))
    isPipe = false
    self.opener = { try opener(path) }
  }

  /// The file's name without folders and endings such as `.csv.gz`; nil for what has none.
  var stem: String? {
    if isPipe { return nil }
    var name = (path as NSString).lastPathComponent
    for ending in [".gz", ".zip", ".jsonl", ".json", ".csv", ".tsv", ".txt", ".utf8"]
    where name.lowercased().hasSuffix(ending) && name.count > ending.count {
      name.removeLast(ending.count)
    }
    return name
  }

  /// The name of the folder in which the file is, or of the archive without its ending; nil where
  /// there is none.
  var folder: String? {
    if isPipe || archive?.isNameless == true { return nil }
    // Also where the path says nothing of the folder, or goes up: `_chat.txt`, `../_chat.txt`.
    let place = URL(fileURLWithPath: path).standardizedFileURL.deletingLastPathComponent()
    let name = place.lastPathComponent.replacing("/", with: "")
    if name.isEmpty { return nil }
    return name.lowercased().hasSuffix(".zip") ? String(name.dropLast(4)) : name
  }

  /// The contents from the beginning, as they are.
  func openPacked() throws -> any ByteSource { try opener() }

  /// The contents from the beginning, uncompressed when they are gzip data.
  func open() throws -> any ByteSource {
    let begin = try opener().beginning(GzipSource.magic.count)
    let source = try opener()
    return begin == GzipSource.magic ? try GzipSource(source, path: path) : source
  }

  /// The contents' first bytes, without a byte order mark.
  func head(_ count: Int) throws -> [UInt8] {
    let window = ByteWindow(try open(), path: path)
    while window.end - window.next < count, try window.more() {}
    return Array(window.bytes[window.next..<min(window.end, window.next + count)])
  }
}
