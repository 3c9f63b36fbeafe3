import Community
import Exchange
import Store
import Terminal
import Words

/// Takes one file in and tells a person about it.
struct ImportAttempt {
  var file: String
  var options: ReadOptions
  var isDryRun: Bool
  var by: Operator
  var words: Words
  /// Whether to tell on the standard output; failures are always told.
  var isTelling: Bool

  /// Machines get the same words whatever the locale.
  private var english: Words { Words(.english) }

  /// - Parameter store: Asked for the store once the file could be opened, so that a mistyped name
  ///   makes none.
  /// - Throws: errors that are not the file's, the store's or the person's.
  func run(on store: () throws -> Store) throws -> ImportOutcome {
    var session: ImportSession?
    do {
      let reader = try ExportReader.open(path: file, options: options)
      if isTelling {
        let reason = words.imports.reason(reader.reason)
        StandardOutput.print(
          words.imports.detected(Text.clean(reader.path), reader.format.title, reason))
      }
      let begin = ImportOptions(
        path: file, format: reader.format.rawValue, zone: options.zone ?? Clock.zone,
        isDryRun: isDryRun, by: by, at: Clock.now())
      let store = try store()
      let begun = try store.beginImport(begin)
      session = begun
      var result = try read(reader, into: begun)
      let check = ImportZoneCheck(
        reader: reader, options: begin, isCancelled: { Interruption.happened })
      // What was taken in is taken in, also when nobody waits for this.
      if let warning = try? check.warning(on: result, zones: begun.zones, in: store) {
        result.report.note(warning)
      }
      // Only tables may name the same people by different columns.
      let split = begun.split
      if reader.format == .csv, let first = split.first {
        result.report.note(
          ReadWarning(
            .file,
            .knownOtherwise(name: Text.clean(String(first.prefix(60))), people: split.count)))
      }
      if isTelling {
        StandardOutput.print(ImportTelling(result: result, words: words, isDryRun: isDryRun).text)
      }
      return result.report.isAllLeftOut
        ? nothingTaken(result) : ImportOutcome(file: file, result: result)
    } catch {
      return try failure(error, session)
    }
  }

  private func read(
    _ reader: ExportReader, into session: ImportSession
  ) throws -> ImportResult {
    var progress = ProgressLine(words: words)
    defer { progress.clear() }
    let report = try reader.read(
      into: { record in
        try session.take(record)
        progress.count()
      },
      progress: { done, total in progress.show(done, of: total) },
      isCancelled: { Interruption.happened })
    if report.isAllLeftOut {
      // There is nothing that the list of imports should tell of.
      try session.abandon()
      return ImportResult(report: report, counts: ImportCounts())
    }
    return ImportResult(report: report, counts: try session.finish())
  }

  private func nothingTaken(_ result: ImportResult) -> ImportOutcome {
    let count = result.report.counts.skipped
    let name = Text.clean(file)
    StandardError.print("hetang: \(words.imports.nothingTaken(of: name, leftOut: count))")
    return ImportOutcome(
      file: file, result: result,
      error: english.imports.nothingTaken(of: name, leftOut: count), status: .unreadable)
  }

  private func failure(_ error: any Error, _ session: ImportSession?) throws -> ImportOutcome {
    // The store may be unable to do even this; what went wrong first is what to tell.
    try? session?.abandon()
    let kept = isDryRun ? 0 : session?.committedRecords ?? 0
    // What stopped before the file was read says so itself.
    if Interruption.happened, !(error is Complaint) {
      let name = Text.clean(file)
      StandardError.print(words.imports.stopped(file: name, kept: kept))
      let sentence = english.imports.stopped(file: name, kept: kept)
      return ImportOutcome(file: file, error: sentence, kept: kept, status: .interrupted)
    }
    guard let told = Told(error, words: words), let plain = Told(error, words: english) else {
      throw error
    }
    StandardError.print(told.line)
    if kept > 0 { StandardError.print(words.imports.keptBefore(kept)) }
    return ImportOutcome(file: file, error: plain.sentence, kept: kept, status: told.status)
  }
}
