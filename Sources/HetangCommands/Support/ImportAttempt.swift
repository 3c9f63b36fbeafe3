import Community
import Exchange
import Store
import Terminal
import Words

/// Takes one file in and tells a person about it.
struct ImportAttempt {
  /// Why it did not work, and what stays in the store all the same.
  struct Failure: Error {
    var status: ExitStatus
    /// In English, for machines.
    var sentence: String
    /// Records.
    var kept: Int
  }

  var file: String
  var options: ReadOptions
  var isDryRun: Bool
  var by: Operator
  var words: Words
  /// Whether to tell on the standard output; failures are always told.
  var isTelling: Bool

  /// - Throws: errors that are not the file's, the store's or the person's.
  func run(on store: Store) throws -> Result<ImportResult, Failure> {
    var session: ImportSession?
    do {
      let reader = try ExportReader.open(path: file, options: options)
      if isTelling {
        let reason = words.imports.reason(reader.reason)
        StandardOutput.print(words.imports.detected(Text.clean(file), reader.format.title, reason))
      }
      let begun = try store.beginImport(
        ImportOptions(
          path: file, format: reader.format.rawValue, zone: options.zone ?? Clock.zone,
          isDryRun: isDryRun, by: by, at: Clock.now()))
      session = begun
      let result = try read(reader, into: begun)
      if isTelling {
        StandardOutput.print(ImportTelling(result: result, words: words, isDryRun: isDryRun).text)
      }
      return .success(result)
    } catch {
      return .failure(try failure(error, session))
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
    return ImportResult(report: report, counts: try session.finish())
  }

  private func failure(_ error: any Error, _ session: ImportSession?) throws -> Failure {
    // The store may be unable to do even this; what went wrong first is what to tell.
    try? session?.abandon()
    let kept = isDryRun ? 0 : session?.committedRecords ?? 0
    let english = Words(.english)
    if Interruption.happened {
      let name = Text.clean(file)
      StandardError.print(words.imports.stopped(file: name, kept: kept))
      let sentence = english.imports.stopped(file: name, kept: kept)
      return Failure(status: .interrupted, sentence: sentence, kept: kept)
    }
    guard let told = Told(error, words: words), let plain = Told(error, words: english) else {
      throw error
    }
    StandardError.print(told.line)
    if kept > 0 { StandardError.print(words.imports.keptBefore(kept)) }
    return Failure(status: told.status, sentence: plain.sentence, kept: kept)
  }
}
