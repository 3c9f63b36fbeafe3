import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// A notice that is longer than a line: what to do stands at its end.
struct LongNoticeTests {
  private static let gone = Message.troubled(.replaced(path: "/srv/hetang/hetang.sqlite"))

  private func console(_ size: Size, _ language: Language = .english) -> ScriptedConsole {
    ScriptedConsole(Screen(GroupsScreen()), size: size, language: language) { query in
      query == .presence ? .presence(.kai) : nil
    }
  }

  @Test(arguments: Language.allCases)
  func `at 80 columns it is told to its end`(language: Language) {
    var it = console(Size(rows: 24, columns: 80), language)
    let before = it.rows
    it.send(Self.gone)
    let told = it.rows.suffix(3).joined().filter { !$0.isWhitespace }
    #expect(told.contains("/srv/hetang/hetang.sqlite"), "\(it.text)")
    #expect(it.rows.dropLast(3) == before.dropLast(3))
    it.press(.character("z"), .control("l"))
    #expect(it.rows == before)
  }

  @Test func `a short one takes one line`() {
    var it = console(Size(rows: 24, columns: 80))
    let before = it.rows
    it.type("z")
    #expect(it.foot == " z does nothing here; ? shows the keys.")
    #expect(it.rows.dropLast() == before.dropLast())
  }

  @Test func `it lies over a form, too`() {
    var session = ContentSession()
    session.press(.character("p"))
    #expect(session.state.dialog != nil)
    _ = session.state.update(Self.gone)
    let told = (21..<24).map(session.line).joined()
    #expect(told.contains("Nothing more is written"), "\(session.text)")
    #expect(SoundFrame.faults(of: session.state.canvas()) == [])
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `no window is broken by it`(size: Size, language: Language) {
    var it = console(size, language)
    it.send(Self.gone)
    #expect(it.faults == [])
  }
}
