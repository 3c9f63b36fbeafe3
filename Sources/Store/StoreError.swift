import Community

/// Why the store could not do what was asked: facts, which the catalogue turns into a sentence.
public enum StoreError: Error, Hashable, Sendable {
  /// The file cannot be opened or written.
  case cannotOpen(path: String, reason: String)
  /// The file is not a Hetang store.
  case notAStore(path: String)
  /// The file was written by a newer Hetang.
  case newerVersion(path: String, found: Int, supported: Int)
  /// The file was written by an older Hetang and may not be brought up to date.
  case olderVersion(path: String)
  /// The store was opened to be read only.
  case readOnly
  /// Another process holds the file for longer than the store waits.
  case busy
  /// The disk is full.
  case diskFull
  /// The file is damaged.
  case corrupt(reason: String)
  /// There is a file already, which was not to be replaced.
  case alreadyThere(path: String)
  /// Others have the store open; their names, where known.
  case inUse(path: String, by: [String])
  /// The backup is not whole.
  case damagedBackup(path: String, BackupFault)
  /// Anything else that SQLite says.
  case failed(reason: String)
}
