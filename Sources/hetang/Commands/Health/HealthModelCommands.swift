import ArgumentParser
import Community
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

  @Argument(help: ArgumentHelp("The model.", valueName: "file.json"))
  var file: String

  @OptionGroup var common: CommonOptions

  var words: Words { common.words }

  func run() throws {
    let model = try ModelFile.read(file, words: words)
    let store = try common.openExistingStore()
    defer { try? store.close() }
    try common.enter(store)
    try store.installHealthModel(model, as: common.person, at: Clock.now())
    try store.refreshFigures()
    print(words.judging.inUse(model.version))
  }
}

/// Chooses among the models of a store.
struct HealthUseCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "use", abstract: "Let another installed health model give the scores.")

  @Argument(help: ArgumentHelp("As `hetang health models` lists it.", valueName: "version"))
  var version: String

  @OptionGroup var common: CommonOptions

  var words: Words { common.words }

  func run() throws {
    let store = try common.openExistingStore()
    defer { try? store.close() }
    try common.enter(store)
    let choice = version == HealthModel.bundled.version ? nil : version
    try store.perform(.useHealthModel(version: choice), as: common.person, at: Clock.now())
    try store.refreshFigures()
    print(words.judging.inUse(version))
  }
}

/// Lists the models of a store.
struct HealthModelsCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "models", abstract: "List the health models: which is in use, what each reached.",
    discussion:
      "* marks the one in use. The figures are AUC on archives that the model had not seen.")

  @OptionGroup var common: CommonOptions

  var words: Words { common.words }

  func run() throws {
    // The built-in model is there without any store.
    let isThere = FileManager.default.fileExists(atPath: common.path)
    guard isThere || common.store != nil else {
      return print(table([], inUse: HealthModel.bundled.version).text)
    }
    let store = try common.openExistingStore()
    defer { try? store.close() }
    print(try table(store.installedHealthModels(), inUse: store.healthModel().version).text)
    if let version = try store.healthModelSetAside() {
      print(words.verdict.setAside(Text.clean(version)))
    }
  }

  private func table(_ installed: [InstalledHealthModel], inUse: String) -> TextTable {
    var table = TextTable(names: [0, 1, 2])
    table.add(words.judging.modelColumns)
    add(.bundled, by: words.verdict.ownModel, inUse: inUse, to: &table)
    for one in installed {
      let when = words.time.date(Clock.zone.day(of: one.installedAt))
      add(one.model, by: "\(one.installedBy), \(when)", inUse: inUse, to: &table)
    }
    return table
  }

  private func add(
    _ model: HealthModel, by origin: String, inUse: String, to table: inout TextTable
  ) {
    let figures = HealthTarget.allCases.map { target in
      let all = model.crossValidation.first {
        $0.archive == HealthModel.HeldOut.everything && $0.target == target
      }
      return all.map { String(format: "%.3f", $0.auc) } ?? "–"
    }
    let sign = model.version == inUse ? "*" : " "
    table.add(["\(sign) \(model.version)", model.date, origin] + figures)
  }
}
