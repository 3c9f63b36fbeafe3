import ArgumentParser
import Community
import Foundation
import Store
import Terminal
import Words

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The store's file.", valueName: "path"))
  var store: String?

  @Option(help: ArgumentHelp("en, zh-Hans or zh-Hant; else as the locale says.", valueName: "tag"))
  var language: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who acts; else the Unix user.", valueName: "name"))
  var operatorName: String?

  /// The store's path: as given, else in the data folder.
  var path: String { store ?? StoreFile.standardPath(environment: environment) }

  /// Opens the store; makes it when it is missing.
  func openStore() throws -> Store {
    try Store.open(path: path, creatingFolder: store == nil)
  }

  var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// The catalogue in the language asked for.
  var words: Words { Words(chosenLanguage) }

  private var chosenLanguage: Language {
    if let language { return Language(tag: language) ?? .english }
    let locale =
      environment["LC_ALL"].nonEmpty ?? environment["LC_MESSAGES"].nonEmpty
      ?? environment["LANG"].nonEmpty
    return locale.flatMap(Language.init(tag:)) ?? .english
  }

  /// Who acts.
  var person: Operator {
    let name = operatorName ?? environment["USER"].nonEmpty ?? environment["LOGNAME"].nonEmpty
    return Operator(name: name ?? "operator")
  }

  func validate() throws {
    if let language, Language(tag: language) == nil {
      throw ValidationError("--language takes en, zh-Hans or zh-Hant, not “\(language)”.")
    }
    if let operatorName, operatorName.isEmpty || Text.clean(operatorName) != operatorName {
      throw ValidationError("--as takes a plain name.")
    }
  }
}

extension String? {
  /// nil for an empty text too: an empty variable is as good as none.
  var nonEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}

extension Language {
  /// From a tag or a locale's name, such as `zh-Hant`, `zh_TW.UTF-8` or `en_GB`.
  init?(tag: String) {
    let tag = tag.lowercased().replacing("_", with: "-")
    if tag.hasPrefix("en") || tag == "c" || tag.hasPrefix("c.") || tag == "posix" {
      self = .english
    } else if tag.hasPrefix("zh") {
      let isTraditional = ["hant", "-tw", "-hk", "-mo"].contains { tag.contains($0) }
      self = isTraditional ? .traditional : .simplified
    } else {
      return nil
    }
  }
}

/// The machine's clock and zone.
enum Clock {
  static func now() -> Instant { Instant(Int64(Date().timeIntervalSince1970)) }
  static var zone: Zone { Zone(TimeZone.current.identifier) ?? .utc }
}
