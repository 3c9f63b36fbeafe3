import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct JoinScreenTests {
  private func page(
    _ rows: [JoinRow] = JoinSamples.four, size: Size = Size(rows: 24, columns: 80)
  ) -> ScriptedConsole {
    var it = ScriptedConsole(Screen(JoinsPanel()), size: size, script: JoinSamples.script(rows))
    it.press(.enter)
    return it
  }

  @Test func `the page tells everything that is known`() {
    let row = JoinSamples.row(
      1, "Ada", daysAgo: 3, referrer: "老周", paid: "200", state: .rejected, reason: "spam",
      facts: JoinSamples.inSeries)
    let it = ScriptedConsole(
      Screen(JoinScreen(join: JoinID(1))), size: Size(rows: 40, columns: 80),
      script: JoinSamples.script([row]))
    for fragment in [
      "referrer  老周", "paid      200", "from      门店A", "account   acc1",
      "? names 老周, whom nobody here knows (S1)", "2026-10-17  rejected: 广告",
      "2027-01-12 09:00  rejected by lin: spam",
    ] {
      #expect(it.row(with: fragment) != nil, "\(fragment)")
    }
  }

  @Test func `a decision goes on to the next open request`() {
    var it = page()
    it.type("a")
    #expect(it.row(with: "Ada Lovelace") != nil)
    it.type("x2")
    #expect(it.row(with: "陈晓") != nil)
    #expect(
      it.commands == [
        .decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: .approve)),
        .decideJoin(
          JoinDecision(
            request: JoinID(2), version: 1, outcome: .reject,
            reason: "no answer, or it does not fit")),
      ])
  }

  @Test func `after the last one the page stays and takes no second decision`() {
    var it = page([JoinSamples.row(1, "Ada")])
    it.type("aa")
    #expect(it.commands.count == 1)
    it.script = JoinSamples.script([JoinSamples.row(1, "Ada", state: .approved, version: 2)])
    it.storePerforms()
    #expect(it.row(with: "approved by lin") != nil)
    #expect(it.state.availability(of: .approve) == .unavailable(.alreadyDecided))
  }

  @Test func `Enter opens the person when they are known here`() {
    var it = page([JoinSamples.row(1, "Ada", person: 7)])
    it.press(.enter)
    #expect(it.state.screen.model.queries.first == .member(PersonID(7)))
    #expect(page().state.availability(of: .open) == .absent)
  }

  @Test func `a request that is gone says so`() {
    let it = ScriptedConsole(Screen(JoinScreen(join: JoinID(5))), script: JoinSamples.script([]))
    #expect(it.row(with: "This request is no longer there.") != nil)
  }

  @Test func `long words wrap and scroll on a small terminal`() {
    let answer = String(repeating: "很长的回答 ", count: 60)
    var it = page(
      [JoinSamples.row(1, hostileName, answer: answer)], size: Size(rows: 8, columns: 40))
    #expect(it.rows.allSatisfy { Text.width($0) <= 40 })
    for _ in 0..<200 { it.press(.down) }
    #expect(it.rows.contains { $0.contains("(S3)") })
  }
}
