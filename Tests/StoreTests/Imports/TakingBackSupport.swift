import Community
import GRDB

@testable import Store

extension Store {
  /// Takes an import in under the name of a file.
  func takeFile(
    _ path: String, _ records: [ChatRecord], zone: Zone = .utc, batchSize: Int = 7
  ) throws {
    let session = try beginImport(
      ImportOptions(path: path, format: "test", zone: zone, by: keeper, at: start),
      batchSize: batchSize)
    for record in records { try session.take(record) }
    _ = try session.finish()
  }

  /// Takes an import back, and all that it brought, in one go or in small pieces.
  func takeBack(
    _ number: Int64, in piece: ImportSweep.Piece = ImportSweep.Piece(), at now: Instant = start
  ) throws {
    try markTakenBack(number, at: now)
    while try sweepImportOnce(piece) != nil {}
    try refreshFigures(at: now)
  }

  /// The command alone, as if the process ended right after it.
  func markTakenBack(_ number: Int64, at now: Instant = start) throws {
    guard let row = try importRow(ImportID(number)) else {
      throw CommandError.notFound(.import(ImportID(number)))
    }
    try perform(
      .takeBackImport(ImportID(number), version: row.version), as: keeper, at: now,
      confirmation: row.fileName)
  }

  /// How many messages are there and not counted, in groups and in their days.
  func uncountedMessages() throws -> [Int] {
    try ["chat_group", "member_day"].map { table in
      try scalar(
        """
        SELECT (SELECT count(*) FROM event WHERE kind = 1)
          - (SELECT coalesce(sum(messages), 0) FROM \(table))
        """, Int.self) ?? 0
    }
  }

  /// All that imports tell and what is computed from it, but for the rows of people and groups of
  /// which nothing is left, and for versions, which only count.
  func presentPortrait() throws -> [String] {
    let queries = [
      "SELECT 'figures', figures, signals FROM group_figures",
      "SELECT 'stage', from_day, stage FROM stage_period",
      "SELECT 'alert', key, raised_at FROM alert",
      """
      SELECT 'standing', external_id, as_of, standing FROM member_standing
      JOIN identity USING (person)
      """,
      "SELECT 'noticed', kind, day FROM member_alert",
      """
      SELECT 'group', name, source_name, source_name_at, observed_until, members, messages, zone
      FROM chat_group WHERE erased_at IS NULL
      """,
      "SELECT 'account', external_id, name, name_at FROM identity",
      """
      SELECT 'given', name, kind, imported_kind, tags, imported_tags, gravity FROM person
      WHERE name <> '–'
      """,
      "SELECT 'here', count FROM present_people",
      "SELECT 'asked', name, state, person IS NULL FROM join_request",
    ]
    let rest = try read { db in
      try queries.flatMap { query in
        try Row.fetchAll(db, sql: query).map { row in
          // Sums of fractions end differently where people have other numbers.
          row.databaseValues.map { String(describing: $0) }.joined(separator: " | ")
            .replacing(#/(\.\d{9})\d+/#) { $0.output.1 }
        }.sorted()
      }
    }
    // Rows of groups begin with the platform, rows of requests end with what is told here again.
    return try portrait().filter { line in
      !line.hasPrefix("\"request\"") && !line.hasPrefix("\"telegram\"")
        && !line.contains("| \"–\" |")
    } + rest
  }
}
