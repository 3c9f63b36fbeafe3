import Community
import Foundation
import GRDB

extension Store {
  /// Writes a backup: one file with the state of one moment, however much others write meanwhile.
  ///
  /// The file is checked from its first page to its last row of the audit trail before it gets its
  /// name; when anything goes wrong nothing is left of it.
  ///
  /// - Parameters:
  ///   - path: Where it is to stand.
  ///   - replacing: Whether a file there gives way.
  ///   - progress: Told how far the copy is, between 0 and 1; may throw to end it.
  /// - Throws: ``StoreError``, such as ``StoreError/alreadyThere(path:)``.
  public func backUp(
    to path: String, replacing: Bool = false, progress: (Double) throws -> Void = { _ in }
  ) throws -> BackupFacts {
    let store = (writer as? DatabasePool)?.path ?? ""
    // Also through another name: a store must not become its own backup.
    if let there = FileIdentity(path) {
      if there == FileIdentity(store) { throw StoreError.isTheStore(path: path) }
      if !replacing { throw StoreError.alreadyThere(path: path) }
    }
    let staged = try StagedFile(beside: path, like: store)
    defer { staged.remove() }
    try progress(0)
    try copy(to: staged.path, progress: progress)
    var facts = try BackupCheck(
      path: staged.path, name: (path as NSString).lastPathComponent
    ).facts()
    try staged.place(replacing: replacing)
    facts.path = path
    return facts
  }

  /// Copies every page. The pages are read in one transaction, so that they belong together.
  func copy(to path: String, progress: (Double) throws -> Void) throws {
    try StoreError.mapping(path: path) {
      let target = try DatabaseQueue(path: path, configuration: Connection.configuration())
      defer { try? target.close() }
      try read { try $0.copyPages(to: target, progress: progress) }
    }
  }
}

extension Database {
  /// Pages that are copied between two looks at whether to go on: 16 MB.
  private static let stride: CInt = 4096

  /// Copies every page into a file that stands alone afterwards, without companions.
  func copyPages(
    to target: DatabaseQueue, progress: (Double) throws -> Void = { _ in }
  ) throws {
    try target.writeWithoutTransaction { copy in
      try withoutActuallyEscaping(progress) { progress in
        try backup(to: copy, pagesPerStep: Self.stride) { step in
          let share = Double(step.completedPageCount) / Double(max(1, step.totalPageCount))
          try progress(share)
        }
      }
      // The copied first page says that there is a log beside the file.
      try copy.execute(sql: "PRAGMA journal_mode = DELETE")
    }
  }
}
