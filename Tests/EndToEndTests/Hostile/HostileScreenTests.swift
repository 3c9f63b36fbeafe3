import HostileCorpus
import PtyScreen
import Testing

/// Every screen of a community of hostile names, on real terminals of several kinds: only what
/// draws reaches them, and everything stands where it was drawn.
@Suite struct HostileScreenTests {
  struct Window: Sendable {
    var rows: Int
    var columns: Int
    var terminal: String
  }

  private static let steps = [
    "j", "j j j", "?", "Esc", "Tab", "Enter", "x", "Esc", "q", "Tab", "t", "Esc", "2", "j j",
    "Enter",
    "Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "q", "c", "Esc", "3", "j", "Enter", "T", "Esc", "m",
    "Esc", "w", "Esc", "q", "4", "v", "p", "Esc", "6", "Tab", "9", "j", "Tab", "Tab", ":", "Esc",
  ]

  @Test(arguments: [
    Window(rows: 24, columns: 80, terminal: "xterm-256color"),
    Window(rows: 40, columns: 120, terminal: "linux"),
    Window(rows: 5, columns: 20, terminal: "vt100"),
  ])
  func `the terminal shows what was drawn, and is told nothing else`(window: Window) throws {
    let walk = ScreenWalk(
      desk: try Desk(hostile: ()), rows: window.rows, columns: window.columns,
      terminal: window.terminal)
    let sent = SentSequences(try walk.walk(Self.steps))
    #expect(sent.isUTF8)
    #expect(sent.strangeControls == [])
    #expect(sent.systemCommands == [])
    #expect(sent.strangeScalars == [])
  }
}
