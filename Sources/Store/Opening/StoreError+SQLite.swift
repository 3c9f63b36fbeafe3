import Foundation
import GRDB

extension StoreError {
  /// Runs `body` and turns what SQLite throws into a ``StoreError``; other errors pass.
  ///
  /// - Parameters:
  ///   - path: The file; nil for a store in memory.
  ///   - isOpening: Whether the file is being opened, when a failure is about the file.
  static func mapping<Result>(
    path: String? = nil, isOpening: Bool = true, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path, isOpening: isOpening && path != nil)
    } catch is DecodingError {
      // What this program wrote as JSON is none any more.
      throw StoreError.corrupt(reason: "unreadable values")
    } catch is RowDecodingError {
      // No constraint lets such a value in.
      throw StoreError.corrupt(reason: "missing values")
    }
  }

  private init(_ error: DatabaseError, path: String?, isOpening: Bool) {
    // No room for the file beside the store that its processes share.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE {
      self = .diskFull
      return
    }
    let reason = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_CORRUPT: self = .corrupt(reason: reason)
    case .SQLITE_NOTADB:
      self = if let path, isOpening { .notAStore(path: path) } else { .corrupt(reason: reason) }
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self = .inaccessible(path ?? "", reason: reason)
    case .SQLITE_IOERR: self = .diskFailed(reason: reason)
    default:
      self =
        if let path, isOpening { .cannotOpen(path: path, reason: reason) } else {
          .failed(reason: reason)
        }
    }
  }

  /// What keeps this process from the file, as the system says.
  private static func inaccessible(_ path: String, reason: String) -> StoreError {
    if access(path, R_OK) != 0 {
      return .cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
    let parent = (path as NSString).deletingLastPathComponent
    let folder = parent.isEmpty ? "." : parent
    if access(folder, W_OK | X_OK) != 0 { return .folderNotWritable(folder: folder) }
    if access(path, W_OK) != 0 { return .fileNotWritable(path: path) }
    return .cannotOpen(path: path, reason: reason)
  }
}
