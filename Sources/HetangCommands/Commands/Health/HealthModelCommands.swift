import ArgumentParser
import Community
import Exchange
import Foundation
import Store
import Terminal
import Words

/// Installs a model in a store and lets it give the scores.
struct HealthInstallCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Install a health model in your store; it gives the scores from then on.",
    discussion: """
      The file is what `hetang health fit` wrote. It is checked, and kept in the store itself, so \
      that a copy of the store brings it along. All scores of now are given again by the new model; \
      the history keeps the old ones, each with its model's version. The choice is in the log; \
      undoing it, or `hetang health use`, brings the model before back.
      """)

  @Argument(help: ArgumentHelp("The model.", valueName: "file.json"), completion: .file())
  var file: String

  @OptionGroup var common: CommonOptions
  @OptionGroup var form: ReceiptOption

  var words: Words { common.words }

  func run() throws {
    let model = try ModelFile.read(file, words: words)
    let store = try common.openExistingStore()
    defer { try? store.close() }
    try common.enter(store)
    let receipt = try store.installHealthModel(model, as: common.person, at: Clock.now())
    try store.refreshFigures(at: Clock.now())
    form.tell(receipt, words.modelChosen(model.version, receipt))
  }
}

/// Chooses among the models of a store.
struct HealthUseCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Let another installed health model give the scores.")

  @Argument(
    help: ArgumentHelp("As `hetang health models` lists it.", valueName: "version"),
    completion: .healthModels)
  var version: String

  @OptionGroup var common: CommonOptions
  @OptionGroup var form: ReceiptOption

  var words: Words { common.words }

  func run() throws {
    let store = try common.openExistingStore()
    defer { try? store.close() }
    try common.enter(store)
    let choice = version == HealthModel.bundled.version ? nil : version
    let receipt = try store.perform(
      .useHealthModel(version: choice), as: common.person, at: Clock.now())
    try store.refreshFigures(at: Clock.now())
    form.tell(receipt, words.modelChosen(version, receipt))
  }
}

/// Lists the models of a store.
struct HealthModelsCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "models", abstract: "List the health models: which is in use, what each reached.",
    discussion:
      "* marks the one in use. The figures are AUC on archives that the model had not seen.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  var words: Words { common.words }

  func run() throws {
    try list.print(
      Listing(
        try models(), fields: .healthModels, columns: .healthModels(words, in: Clock.zone),
        empty: ""))
  }

  /// The built-in model is there without any store.
  private func models() throws -> [HealthModelRow] {
    let isThere = FileManager.default.fileExists(atPath: common.path)
    guard isThere || common.store != nil else { return [HealthModelRow(ownInUse: true)] }
    let store = try common.openExistingStore()
    defer { try? store.close() }
    try common.enter(store)
    if let version = try store.healthModelSetAside() {
      StandardError.print(words.verdict.setAside(Text.clean(version)))
    }
    let inUse = try store.healthModel().version
    return try [HealthModelRow(ownInUse: inUse == HealthModel.bundled.version)]
      + store.installedHealthModels().map {
        HealthModelRow($0, isInUse: $0.model.version == inUse)
      }
  }
}

extension Words {
  /// Which model was chosen, and how to take that back.
  fileprivate func modelChosen(_ version: String, _ receipt: Receipt) -> String {
    judging.inUse(version) + commandLine.takesBack(receipt.audit)
  }
}
