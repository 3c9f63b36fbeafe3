import Exchange
import Foundation
import Words

/// Where a history of chats comes from.
enum HistorySource: Hashable {
  /// A chat export, such as a table of messages; may be gzipped.
  case export(path: String)
  /// A store of this program.
  case store(path: String)

  /// What paths stand for: a folder is all the exports that lie directly in it.
  ///
  /// - Throws: ``Complaint`` for a path at which there is nothing, or no export.
  static func all(in paths: [String], words: Words) throws -> [HistorySource] {
    var found: [HistorySource] = []
    for path in paths {
      if path == "-" {
        found.append(.export(path: path))
        continue
      }
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Complaint(sentence: words.judging.missing(path))
      }
      if isFolder.boolValue {
        found += try exports(in: path, words: words)
      } else {
        found.append(isStore(path) ? .store(path: path) : .export(path: path))
      }
    }
    var seen: Set<HistorySource> = []
    return found.filter { seen.insert($0).inserted }
  }

  private static func exports(in folder: String, words: Words) throws -> [HistorySource] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw Complaint(sentence: words.judging.unreadable(folder))
    }
    let exports = names.filter(ExportName.isLikely).sorted()
    guard !exports.isEmpty else {
      throw Complaint(sentence: words.judging.noExports(folder))
    }
    return exports.map { .export(path: (folder as NSString).appendingPathComponent($0)) }
  }

  /// SQLite's files begin with its name; from a pipe nothing may be read that is needed later.
  private static func isStore(_ path: String) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return false }
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
  }

  var path: String {
    switch self {
    case .export(let path), .store(let path): path
    }
  }

  /// What the archive is called: the file's name without its endings.
  var name: String { String(URL(fileURLWithPath: path).lastPathComponent.prefix { $0 != "." }) }
}
