import ArgumentParser
import Community
import Exchange
import Foundation
import Store
import Terminal
import Words

/// Takes chat exports in.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in chat exports, rosters and join requests.",
    discussion: """
      Reads Telegram Desktop JSON, WhatsApp text, ChatLab JSON and JSONL, and CSV tables of \
      messages, members or join requests (docs/formats.md). Importing the same or an overlapping \
      export again adds nothing twice. Exit codes: 0 done, 64 wrong usage, 65 a file cannot be \
      read as what it is, 74 the store cannot be written, 130 stopped.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Exports to take in, one after the other.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "\(ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")); else found out.",
      valueName: "name"))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Where times without a zone were written, such as Asia/Shanghai; also the zone in which new "
        + "groups' days are counted.", valueName: "zone"))
  var timeZone: String?

  @Option(help: ArgumentHelp("dmy, mdy or ymd, where a file leaves it open.", valueName: "order"))
  var dateOrder: String?

  @Option(help: ArgumentHelp("The group's name, over what the file says.", valueName: "name"))
  var group: String?

  @Option(
    help: ArgumentHelp("Where the group lives, where a file does not say.", valueName: "name"))
  var platform: String?

  @Flag(help: "Report exactly what the real run would do, and keep nothing.")
  var dryRun = false

  @Flag(help: "Print one JSON object.")
  var json = false

  private var readOptions: ReadOptions {
    ReadOptions(
      format: format.flatMap(ExportFormat.init(rawValue:)), zone: timeZone.flatMap(Zone.init),
      dateOrder: dateOrder.flatMap(DateOrder.init(rawValue:)), groupName: group,
      platform: platform.map { Platform(rawValue: $0.lowercased()) })
  }

  func validate() throws {
    if let format, ExportFormat(rawValue: format) == nil {
      let known = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--format takes \(known), not “\(format)”.")
    }
    if let timeZone, Zone(timeZone) == nil {
      throw ValidationError("--time-zone takes a zone's name such as Asia/Shanghai.")
    }
    if let dateOrder, DateOrder(rawValue: dateOrder) == nil {
      throw ValidationError("--date-order takes dmy, mdy or ymd.")
    }
  }

  func run() throws {
    Interruption.watch()
    let store = try common.openStore()
    defer { try? store.close() }
    let words = common.words
    var results: [ImportResult] = []
    for file in files {
      let result = try take(file, into: store, words: words)
      results.append(result)
      if !json { print(ImportTelling(result: result, words: words, isDryRun: dryRun).text) }
    }
    if json { print(try ImportResult.json(results)) }
  }

  private func take(_ file: String, into store: Store, words: Words) throws -> ImportResult {
    let reader = try ExportReader.open(path: file, options: readOptions)
    if !json {
      print(words.imports.detected(Text.clean(file), reader.format.title, "\(reader.reason)"))
    }
    let session = try store.beginImport(
      ImportOptions(
        path: file, format: reader.format.rawValue,
        zone: readOptions.zone ?? Clock.zone, isDryRun: dryRun, by: common.person,
        at: Clock.now()))
    var progress = ProgressLine(words: words)
    do {
      let report = try reader.read(
        into: { record in
          try session.take(record)
          progress.count()
        },
        progress: { done, total in progress.show(done, of: total) },
        isCancelled: { Interruption.happened })
      let counts = try session.finish()
      progress.clear()
      return ImportResult(report: report, counts: counts)
    } catch {
      progress.clear()
      try session.abandon()
      if Interruption.happened {
        StandardError.print(
          words.imports.stopped(file: file, kept: dryRun ? 0 : session.committedRecords))
        throw ExitCode(130)
      }
      if session.committedRecords > 0, !dryRun {
        StandardError.print(words.imports.keptBefore(session.committedRecords))
      }
      throw error
    }
  }
}
