/// Why the store could not do what was asked: facts, which the catalogue turns into a sentence.
public enum StoreError: Error, Hashable, Sendable {
  /// The file cannot be opened or written.
  case cannotOpen(path: String, reason: String)
  /// The file may be read and not written.
  case fileNotWritable(path: String)
  /// Nothing can be written in the file's folder, where the log of changes has to stand.
  case folderNotWritable(folder: String)
  /// The log beside the file was removed while the store was open; what stood in it was brought into
  /// the file, and nothing is written any more.
  case logRemoved(path: String)
  /// Another file, or another log, stands in the place of those that are open.
  case replaced(path: String)
  /// The log beside the file belongs to another file, in whose place this one was put.
  case strayLog(path: String)
  /// The disk did not take what was written: it is broken, was taken out, or allows no more.
  case diskFailed(reason: String)
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
  /// What should be a backup is the store itself, perhaps by another name.
  case isTheStore(path: String)
  /// Others have the store open; their names, where known.
  case inUse(path: String, by: [String])
  /// The backup is not whole.
  case damagedBackup(path: String, BackupFault)
  /// Anything else that SQLite says.
  case failed(reason: String)
}
