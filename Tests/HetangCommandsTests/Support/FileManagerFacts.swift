import Foundation

/// What is in a folder.
enum FileManagerFacts {
  static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
