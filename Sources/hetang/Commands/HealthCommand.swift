import ArgumentParser
import Community
import Exchange
import Foundation
import Words

/// Fits and judges the health model on histories of chats.
struct HealthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "health", abstract: "Judge the health model on a history, or fit one.",
    subcommands: [Judge.self, Fit.self])

  /// How true the scores are on a history of one's own.
  struct Judge: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "How true the scores are on a history: prints one JSON object.",
      discussion: """
        Replays the history in steps of 28 days, asks the model at each what it would have said, and \
        compares with what came. A table of messages needs the columns group, member and timestamp; \
        `kind` tells bots from persons. Any other export that `hetang import` reads does as well. \
        Figures that cannot be had are null; `verdict` says in words what they amount to \
        (docs/health-model.md).
        """)

    @Argument(help: ArgumentHelp("A CSV of messages (may be gzipped).", valueName: "file.csv"))
    var file: String

    @Option(help: ArgumentHelp("Another model than the one built in.", valueName: "file.json"))
    var model: String?

    @OptionGroup var language: LanguageOption

    var words: Words { language.words }

    func run() throws {
      let judgement = HealthJudge(try HealthFiles.model(at: model))
        .judge(try HealthFiles.histories(in: file))
      print(try HealthFiles.json(judgement))
    }
  }

  /// Fits a model of one's own.
  struct Fit: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Fit a model on archives, each a CSV of messages: prints the model as JSON.",
      discussion: """
        Keep what it prints, and see how it does on a community that it has not seen: hetang health \
        judge other.csv --model own.json. Each archive is also judged by a model that was fitted \
        without it (`crossValidation`).
        """)

    @Argument(help: ArgumentHelp("One archive of a community each.", valueName: "file.csv"))
    var files: [String]

    @Option(help: "How the model is to be called.")
    var name = "own"

    @OptionGroup var language: LanguageOption

    var words: Words { language.words }

    func run() throws {
      var archives: [String: [String: GroupHistory]] = [:]
      for file in files {
        let short = HealthFiles.name(of: file)
        archives[archives[short] == nil ? short : file] = try HealthFiles.histories(in: file)
      }
      let (year, month, day) = Zone.utc.day(of: Clock.now()).date
      let date = String(format: "%04d-%02d-%02d", year, month, day)
      do {
        print(try HealthFiles.json(try HealthFit().fit(archives, version: name, date: date)))
      } catch is HealthFitError {
        throw Complaint(
          sentence: "No group has two voices in 28 days and 28 days after them: nothing to fit on.")
      }
    }
  }
}

/// Histories and models in files.
enum HealthFiles {
  /// The built-in model, or the one in a file.
  static func model(at path: String?) throws -> HealthModel {
    guard let path else { return .bundled }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Complaint(sentence: "\(path): cannot be read. Check the path and its permissions.")
    }
    do {
      return try JSONDecoder().decode(HealthModel.self, from: data)
    } catch {
      throw Complaint(sentence: "\(path): is not a health model; `hetang health fit` prints one.")
    }
  }

  /// The daily histories of the groups in an export; times without a zone are read as UTC, in which
  /// days are counted too.
  static func histories(in path: String) throws -> [String: GroupHistory] {
    var builder = HistoryBuilder()
    let reader = try ExportReader.open(path: path, options: ReadOptions(zone: .utc))
    _ = try reader.read(into: { record in
      guard case .event(let event, let source) = record, case .message = event.kind,
        let account = event.account
      else { return }
      builder.add(
        group: source.name, person: account.externalID ?? account.name,
        isOrganic: account.kind?.isOrganic ?? true, at: event.at)
    })
    return builder.build()
  }

  /// The archive's name: the file's, without its endings.
  static func name(of path: String) -> String {
    String(URL(fileURLWithPath: path).lastPathComponent.prefix { $0 != "." })
  }

  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
