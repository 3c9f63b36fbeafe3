import ArgumentParser
import Community
import Foundation
import Store
import Terminal
import Words

/// How true the scores are on a history of one's own.
struct HealthJudgeCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "judge",
    abstract: "How true the scores are on a history: prints one JSON object.",
    discussion: """
      Replays the history in steps of 28 days, asks the model at each what it would have said, and \
      compares with what came. The history is a CSV of messages (columns group, member and \
      timestamp; `kind` tells bots from persons; may be gzipped), any other export that `hetang \
      import` reads, a folder of them, or a store; without a path it is your own store. Several are \
      judged together, the groups of each kept apart and each ending on its own date. People only.

      Prints JSON, also on a terminal; --text prints tables. Figures that cannot be had are null; \
      `verdict` says in one sentence what they amount to (docs/health-model.md).

      hetang health judge
      hetang health judge messages.csv archives/ --text
      hetang health judge other.csv --model own.json
      """)

  @Argument(
    help: ArgumentHelp("Exports, folders of exports, or stores; else --store.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Judge this model; else the one in use in the store, or the one built in.",
      valueName: "file.json"),
    completion: .file())
  var model: String?

  @Flag(help: "Print tables for a person instead of JSON.")
  var text = false

  @OptionGroup var common: CommonOptions

  var words: Words { common.words }

  func validate() throws {
    if common.store != nil, !paths.isEmpty {
      throw ValidationError("Give either paths or --store; a store may be one of the paths.")
    }
  }

  func run() throws {
    Interruption.watch()
    let own = try model.map { try ModelFile.read($0, words: words) }
    let (judged, cases) = try paths.isEmpty ? ofStore(own) : ofFiles(own ?? .bundled)
    guard let judgement = HealthJudge(judged).judge(cases, while: { !Interruption.happened })
    else { throw ExitCode(ExitStatus.interrupted.rawValue) }
    if text {
      StandardOutput.print(JudgementText(judgement, model: judged.version, words: words).text)
    } else {
      StandardOutput.print(try JSONText.of(judgement))
    }
  }

  private func ofStore(_ own: HealthModel?) throws -> (HealthModel, JudgedCases) {
    let store = try common.openExistingStore()
    defer { try? store.close() }
    try common.enter(store)
    let model = try own ?? store.healthModel()
    var cases = JudgedCases(model)
    guard try store.eachHistory(while: { !Interruption.happened }, take: { cases.add($0) }) else {
      throw ExitCode(ExitStatus.interrupted.rawValue)
    }
    return (model, cases)
  }

  private func ofFiles(_ model: HealthModel) throws -> (HealthModel, JudgedCases) {
    var cases = JudgedCases(model)
    for source in try HistorySource.all(in: paths, words: words) {
      let histories = try HistoryReader(words: words).histories(in: source)
      if histories.isEmpty {
        StandardError.print(words.judging.noMessages(Text.clean(source.path)))
      }
      for (_, history) in histories.sorted(by: { $0.key < $1.key }) { cases.add(history) }
    }
    return (model, cases)
  }
}
