import Community
import Exchange
import Store

/// What was read in one file, and what of it was new.
struct ImportResult {
  var report: ImportReport
  var counts: ImportCounts

  /// Messages that were in the store already.
  var knownMessages: Int { report.counts.messages - counts.messages }
}

/// What became of one file that was named.
struct ImportOutcome {
  /// As it was named.
  var file: String
  /// nil when it could not be read to an end.
  var result: ImportResult?
  /// Why it was not taken in, in English, for machines; nil when it was.
  var error: String?
  /// Records before a failure that stay in the store.
  var kept = 0
  /// How the program is to end because of it.
  var status = ExitStatus.done

  /// What `--json` prints.
  static func json(_ outcomes: [ImportOutcome]) -> String {
    let files = outcomes.map { [TableField<ImportOutcome>].importedFiles.record(of: $0) }
    return JsonWriter.text(.record([.init("files", .list(files))]))
  }
}

extension ImportReport {
  /// Whether there were entries and none of them could be used.
  var isAllLeftOut: Bool { records == 0 && counts.skipped > 0 }
}
