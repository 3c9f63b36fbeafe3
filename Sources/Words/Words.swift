/// A language of the program's own words.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  /// 简体中文
  case simplified = "zh-Hans"
  /// 繁體中文
  case traditional = "zh-Hant"
}

/// The catalogue of everything the program says: a member per phrase, an instance per language.
///
/// Phrases stand in extensions by subject, all three languages side by side; one that lacks a
/// language does not compile. Domain terms have one fixed translation each (docs/language.md).
public struct Words: Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  /// The phrase in this catalogue's language. Not public: all that is said stands in this room.
  @inline(__always)
  func say(
    _ english: @autoclosure () -> String, _ simplified: @autoclosure () -> String,
    _ traditional: @autoclosure () -> String
  ) -> String {
    switch language {
    case .english: english()
    case .simplified: simplified()
    case .traditional: traditional()
    }
  }

  /// A name and what stands under it: "owner: Mei", “群主：小荷”.
  public func labelled(_ name: String, _ value: String) -> String {
    say("\(name): \(value)", "\(name)：\(value)", "\(name)：\(value)")
  }

  /// What is said by the way, after something: " (a)", “（a）”.
  public func aside(_ text: String) -> String { say(" (\(text))", "（\(text)）", "（\(text)）") }

  /// A name with a remark: "tonight (20:00)", “今晚（20:00）”.
  public func bracketed(_ name: String, _ remark: String) -> String {
    name + aside(remark)
  }

  /// Clauses one after the other: "2026-01-05, 3 d ago", “2026-01-05，3天前”.
  public func inARow(_ clauses: [String]) -> String {
    clauses.joined(separator: say(", ", "，", "，"))
  }

  /// A sentence that lacks its full stop, with it.
  public func ended(_ sentence: String) -> String { sentence + say(".", "。", "。") }

  /// Sentences that would stand by themselves, in one line: "a; b", “a；b”.
  public func sideBySide(_ sentences: [String]) -> String {
    sentences.joined(separator: say("; ", "；", "；"))
  }

  /// Names or findings one after the other: "a, b", “a、b”.
  public func listed(_ items: [String]) -> String {
    items.joined(separator: say(", ", "、", "、"))
  }
}
