import ArgumentParser
import Foundation
import Words

/// A command that speaks to a person in a language of their choice.
protocol Speaking {
  var words: Words { get }
}

/// In which language the program speaks.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("en, zh-Hans or zh-Hant; else as the locale says.", valueName: "tag"),
    completion: .list(Language.allCases.map(\.rawValue)))
  var language: String?

  /// The catalogue in the language asked for.
  var words: Words { language.flatMap(Language.init(tag:)).map(Words.init) ?? Self.wordsOfLocale }

  /// The catalogue in the language of the environment.
  static var wordsOfLocale: Words {
    let environment = Surroundings.current.environment
    let locale =
      environment["LC_ALL"].nonEmpty ?? environment["LC_MESSAGES"].nonEmpty
      ?? environment["LANG"].nonEmpty
    return Words(locale.flatMap(Language.init(tag:)) ?? .english)
  }

  func validate() throws {
    if let language, Language(tag: language) == nil {
      throw ValidationError("--language takes en, zh-Hans or zh-Hant, not “\(language)”.")
    }
  }
}

extension Language {
  /// From a tag or a locale's name, such as `zh-Hant`, `zh_TW.UTF-8` or `en_GB`.
  ///
  /// A script that is named goes before what the region writes: `zh-Hans-HK` is simplified.
  init?(tag: String) {
    let parts = tag.lowercased().prefix { $0 != "." && $0 != "@" }.split { "-_".contains($0) }
    switch parts.first {
    case "en", "c", "posix": self = .english
    case "zh":
      let isTraditional =
        parts.contains("hant")
        || !parts.contains("hans") && parts.contains { ["tw", "hk", "mo"].contains($0) }
      self = isTraditional ? .traditional : .simplified
    default: return nil
    }
  }
}
