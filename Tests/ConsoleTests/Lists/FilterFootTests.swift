import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What the last line says while a filter is typed: the keys that work then, and no other.
struct FilterFootTests {
  private func console(_ language: Language, size: Size = Size(rows: 24, columns: 80))
    -> ScriptedConsole
  {
    ScriptedConsole(Screen(GroupsScreen()), size: size, language: language) { query in
      switch query {
      case .presence: .presence(.kai)
      case .groups: .groups(ContentFixtures.page([ContentFixtures.group(1, "读书会")]))
      default: nil
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `it tells the keys of the filter, then those of the list again`(language: Language) {
    var it = console(language)
    let before = it.foot
    it.type("/读")
    #expect(it.foot == " \(Words(language).chrome.filterHints)")
    it.press(.enter)
    #expect(it.foot == before)
    #expect(it.row(with: "/读  \(Words(language).chrome.escClears)") != nil)
    it.press(.escape)
    #expect(it.row(with: "/读") == nil)
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `it keeps to its line`(size: Size, language: Language) {
    var it = console(language, size: size)
    it.type("/读")
    #expect(it.faults == [])
  }
}
