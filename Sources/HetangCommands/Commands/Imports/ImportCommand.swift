import ArgumentParser
import Community
import Exchange
import Foundation
import Store
import Terminal
import Words

/// Takes chat exports in.
struct ImportCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in chat exports, rosters and join requests.",
    discussion: """
      Reads Telegram Desktop JSON, WhatsApp text, ChatLab JSON and JSONL, and CSV tables of \
      messages, members or join requests (docs/formats.md), packed with gzip or as the one export in \
      a zip archive too. What a file is, is found out from its contents and printed with the reason. \
      Importing the same or an overlapping export again adds \
      nothing twice. A file that cannot be read is told and the next one taken.

      hetang import result.json
      hetang import chat.txt --time-zone Asia/Shanghai --group 读书会
      hetang import members.csv joins.csv --dry-run

      --json prints {"files": [...]} with an object for each file (Fields of import), in English \
      whatever the language.

      Exit codes: 0 all done; 2 no right to import; 64 wrong usage; 65 a file cannot be read as \
      what it is, or all that it holds had to be left out; 74 the store cannot be written; 130 \
      stopped.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      "Exports to take in, one after the other; - reads standard input.", valueName: "file"),
    completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("What the files are; else found out.", valueName: "name"))
  var format: Choice<ExportFormat>?

  @Option(
    help: ArgumentHelp(
      "Where times without a zone were written, such as Asia/Shanghai; also the zone in which new "
        + "groups' days are counted.", valueName: "zone"),
    completion: .zones)
  var timeZone: String?

  @Option(
    help: ArgumentHelp(
      "What comes first in dates: day, month or year, where a file leaves it open.",
      valueName: "order"))
  var dateOrder: Choice<DateOrder>?

  @Option(
    help: ArgumentHelp("The group's name, over what a file of one chat says.", valueName: "name"))
  var group: String?

  @Option(
    help: ArgumentHelp(
      "Where the groups live of which a file does not say it, such as wechat or qq.",
      valueName: "name"))
  var platform: String?

  @Flag(help: "Report exactly what the real run would do, and keep nothing.")
  var dryRun = false

  @Flag(help: "Print one JSON object, with an entry for each file.")
  var json = false

  /// Seconds by which the clock of whoever wrote an export may be ahead of this one.
  private static let clockTolerance: Int64 = 2 * 86_400

  private var readOptions: ReadOptions {
    ReadOptions(
      format: format?.value, zone: timeZone.flatMap { Zone(spelled: $0) },
      dateOrder: dateOrder?.value, groupName: group,
      platform: platform.map { Platform(rawValue: $0.lowercased()) },
      latest: Clock.now() + Self.clockTolerance)
  }

  func validate() throws {
    if let timeZone, Zone(spelled: timeZone) == nil {
      throw ValidationError(
        "--time-zone takes a zone's name such as Asia/Shanghai, not “\(timeZone)”: abbreviations "
          + "mean several zones.")
    }
    if [group, platform].contains(where: { $0?.allSatisfy(\.isWhitespace) == true }) {
      throw ValidationError("--group and --platform take a name that is not empty.")
    }
  }

  var words: Words { common.words }

  func run() throws {
    Interruption.watch()
    let store = StoreOnDemand(common)
    defer { store.close() }
    var outcomes: [ImportOutcome] = []
    for file in files {
      let outcome = try ImportAttempt(
        file: file, options: readOptions, isDryRun: dryRun, by: common.person, words: words,
        isTelling: !json
      ).run(on: store.open)
      outcomes.append(outcome)
      // A store that cannot be written fails for the next file too.
      if ![.done, .unreadable].contains(outcome.status) { break }
    }
    if json { StandardOutput.print(ImportOutcome.json(outcomes)) }
    let failures = outcomes.map(\.status).filter { $0 != .done }
    guard let status = failures.first(where: { $0 != .unreadable }) ?? failures.first else {
      return
    }
    if files.count > 1 {
      StandardError.print(
        words.imports.taken(outcomes.count - failures.count, of: files.count))
    }
    try StandardOutput.finish()
    throw ExitCode(status.rawValue)
  }
}
