/// One row of the audit trail (审计), as a reader of the log sees it.
public struct AuditEntry: Hashable, Sendable {
  /// How the command came about.
  public enum Origin: Hashable, Codable, Sendable {
    case given
    case undo(of: AuditID)
    case redo(of: AuditID)
  }

  /// Its number in the trail, which grows by one.
  public var id: AuditID
  /// When it was performed.
  public var at: Instant
  /// The operator's name.
  public var by: String
  /// Whether it was given, or takes something back or brings it back.
  public var origin: Origin
  /// What was performed.
  public var command: Command
  /// The changed rows before it, each `name: value` in a stable order, for the log.
  public var before: [Line]
  /// The changed rows after it, line for line as in ``before`` where a row was there.
  public var after: [Line]
  /// Whether it has been undone since (and not redone).
  public var isUndone: Bool
  /// What the changed rows are called now, the first few: people, groups, titles.
  public var about: [String]
  /// What an undo takes back or a redo does again, as it was first given; nil for what was given. Its
  /// own command tells the way there, which may read like the opposite.
  public var firstCommand: Command?

  /// A field of a changed row.
  public struct Line: Hashable, Codable, Sendable {
    /// The column's name.
    public var field: String
    /// As text, such as `held`.
    public var value: String

    /// A field with its value as text.
    public init(field: String, value: String) {
      self.field = field
      self.value = value
    }
  }

  /// An entry as the log tells it.
  public init(
    id: AuditID, at: Instant, by: String, origin: Origin, command: Command, before: [Line],
    after: [Line], isUndone: Bool, about: [String] = [],
    firstCommand: Command? = nil
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.origin = origin
    self.command = command
    self.before = before
    self.after = after
    self.isUndone = isUndone
    self.about = about
    self.firstCommand = firstCommand
  }
}

/// What performing a command brought.
public struct Receipt: Hashable, Sendable {
  /// The row of the audit trail.
  public var audit: AuditID
  /// What was performed.
  public var command: Command
  /// Rows that the command made, in order, such as the new task's.
  public var created: [Subject]
  /// What an undo took back or a redo did again, as it was first given; nil for everything else.
  public var firstCommand: Command?
  /// Nothing was done now: it is the receipt of what the same key asked for earlier.
  public var isEarlier: Bool
  /// What the changed rows are called, the first few: people, groups, titles.
  public var about: [String] = []

  /// What is known once a command has been carried out.
  public init(
    audit: AuditID, command: Command, created: [Subject] = [],
    firstCommand: Command? = nil, isEarlier: Bool = false
  ) {
    self.audit = audit
    self.command = command
    self.created = created
    self.firstCommand = firstCommand
    self.isEarlier = isEarlier
  }

  /// What the operator did once that was now taken back or done again, for the sentence that says so.
  /// The command performed for it tells the way there, which may read like the opposite.
  public var deed: Command { firstCommand ?? command }
}
