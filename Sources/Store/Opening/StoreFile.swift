import Foundation
import GRDB

/// The store's file: where it lies, who may read it, and whether it is ours.
public enum StoreFile {
  /// Where the store lies unless someone says otherwise: `hetang/hetang.sqlite` in
  /// `XDG_DATA_HOME`, or in `~/.local/share` when that is not set.
  ///
  /// - Parameter environment: Such as `ProcessInfo.processInfo.environment`.
  public static func standardPath(environment: [String: String]) -> String {
    let data =
      if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
        folder
      } else {
        (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
      }
    return data + "/hetang/hetang.sqlite"
  }

  /// Makes sure that there is a file which may be opened as a store.
  static func prepare(path: String, creatingFolder: Bool, readOnly: Bool = false) throws {
    if creatingFolder, !readOnly { try createFolder(of: path) }
    if try readOnly || !create(path) {
      try refuseFolder(path)
      if !readOnly { try StrayLog.refuse(beside: path) }
      try refuseForeign(path, readOnly: readOnly)
    }
  }

  private static func createFolder(of path: String) throws {
    let folder = (path as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      // Without its full stop: the sentence around it has one.
      let reason = error.localizedDescription.trimmingCharacters(in: .punctuationCharacters)
      throw StoreError.cannotOpen(path: path, reason: reason)
    }
  }

  /// Makes the file before SQLite does: SQLite would make it for its owner alone to write, and its
  /// companions (`-wal`, `-shm`) copy the file's mode. In a folder with the set-group-id bit the
  /// members of that group then share the store.
  ///
  /// - Returns: false when there is a file already.
  private static func create(_ path: String) throws -> Bool {
    let file = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
    if file < 0 {
      if errno == EEXIST { return false }
      throw StoreError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
    // The process's umask has taken bits away from the mode above.
    fchmod(file, 0o660)
    Foundation.close(file)
    return true
  }

  /// What SQLite says of a folder reads like a failing disk.
  static func refuseFolder(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return }
    throw StoreError.cannotOpen(path: path, reason: "it is a folder")
  }

  /// Looks at the file through SQLite rather than by reading its first bytes: closing any
  /// descriptor of a file drops the locks that this process holds on it.
  private static func refuseForeign(_ path: String, readOnly: Bool) throws {
    // SQLite takes what is shorter than its smallest page for an empty database, and would write
    // over it.
    if let state = FileState(path), 1..<512 ~= state.bytes {
      throw StoreError.notAStore(path: path)
    }
    let isStore = try StoreError.mapping(path: path) {
      do {
        return try mayBeStore(path, readOnly: true)
      } catch let error as DatabaseError
        where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK && !readOnly
      {
        // Its making was interrupted, and nobody can read it before that is taken back.
        return try mayBeStore(path, readOnly: false)
      }
    }
    guard isStore else { throw StoreError.notAStore(path: path) }
  }

  /// Whether the file says that it is a store, or is empty and may become one: then its making was
  /// interrupted.
  private static func mayBeStore(_ path: String, readOnly: Bool) throws -> Bool {
    switch try PragmaConnection(path: path, readOnly ? .reading : .writing).number("application_id")
    {
    case Migrations.applicationID: true
    case 0: try hasNoTable(path, readOnly: readOnly)
    default: false
    }
  }

  private static func hasNoTable(_ path: String, readOnly: Bool) throws -> Bool {
    var configuration = Connection.configuration()
    configuration.readonly = readOnly
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.read { db in
      try Int.fetchOne(db, sql: "SELECT 1 FROM sqlite_master LIMIT 1") == nil
    }
  }
}
