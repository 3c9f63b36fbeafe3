import Community
import Store

extension [TableField<AuditEntry>] {
  /// A row of the audit trail.
  ///
  /// - Parameter describe: What was done, in English.
  public static func log(describe: @escaping @Sendable (AuditEntry) -> String) -> Self {
    [
      .init("id", .integer, "number of the entry, from 1 without gaps") { Datum($0.id) },
      .init("at", .time, "when it was done") { .moment($0.at) },
      .init("by", .text, "the operator") { Datum($0.by) },
      .init("origin", .text, "given, undo, redo") { Datum($0.origin.name) },
      .init("reverts", .integer, "number of the entry that it takes back") {
        Datum($0.origin.reverted)
      },
      .init("undone", .boolean, "whether it has been taken back since") { .flag($0.isUndone) },
      .init("what", .text, "what was done, in English") { .text(describe($0)) },
      .init("about", .list, "whom or what: the first few names") { entry in
        .list(entry.about.map(Datum.text))
      },
      .init("before", .objects, "changed rows before: field, value") { Datum($0.before) },
      .init("after", .objects, "changed rows after: field, value") { Datum($0.after) },
    ]
  }
}

extension Datum {
  fileprivate init(_ lines: [AuditEntry.Line]) {
    self = .list(
      lines.map { .record([.init("field", .text($0.field)), .init("value", Datum($0.meaning))]) })
  }
}

extension Datum {
  fileprivate init(_ meaning: AuditEntry.Line.Meaning) {
    self =
      switch meaning {
      case .nothing: .none
      case .moment(let moment): .moment(moment)
      case .day(let day): .day(day)
      case .time(let time): .text(IsoText.time(time))
      case .text(let text): .text(text)
      }
  }
}

extension AuditEntry.Origin {
  fileprivate var name: String {
    switch self {
    case .given: "given"
    case .undo: "undo"
    case .redo: "redo"
    }
  }

  fileprivate var reverted: AuditID? {
    switch self {
    case .given: nil
    case .undo(let id), .redo(let id): id
    }
  }
}
