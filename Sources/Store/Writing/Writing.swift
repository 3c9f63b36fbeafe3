import Community
import GRDB

/// One command on its way into the store: what its handlers read, change and note.
///
/// Lives within one transaction and is never seen outside of it.
final class Writing {
  let db: Database
  let by: Operator
  let at: Instant
  /// The entry of the log that undo or redo takes back; nil for a command of its own.
  let reverted: AuditID?
  /// Undo and redo have made sure that nothing else changed; the versions that the inverse command
  /// names are those of then.
  var isReverting: Bool { reverted != nil }

  private(set) var before: [AuditEntry.Line] = []
  private(set) var after: [AuditEntry.Line] = []
  private(set) var created: [Subject] = []
  var outbox: [OutboxDraft] = []
  /// Each row that was changed, with the version that it had before this command.
  private(set) var touched: [Subject: Int] = [:]
  /// Whether anything that was written says something else than before.
  private var hasEffect = false

  init(db: Database, by: Operator, at: Instant, reverting reverted: AuditID? = nil) {
    self.db = db
    self.by = by
    self.at = at
    self.reverted = reverted
  }

  /// Who has done what the command says: where undo or redo brings it back, who did it at first.
  func author(of first: Author?) -> Author {
    (isReverting ? first : nil) ?? Author(name: by.name, at: at)
  }

  /// Fails when an operator set what is set already: there is nothing for the log to tell, nor for
  /// undo to take back. What takes back an entry that there is goes through all the same.
  func refuseIfVain() throws {
    if !isReverting, by != .clock, !touched.isEmpty, !hasEffect { throw CommandError.unchanged }
  }

  /// A row that the command is about, after checking that it is as the operator saw it.
  ///
  /// A row that this very command changed before, in a batch, still counts as seen.
  ///
  /// - Throws: also ``CommandError/claimed(_:by:)`` when another operator is on it.
  func seen(_ subject: Subject, version: Int) throws -> Row {
    let row = try existing(subject)
    let current: Int = try row.value("version")
    guard isReverting || version == current || version == touched[subject] else {
      throw try conflict(subject)
    }
    try refuseIfClaimed(subject)
    return row
  }

  /// What time does is not held up by a claim.
  func refuseIfClaimed(_ subject: Subject) throws {
    guard by != .clock, let claim = try ClaimRegister(db: db, now: at).standing(on: subject),
      claim.by != by.name
    else { return }
    throw CommandError.claimed(subject, by: claim.by)
  }

  /// A row that must exist.
  func existing(_ subject: Subject) throws -> Row {
    let sql = "SELECT * FROM \(subject.kind.table) WHERE id = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [subject.row]) else {
      throw CommandError.notFound(subject)
    }
    return row
  }

  /// Fails unless the row exists, for rows that a command only refers to.
  func require(_ subject: Subject?) throws {
    if let subject { _ = try existing(subject) }
  }

  /// Says who changed the row last.
  func conflict(_ subject: Subject) throws -> CommandError {
    let sql = "SELECT by, at FROM row_change WHERE subject = ? AND row_id = ?"
    let last = try Row.fetchOne(db, sql: sql, arguments: [subject.name, subject.row])
    return try .conflict(
      subject, by: last?.value("by") ?? Operator.clock.name, at: last?.value("at") ?? at)
  }

  /// Sets columns of a row, and notes what that changed.
  ///
  /// - Returns: The row's new version.
  @discardableResult
  func change(_ subject: Subject, set values: [Assignment]) throws -> Int {
    let old = try existing(subject)
    let columns = values.map { "\($0.column) = ?" } + ["version = version + 1"]
    try db.execute(
      sql: "UPDATE \(subject.kind.table) SET \(columns.joined(separator: ", ")) WHERE id = ?",
      arguments: StatementArguments(values.map(\.value)) + [subject.row])
    let new = try existing(subject)
    let changed = Set(old.columnNames.filter { old.stored($0) != new.stored($0) })
    before += Self.lines(subject, old, only: changed)
    after += Self.lines(subject, new, only: changed)
    touched[subject] = try touched[subject] ?? old.value("version")
    if changed != ["version"] { hasEffect = true }
    return try new.value("version")
  }

  /// Adds a row, and notes it. `make` gives the row its subject.
  func insert<Entity>(
    _ values: [Assignment], as make: (Identifier<Entity>) -> Subject
  ) throws -> Identifier<Entity> {
    let columns = values.map(\.column).joined(separator: ", ")
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    let kind = make(Identifier(0)).kind
    try db.execute(
      sql: """
        INSERT INTO \(kind.table) (id, \(columns)) VALUES (\(kind.freshRow), \(marks))
        """,
      arguments: StatementArguments(values.map(\.value)))
    let id = Identifier<Entity>(db.lastInsertedRowID)
    let subject = make(id)
    let row = try existing(subject)
    after += Self.lines(subject, row, only: Set(row.columnNames))
    created.append(subject)
    touched[subject] = 1
    hasEffect = true
    return id
  }

  /// Notes a row that the command concerns without changing its columns, such as a reversed entry.
  func touch(_ subject: Subject, version: Int = 1) {
    touched[subject] = touched[subject] ?? version
    hasEffect = true
  }

  /// Notes a change for the log of what the store keeps beside its rows: a value of that name, which
  /// belongs to the row. Nobody's later change of the row is at odds with it.
  func note(_ subject: Subject, _ field: String, from old: Instant?, to new: Instant?) {
    func text(_ moment: Instant?) -> String { moment.map { "\($0.seconds)" } ?? "" }
    note(subject, field, from: text(old), to: text(new))
  }

  /// The same for a word of the program's own.
  func note(_ subject: Subject, _ field: String, from old: String, to new: String) {
    let head = AuditEntry.Line(field: subject.name, value: "\(subject.row)")
    before += [head, AuditEntry.Line(field: field, value: old)]
    after += [head, AuditEntry.Line(field: field, value: new)]
    if old != new { hasEffect = true }
  }

  /// Notes what has to happen outside.
  func enqueue(_ draft: OutboxDraft) {
    outbox.append(draft)
    hasEffect = true
  }

  /// The row's name, then its fields in the table's order.
  private static func lines(
    _ subject: Subject, _ row: Row, only names: Set<String>
  ) -> [AuditEntry.Line] {
    let silent: Set = ["id", "version", "stale"]
    var lines = [AuditEntry.Line(field: subject.name, value: "\(subject.row)")]
    for name in row.columnNames where names.contains(name) && !silent.contains(name) {
      lines.append(AuditEntry.Line(field: name, value: row.stored(name).text))
    }
    return lines
  }
}

/// A column's new value.
struct Assignment {
  var column: String
  var value: (any DatabaseValueConvertible)?

  init(_ column: String, _ value: (any DatabaseValueConvertible)?) {
    self.column = column
    self.value = value
  }
}

/// What a handler did.
struct Done {
  /// The command with all that the store filled in.
  var command: Command
  var inverse: Command
}

extension Row {
  /// The value as it stands, whatever its kind.
  fileprivate func stored(_ column: String) -> DatabaseValue { self[column] }
}

extension DatabaseValue {
  /// As the log shows it; empty for NULL.
  fileprivate var text: String {
    switch storage {
    case .null: ""
    case .int64(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): text
    case .blob(let data): "\(data.count) B"
    }
  }
}
