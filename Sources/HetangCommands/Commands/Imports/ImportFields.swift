import Community
import Exchange
import Store
import Words

extension [TableField<ImportOutcome>] {
  /// What became of a file that was to be imported.
  static var importedFiles: Self {
    [
      .init("file", .text, "the file as it was named") { .text($0.file) },
      .init("error", .text, "why it was not taken in") { Datum($0.error) },
      .init("kept", .integer, "records before the error that stay in the store") {
        $0.error == nil ? .none : Datum($0.kept)
      },
      read("format", .text, "what it is") { .text($0.report.format.rawValue) },
      read("reason", .text, "why it was taken for that") {
        .text(words.reason($0.report.reason))
      },
      read("group", .text, "name of the group when there is one only") {
        Datum($0.report.groups.count == 1 ? $0.report.groups.first : nil)
      },
      read("groups", .list, "names of all groups") { .list($0.report.groups.map { .text($0) }) },
    ] + counts + [
      read("first", .time, "the earliest moment in the file") { Datum($0.report.first) },
      read("last", .time, "the latest moment in the file") { Datum($0.report.last) },
      read("time_zone", .text, "in which times without a zone were read") {
        Datum($0.report.assumedZone?.name)
      },
      read("date_order", .text, "dmy, mdy or ymd, where a file leaves it open") {
        Datum($0.report.dateOrder?.rawValue)
      },
      read("truncated", .boolean, "whether its end is missing") { .flag($0.report.isTruncated) },
      read("warnings", .objects, "the first 100, each with place and reason") {
        .list($0.report.warnings.map { warning($0) })
      },
      read("warning_total", .integer, "how many warnings there are") {
        Datum($0.report.warningTotal)
      },
    ]
  }

  /// Of what is new.
  private static var counts: Self {
    [
      count("messages", "new messages") { $0.counts.messages },
      count("joins", "new joins") { $0.counts.joins },
      count("leaves", "new leaves") { $0.counts.leaves },
      count("notices", "new notices") { $0.counts.notices },
      count("members", "people new in a group, and new lines of member lists") {
        $0.counts.members
      },
      count("applications", "new join requests") { $0.counts.applications },
      count("new_people", "people who were not known") { $0.counts.newPeople },
      count("new_groups", "groups that were not known") { $0.counts.newGroups },
      count("duplicates", "what was there already") { $0.counts.duplicates },
      count("skipped", "what was left out, each with a warning") { $0.report.counts.skipped },
    ]
  }

  /// Machines get the same words whatever the locale.
  private static var words: ImportWords { Words(.english).imports }

  private static func warning(_ warning: ReadWarning) -> Datum {
    .record([
      .init("place", .text(words.place(warning.place))),
      .init("reason", .text(words.reason(warning.reason))),
    ])
  }

  /// A field of what was read; null where nothing was.
  private static func read(
    _ name: String, _ kind: FieldKind, _ meaning: String,
    _ value: @escaping @Sendable (ImportResult) -> Datum
  ) -> TableField<ImportOutcome> {
    .init(name, kind, meaning) { $0.result.map(value) ?? .none }
  }

  private static func count(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (ImportResult) -> Int
  ) -> TableField<ImportOutcome> {
    read(name, .integer, meaning) { Datum(value($0)) }
  }
}
