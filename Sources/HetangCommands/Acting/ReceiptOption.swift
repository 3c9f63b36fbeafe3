import ArgumentParser
import Community
import Exchange
import Store

/// Whether what was done is told in words or as data.
struct ReceiptOption: ParsableArguments {
  @Flag(help: "Print one JSON object: the number of the audit entry, and what was made.")
  var json = false

  /// Prints what was done: the sentence, or the receipt.
  func tell(
    _ receipt: Receipt, _ sentence: String, isDryRun: Bool = false, _ more: [Datum.Entry] = []
  ) {
    StandardOutput.print(json ? receipt.json(isDryRun: isDryRun, more) : sentence)
  }
}

extension Receipt {
  /// The object that programs get: `{"audit":7,"created":[],"dry_run":false,"earlier":false}`.
  func json(isDryRun: Bool = false, _ more: [Datum.Entry] = []) -> String {
    // What a dry run numbers is not there.
    JsonWriter.text(
      .record(
        [
          .init("audit", isDryRun ? .none : Datum(audit)),
          .init("created", .list(isDryRun ? [] : created.map(\.datum))),
          .init("dry_run", .flag(isDryRun)),
          .init("earlier", .flag(isEarlier)),
        ] + more))
  }
}

extension Subject {
  /// `{"kind":"task","id":5}`
  fileprivate var datum: Datum {
    .record([.init("kind", .text(name)), .init("id", .integer(row))])
  }
}
