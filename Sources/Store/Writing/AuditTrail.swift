import Community
import Foundation
import GRDB

/// The chained record of commands (审计): each row's hash covers the row and the hash before it.
struct AuditTrail {
  let db: Database

  /// A row as the table keeps it, without its hash.
  struct Content {
    var id: Int64
    var at: Instant
    var by: String
    /// `given`, `undo` or `redo`.
    var origin: String
    var reverts: Int64?
    var command: String
    var inverse: String?
    var before: String
    var after: String

    /// Every field as `length:bytes,`, and `-,` for one that is missing, so that no two rows give
    /// the same bytes.
    var bytes: [UInt8] {
      let fields: [String?] = [
        String(id), String(at.seconds), by, origin, reverts.map { String($0) }, command, inverse,
        before, after,
      ]
      return fields.reduce(into: []) { bytes, field in
        if let field {
          bytes += Array("\(field.utf8.count):".utf8) + Array(field.utf8) + [UInt8(ascii: ",")]
        } else {
          bytes += Array("-,".utf8)
        }
      }
    }

    /// The hash of this row after the row with hash `previous`; empty before the first.
    func hash(after previous: [UInt8]) -> [UInt8] { Digest.sha256(previous, bytes) }
  }

  /// Appends what was written.
  ///
  /// - Parameter isUndoable: Whether undo may ever take the row back.
  func append(
    _ writing: Writing, _ done: Done, origin: AuditEntry.Origin, isUndoable: Bool
  ) throws -> AuditID {
    let last = try Row.fetchOne(db, sql: "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1")
    let previous: Data? = try last?.value("hash")
    let content = try Content(
      id: (last?.value("id") ?? 0) + 1, at: writing.at, by: writing.by.name, origin: origin.name,
      reverts: origin.reverted?.rawValue, command: CanonicalJSON.text(done.command),
      inverse: isUndoable ? CanonicalJSON.text(done.inverse) : nil,
      before: CanonicalJSON.text(writing.before), after: CanonicalJSON.text(writing.after))
    try insert(content, after: previous ?? Data())
    try note(writing, content.id)
    return AuditID(content.id)
  }

  private func insert(_ content: Content, after previous: Data) throws {
    try db.execute(
      sql: """
        INSERT INTO audit
          (id, at, by, origin, reverts, command, inverse, before, after, previous, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        content.id, content.at, content.by, content.origin, content.reverts, content.command,
        content.inverse, content.before, content.after, previous,
        Data(content.hash(after: Array(previous))),
      ])
  }

  /// Notes who changed which rows.
  private func note(_ writing: Writing, _ audit: Int64) throws {
    let subjects = writing.touched.keys
    let statement = try db.cachedStatement(
      sql: "INSERT INTO audit_subject (subject, row_id, audit) VALUES (?, ?, ?)")
    let change = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO row_change (subject, row_id, by, at) VALUES (?, ?, ?, ?)")
    for subject in subjects {
      try statement.execute(arguments: [subject.name, subject.row, audit])
      try change.execute(
        arguments: [subject.name, subject.row, writing.by.name, writing.at])
    }
  }

  /// Whether the row has been undone since, and not redone. Looks forward only: in a trail that
  /// somebody changed, rows may take back one another.
  func isUndone(_ audit: AuditID) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM audit WHERE reverts = ?1 AND id > ?1")
    var undone = false
    var last = audit
    while let next = try AuditID.fetchOne(statement, arguments: [last]) {
      undone.toggle()
      last = next
    }
    return undone
  }
}

extension AuditEntry.Origin {
  /// As the table names it.
  var name: String {
    switch self {
    case .given: "given"
    case .undo: "undo"
    case .redo: "redo"
    }
  }

  /// The row that it takes back.
  var reverted: AuditID? {
    switch self {
    case .given: nil
    case .undo(let id), .redo(let id): id
    }
  }

  init(name: String, reverts: AuditID?) {
    switch (name, reverts) {
    case ("undo", let id?): self = .undo(of: id)
    case ("redo", let id?): self = .redo(of: id)
    default: self = .given
    }
  }
}
