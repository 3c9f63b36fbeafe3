import Community
import Terminal
import Testing
import Words

@testable import Console

/// Every command is found by every name it has.
struct PaletteWordsTests {
  private func palette(_ language: Language) -> PaletteDialog {
    PaletteDialog(
      entries: Action.allCases.map { PaletteDialog.Entry($0, .available) },
      words: Words(language))
  }

  private let context = ConsoleContext(
    operatorName: "kai", language: .english, zone: .utc, now: Instant(0),
    size: Size(rows: 24, columns: 80), capabilities: Capabilities())

  private func matches(_ text: String, _ language: Language) -> [Action] {
    var it = palette(language)
    for character in text { _ = it.press(.character(character), in: context) }
    return it.matches.map(\.action)
  }

  @Test(arguments: Language.allCases, Action.allCases)
  func `by the word of the last line, by its sentence and in English`(
    language: Language, action: Action
  ) {
    let words = Words(language).actions
    for name in [words.name(of: action), words.title(of: action), action.rawValue] {
      #expect(matches(name, language).contains(action), "\(name)")
    }
  }

  @Test func `large and small letters are the same, and words come in any order`() {
    #expect(matches("LAST UNDO", .english) == matches("undo last", .english))
    #expect(matches("undo last", .english) == [.undo])
    #expect(matches("　undo　", .english).contains(.undo))
    #expect(matches("", .english).count == Action.allCases.count)
  }

  @Test func `moving within the words keeps the choice, other words begin anew`() {
    var it = palette(.english)
    for key in [Key.character("u"), .down, .down] { _ = it.press(key, in: context) }
    let chosen = it
    for key in [Key.left, .home, .end, .backspace, .character("u")] {
      _ = it.press(key, in: context)
    }
    #expect(it != chosen)
    var moved = chosen
    for key in [Key.left, .end] { _ = moved.press(key, in: context) }
    #expect(moved == chosen)
  }

  @Test(arguments: Action.allCases)
  func `Enter runs exactly what is chosen`(action: Action) {
    var it = PaletteDialog(
      entries: [PaletteDialog.Entry(action, .available)], words: Words(.english))
    #expect(it.press(.enter, in: context) == [.close, .act(action)])
    it = PaletteDialog(
      entries: [PaletteDialog.Entry(action, .unavailable(.readOnly))], words: Words(.english))
    #expect(it.press(.enter, in: context) == [.close, .tell(.unavailable(action, .readOnly))])
  }
}
