import Community
import GRDB

/// What a word of the log's filter can stand for, beside what is written in the rows: the verbs that
/// the log shows are no words of the store's.
public enum LogMark: Hashable, Sendable {
  /// Commands of that kind, and whatever took them back or did them again.
  case command(CommandKind)
  /// Entries that take something back.
  case undo
  /// Entries that do something again.
  case redo
  /// Entries that were taken back.
  case undone
}

extension LogMark {
  /// Whether a row of `audit` is of one of these marks; nil without marks.
  static func condition(_ marks: [LogMark]) -> Condition? {
    let kinds = marks.compactMap { mark in
      if case .command(let kind) = mark { kind.patterns } else { nil }
    }.filter { !$0.isEmpty }
    var either: [Condition] = []
    if !kinds.isEmpty {
      let one = kinds.map { patterns in
        "(\(patterns.map { _ in "command GLOB ?" }.joined(separator: " AND ")))"
      }
      either.append(
        Condition(
          sql: """
            id IN (
              WITH RECURSIVE told (id) AS (
                SELECT id FROM audit WHERE origin = 'given' AND (\(one.joined(separator: " OR ")))
                UNION SELECT later.id FROM told JOIN audit AS later ON later.reverts = told.id)
              SELECT id FROM told)
            """, arguments: .init(kinds.flatMap(\.self).map { "*\($0)*" })))
    }
    if marks.contains(.undo) { either.append(Condition(sql: "origin = 'undo'", arguments: [])) }
    if marks.contains(.redo) { either.append(Condition(sql: "origin = 'redo'", arguments: [])) }
    if marks.contains(.undone) {
      either.append(Condition(sql: "id IN (\(undoneRows))", arguments: []))
    }
    return Condition.any(of: either)
  }

  /// From the last entry of each chain back: what it takes back is undone, what that took back is not.
  private static let undoneRows = """
    WITH RECURSIVE chain (id, is_undone) AS (
      SELECT id, 0 FROM audit AS last
        WHERE reverts IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM audit WHERE audit.reverts = last.id)
      UNION SELECT audit.reverts, 1 - is_undone FROM chain JOIN audit ON audit.id = chain.id
        WHERE audit.reverts IS NOT NULL)
    SELECT id FROM chain WHERE is_undone
    """
}
