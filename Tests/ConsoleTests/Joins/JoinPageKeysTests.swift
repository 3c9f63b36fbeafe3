import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The page of a request: scrolling it, leaving it, and going on to the next.
@Suite struct JoinPageKeysTests {
  private static let long = JoinSamples.row(
    9, "Ada", answer: (1...40).map { "line\($0)" }.joined(separator: " 很长的回答 "), person: 5)

  private func console(
    _ rows: [JoinRow] = [Self.long], size: Size = Size(rows: 14, columns: 60),
    language: Language = .english, upNext: [JoinID] = []
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(JoinScreen(join: rows.first?.rowID ?? JoinID(9), upNext: upNext)), size: size,
      language: language, script: JoinSamples.script(rows))
  }

  @Test(arguments: [Key.character("G"), .end])
  func `G shows the end, g the beginning`(key: Key) {
    var it = console()
    let top = it.rows
    it.press(key)
    let end = it.rows
    #expect(end != top)
    #expect(it.row(with: "(S1)") != nil || it.row(with: "(S3)") != nil)
    it.type("jjj")
    it.press(.pageDown)
    #expect(it.rows == end)
    it.type("g")
    #expect(it.rows == top)
    it.type("k")
    #expect(it.rows == top)
  }

  @Test func `j and k, half pages and pages are undone by their opposites`() {
    for (there, back) in [
      (Key.character("j"), Key.character("k")), (.control("d"), .control("u")),
      (.pageDown, .pageUp),
    ] {
      var it = console()
      let top = it.rows
      it.press(there)
      #expect(it.rows != top, "\(there)")
      it.press(back)
      #expect(it.rows == top, "\(back)")
    }
  }

  @Test func `a page that fits does not scroll`() {
    var it = console([JoinSamples.row(1, "Bo", answer: "hi")], size: Size(rows: 40, columns: 120))
    let rows = it.rows
    for key in [Key.down, .end, .pageDown, .control("d")] {
      it.press(key)
      #expect(it.rows == rows)
    }
  }

  @Test func `only its own decision goes on to the next request`() {
    let rows = [JoinSamples.row(1, "Ada"), JoinSamples.row(2, "Bo")]
    for key in ["u", "a"] {
      var it = console(rows, upNext: [JoinID(2)])
      it.type(key)
      #expect(it.intents.count == 1)
      let next = key == "a" ? JoinID(2) : JoinID(1)
      #expect(it.state.screen.model.queries == [.join(next)])
      #expect(it.state.availability(of: .hold) == .available)
    }
  }

  @Test func `where few checks have room, those that failed come first, all in their order`() {
    let context = ContentFixtures.context()
    var moved = 0
    for row in JoinSamples.four + [JoinSamples.row(9, "Ed", facts: JoinSamples.core)] {
      let prose = JoinProse(row, in: context)
      let failed = prose.checks.filter { $0.leadLook == .bad }
      #expect(Array(prose.worstFirst.prefix(failed.count)) == failed)
      #expect(
        Array(prose.worstFirst.dropFirst(failed.count))
          == prose.checks.filter { $0.leadLook != .bad })
      if prose.worstFirst != prose.checks { moved += 1 }
    }
    #expect(moved > 0)
  }

  @Test func `Enter opens the person who asks, if known`() {
    var known = console()
    known.press(.enter)
    #expect(known.state.screen.model.queries.first == .member(PersonID(5)))
    var unknown = console([JoinSamples.row(1, "Bo")])
    unknown.press(.enter)
    #expect(unknown.state.screens.count == 1)
    #expect(unknown.foot.contains("does nothing here"))
  }

  @Test func `each decision goes on to the next, the last one stays`() {
    let rows = [JoinSamples.row(1, "Ada"), JoinSamples.row(2, "Bo")]
    var it = console(rows, size: Size(rows: 24, columns: 80), upNext: [JoinID(2)])
    it.type("h")
    #expect(it.row(with: "▸ Bo") != nil)
    it.type("a")
    #expect(
      it.commands == [
        .decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: .hold)),
        .decideJoin(JoinDecision(request: JoinID(2), version: 1, outcome: .approve)),
      ])
    it.type("a")
    #expect(it.commands.count == 2)
  }

  @Test func `the next begins at its top`() {
    let rows = [Self.long, JoinSamples.row(2, "Bo", answer: Self.long.request.answer)]
    var it = console(rows, upNext: [JoinID(2)])
    it.type("Gh")
    #expect(it.row(with: "  Bo") != nil)
  }

  @Test func `what is decided tells by whom, and can be taken back`() {
    let row = JoinSamples.row(1, "Ada", state: .rejected, reason: "广告", version: 6)
    var it = console([row], size: Size(rows: 30, columns: 80))
    #expect(it.row(with: "lin") != nil)
    #expect(it.row(with: "广告") != nil)
    it.type("a")
    #expect(it.commands.isEmpty)
    #expect(
      it.foot.contains(ScriptedConsole.refusal(.approve, .alreadyDecided)) || it.state.dialog != nil
    )
    it.press(.escape)
    it.type("e1")
    #expect(
      it.commands.last
        == .decideJoin(JoinDecision(request: JoinID(1), version: 6, outcome: .reopen)))
  }

  @Test(arguments: Language.allCases)
  func `a request that is gone is said to be, and nothing can be decided`(language: Language) {
    var it = ScriptedConsole(Screen(JoinScreen(join: JoinID(77))), language: language) { query in
      if case .join = query { .join(nil) } else { nil }
    }
    #expect(it.row(with: Words(language).joins.notFound) != nil)
    for key in ["a", "x", "h", "e"] {
      it.type(key)
      #expect(it.commands.isEmpty)
      #expect(it.state.dialog == nil)
    }
    #expect(it.faults == [])
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `every size shows it whole by scrolling`(size: Size, language: Language) {
    var it = console(
      [JoinSamples.row(3, hostileName, answer: hostileName, facts: JoinSamples.inSeries)],
      size: size, language: language)
    for _ in 0..<30 {
      #expect(it.faults == [])
      it.type("j")
    }
  }
}
