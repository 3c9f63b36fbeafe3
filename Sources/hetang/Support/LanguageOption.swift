import ArgumentParser
import Foundation
import Words

/// A command that speaks to a person in a language of their choice.
protocol Speaking {
  var words: Words { get }
}

/// In which language the program speaks.
struct LanguageOption: ParsableArguments {
  @Option(help: ArgumentHelp("en, zh-Hans or zh-Hant; else as the locale says.", valueName: "tag"))
  var language: String?

  /// The catalogue in the language asked for.
  var words: Words { language.flatMap(Language.init(tag:)).map(Words.init) ?? Self.wordsOfLocale }

  /// The catalogue in the language of the environment.
  static var wordsOfLocale: Words {
    let environment = ProcessInfo.processInfo.environment
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
