import PtyScreen
import Testing

/// The first things a person sees.
@Suite struct ScreenTests {
  @Test func `the first frame shows the day`() throws {
    let it = try Desk(.sample).console()
    try it.waitForConsole()
    #expect(it.row(0).contains("joins"))
    #expect(it.row(1).contains("1 Today  2 Groups  3 Members  4 Content"))
    #expect(it.shows("everything that needs a person now"))
    #expect(it.shows("早报"))
  }

  @Test func `numbers show the screens`() throws {
    let it = try Desk(.sample).console()
    try it.waitForConsole()
    for (key, row) in [
      ("2", "by urgency · 12"), ("3", ", by last seen"), ("4", "open ·"),
      ("1", "everything that needs"),
    ] {
      it.send(key)
      try it.waitUntil("screen \(key)") { $0.shows(row) && !$0.foot.isEmpty }
    }
    it.send("9")
    try it.waitUntil("the log") { !$0.shows("everything that needs") }
  }

  @Test func `an empty store greets with three ways to begin`() throws {
    let it = try Desk().console()
    try it.waitForConsole()
    #expect(it.shows("Welcome to Hetang"))
    #expect(it.shows("hetang import result.json"))
    #expect(it.foot.contains("post"))
  }

  @Test func `every language speaks`() throws {
    let desk = try Desk(.sample)
    for (locale, word) in [("zh_CN.UTF-8", "今日"), ("zh_TW.UTF-8", "今日"), ("en_GB.UTF-8", "Today")] {
      let it = try desk.console([], ["LANG": locale])
      try it.waitForConsole()
      #expect(it.row(1).contains(word))
    }
  }

  @Test func `the window may be any size`() throws {
    let it = try Desk(.sample).console()
    try it.waitForConsole()
    it.resize(rows: 5, columns: 20)
    try it.waitUntil("a small frame") { $0.row(0).contains("荷塘") && $0.foot.contains("Enter") }
    it.resize(rows: 40, columns: 120)
    try it.waitUntil("a large frame") {
      $0.row(0).contains("groups ·") && $0.foot.contains("command")
    }
    #expect(it.row(1).contains("9 Log"))
  }

  @Test func `nothing is sent while nothing happens`() throws {
    let it = try Desk(.sample).console()
    try it.waitForConsole()
    // The loop's turns show as context switches: several turns without a byte.
    var (bytes, turns) = (it.bytesRead, 0)
    try it.waitUntil("three turns of the loop") { it in
      let now = contextSwitches(of: it.process)
      if it.bytesRead != bytes { (bytes, turns) = (it.bytesRead, 0) }
      if turns == 0 { turns = now }
      return now >= turns + 3
    }
    #expect(it.bytesRead == bytes)
    let chosen = try #require(it.chosenRow)
    it.send("j")
    try it.waitUntil("the next row") { $0.chosenRow == chosen + 1 }
    #expect(it.bytesRead - bytes < 1500)
  }

  @Test func `full-width keys of an input method are taken as their narrow ones`() throws {
    let it = try Desk(.sample).console()
    try it.waitForConsole()
    it.send("：")
    try it.waitUntil("the palette") { $0.shows("Commands") && $0.shows("type to find") }
    it.send(Press.escape)
    try it.waitUntil("the screen") { !$0.shows("Commands") }
    it.send("？")
    try it.waitUntil("the help") { $0.shows("q close") }
    it.send("q")
    try it.waitUntil("the screen") { !$0.shows("q close") }
    it.send("／杭州\r")
    try it.waitUntil("the filter") { it in
      (0..<24).contains { it.row($0).contains("/杭州") && it.row($0).contains(" of ") }
    }
  }

  @Test func `a pipe gets the screens as text`() throws {
    let told = try Desk(.sample).run()
    #expect(told.status == 0)
    #expect(told.output.contains("荷塘 Hetang") && told.output.contains("杭州"))
    #expect(!told.output.contains("\u{1B}"))
  }
}

extension PtyScreen {
  /// Where the selected row stands.
  fileprivate var chosenRow: Int? { (0..<24).first { row($0).hasPrefix("▸") } }
}
