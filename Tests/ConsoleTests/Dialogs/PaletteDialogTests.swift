import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// `:`: every command by its name.
struct PaletteDialogTests {
  private func console(_ language: Language = .english) -> ScriptedConsole {
    ScriptedConsole(Screen(GroupsScreen()), language: language) { query in
      switch query {
      case .presence: .presence(.kai)
      case .groups: .groups(.empty)
      default: nil
      }
    }
  }

  @Test(arguments: [
    (Language.english, "ledger board"), (.english, "points:"), (.simplified, "榜单　积分"),
    (.traditional, "積分：榜單"), (.simplified, "points"), (.simplified, "ｐｏｉｎｔｓ　榜单"),
  ])
  func `finds a command by words in any order, or by its English name`(
    language: Language, words: String
  ) {
    var it = console(language)
    it.type(":\(words)")
    it.press(.enter)
    guard it.state.screen.model is PointsScreen else {
      Issue.record("\(it.text)")
      return
    }
  }

  @Test(arguments: Language.allCases)
  func `does not list itself`(language: Language) {
    let words = Words(language).actions
    var it = console(language)
    it.type(":\(words.title(of: .palette))")
    #expect(it.row(with: "▸ :") == nil, "\(it.text)")
  }

  @Test func `what cannot be done now stands last and says why`() {
    var it = console()
    it.type(":open the selected")
    #expect(it.row(with: "Open the selected row")?.contains("nothing is selected") == true)
    it.press(.enter)
    #expect(it.state.dialog == nil)
    #expect(it.rows.last?.contains("nothing is selected") == true)
  }

  @Test func `what another screen offers is told apart`() {
    var it = console()
    it.type(":approve")
    it.press(.enter)
    #expect(it.rows.last?.contains("not on this screen") == true)
    #expect(it.commands.isEmpty)
  }

  @Test func `PgDn and PgUp go through the list, not past its ends`() {
    var it = console()
    it.type(":")
    let first = it.rows.firstIndex { $0.contains("│ ▸") }
    it.press(.pageDown)
    #expect(it.rows.firstIndex { $0.contains("│ ▸") } != first)
    it.press(.pageUp)
    #expect(it.rows.firstIndex { $0.contains("│ ▸") } == first)
    for _ in 0..<20 { it.press(.pageDown) }
    #expect(it.row(with: "│ ▸") != nil, "the last of all")
  }

  @Test func `no match runs nothing, and Esc leaves`() {
    var it = console()
    it.type(":zzzz")
    #expect(it.row(with: "no command has these words") != nil)
    it.press(.enter)
    #expect(it.state.dialog != nil)
    it.press(.escape)
    #expect(it.state.dialog == nil)
    #expect(it.intents.isEmpty)
  }

  @Test func `the selection stops at the ends and begins anew with other words`() {
    var it = console()
    it.type(":")
    it.press(.up)
    let first = it.row(with: "▸") ?? it.row(with: it.state.context.glyphs.marker)
    for _ in 0..<200 { it.press(.down) }
    it.press(.up, .down)
    #expect(it.row(with: it.state.context.glyphs.marker) != first)
    it.type("u")
    it.press(.backspace)
    #expect(it.row(with: it.state.context.glyphs.marker) == first)
  }

  @Test func `what begins a word comes before what stands within one`() {
    var it = console()
    it.type(":tag")
    let (tags, stage) = (
      it.rows.firstIndex { $0.contains("Edit the tags") },
      it.rows.firstIndex { $0.contains("stage, trends") }
    )
    #expect(tags != nil && stage != nil && tags ?? 0 < stage ?? 0, "\(it.text)")
    it.press(.enter)
    #expect(it.rows.last?.contains("not on this screen") == true)
  }

  @Test(arguments: [("^r", "Redo what you undid"), ("Q", "Quit"), ("4", "Content: plan")])
  func `a key finds its command`(key: String, title: String) {
    var it = console()
    it.type(":\(key)")
    #expect(it.row(with: "│ ▸")?.contains(title) == true, "\(it.text)")
  }

  @Test func `more commands than show are told at the frame`() throws {
    var it = console()
    it.type(":")
    let column = try #require(it.row(with: "┌─ Commands")?.column(of: "┐"))
    func edge() -> [String] {
      let canvas = it.state.canvas()
      return it.rows.indices.compactMap { canvas[Point(row: $0, column: column)]?.text }
    }
    #expect(edge().contains("v") && !edge().contains("^"))
    it.press(.pageDown, .pageDown)
    #expect(edge().contains("^"))
  }

  @Test func `pasted words are looked for`() {
    var it = console()
    it.type(":")
    it.send(.event(.paste("who did what")))
    it.press(.enter)
    guard it.state.screen.model is LogScreen else {
      Issue.record("\(it.text)")
      return
    }
  }
}
