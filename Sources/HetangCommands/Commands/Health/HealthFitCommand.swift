import ArgumentParser
import Community
import Foundation
import Terminal
import Words

/// Fits a model of one's own.
struct HealthFitCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: "Fit a health model on archives of chats and tell what it reaches.",
    discussion: """
      Each archive is one community: a CSV of messages, any other export, or a store; a folder is \
      all archives in it. Each is also judged by a model that was fitted on the others, so that no \
      community stands on both sides; these figures are printed and stand in the file \
      (`crossValidation`). See how it does elsewhere before you install it.

      hetang health fit archives/ --output own.json --name own-2
      hetang health judge other.csv --model own.json
      hetang health install own.json

      Without --output the model is printed, and the figures go to standard error.
      """)

  @Argument(
    help: ArgumentHelp("One archive of a community each.", valueName: "archive"),
    completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp("Where to write the model.", valueName: "file.json"), completion: .file())
  var output: String?

  @Flag(help: "Write over the file if there is one.")
  var force = false

  @Option(
    help: ArgumentHelp("How the model is called wherever a score of it is kept.", valueName: "name")
  )
  var name = "own"

  @OptionGroup var common: CommonOptions

  var words: Words { common.words }

  func validate() throws {
    if common.store != nil {
      throw ValidationError("A store is one of the archives: name it without --store.")
    }
    if !ModelFile.isName(name) {
      throw ValidationError("--name takes a plain name of at most 40 characters.")
    }
  }

  func run() throws {
    Interruption.watch()
    if let output, !force { try ModelFile.refuseExisting(output, words: words) }
    let model = try fitted(try archives())
    let figures = CrossValidationText(model, words: words).text
    guard let output else {
      StandardOutput.print(String(decoding: try model.json(), as: UTF8.self))
      return StandardError.print(figures)
    }
    try ModelFile.write(model, to: output, isReplacing: force, words: words)
    StandardOutput.print(figures)
    StandardOutput.print("\n" + words.judging.written(Text.clean(output), model.version))
  }

  private func archives() throws -> [String: [String: GroupHistory]] {
    var archives: [String: [String: GroupHistory]] = [:]
    for source in try HistorySource.all(in: paths, words: words) {
      let histories = try HistoryReader(words: words).histories(in: source)
      if histories.isEmpty {
        StandardError.print(words.judging.noMessages(Text.clean(source.path)))
        continue
      }
      archives[archives[source.name] == nil ? source.name : source.path] = histories
    }
    return archives
  }

  private func fitted(_ archives: [String: [String: GroupHistory]]) throws -> HealthModel {
    let (year, month, day) = Zone.utc.day(of: Clock.now()).date
    let date = String(format: "%04d-%02d-%02d", year, month, day)
    do {
      return try HealthFit().fit(archives, version: name, date: date)
    } catch is HealthFitError {
      throw Complaint(sentence: words.judging.nothingToFit)
    }
  }
}

/// What a model reached on archives that it had not seen.
struct CrossValidationText {
  private let model: HealthModel
  private let words: Words

  init(_ model: HealthModel, words: Words) {
    self.model = model
    self.words = words
  }

  var text: String {
    guard !model.crossValidation.isEmpty else { return words.judging.notCrossValidated }
    let lines = PlainTable.lines(columns, of: model.crossValidation)
    return "\(words.judging.crossValidated)\n\n\(lines.joined(separator: "\n"))"
  }

  private var columns: [PlainColumn<HealthModel.HeldOut>] {
    let cells: [(HealthModel.HeldOut) -> String] = [
      { held in
        held.archive == HealthModel.HeldOut.everything ? words.judging.allArchives : held.archive
      },
      { words.judging.name($0.target) }, { words.number($0.snapshots) },
      { words.percent($0.baseRate) }, { Figure.of($0.auc) }, { Figure.of($0.brier) },
      { Figure.of($0.calibrationError) },
    ]
    return zip(words.judging.heldOutColumns, cells).enumerated().map { place, column in
      PlainColumn(title: column.0, widest: .max, isNumber: place > 1, text: column.1)
    }
  }
}
