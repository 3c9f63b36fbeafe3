import GRDB

extension StoreError {
  /// Runs `body` and turns what SQLite throws into a ``StoreError``; other errors pass.
  ///
  /// - Parameter path: Set while the file is being opened, when a failure is about the file.
  static func mapping<Result>(
    path: String? = nil, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  init(_ error: DatabaseError, path: String?) {
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
      self = if let path { .notAStore(path: path) } else { .corrupt(reason: reason) }
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      self = .cannotOpen(path: path ?? "", reason: reason)
    default:
      self =
        if let path { .cannotOpen(path: path, reason: reason) } else { .failed(reason: reason) }
    }
  }
}
