import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct AwardDialogTests {
  private let rule = PointRule.allCases[0]

  /// The board with the dialog open for the first so many people.
  private func console(
    marking count: Int = 1, group: GroupID? = nil, size: Size = Size(rows: 24, columns: 80),
    language: Language = .english
  ) -> ScriptedConsole {
    var it = ScriptedConsole(
      Screen(PointsScreen(group: group)), size: size, language: language,
      script: PointSamples.script())
    if group != nil { it.type("v") }
    for _ in 0..<count { it.type(" ") }
    it.type("w")
    return it
  }

  private func award(
    _ person: Int64, _ amount: Int, _ incentive: Incentive, _ reason: PointReason,
    group: GroupID? = nil
  ) -> Command {
    .award(
      Award(
        person: PersonID(person), group: group, amount: amount, incentive: incentive,
        reason: reason))
  }

  @Test(arguments: Language.allCases)
  func `all nine rules stand with their amounts in one column`(language: Language) {
    let it = console(language: language)
    let words = Words(language).points
    var ends: Set<Int> = []
    for (place, rule) in PointRule.allCases.enumerated() {
      let line = it.row(with: "│ \(place + 1)  \(words.rule(rule.key))") ?? ""
      let amount = Words(language).signed(rule.amount)
      ends.insert((line.column(of: "\(amount)  ") ?? -99) + amount.count)
      #expect(line.contains(words.name(of: rule.incentive)))
      #expect(words.rule(rule.key) != rule.key || rule.key == "birthday")
    }
    #expect(ends.count == 1)
  }

  @Test func `a number gives at once`() {
    var it = console()
    it.type("1")
    #expect(
      it.intents == [
        .command(
          award(7, 10, .honour, .rule("answered-newcomer")), .awarded(points: 10, people: 1))
      ])
    #expect(it.state.dialog == nil)
  }

  @Test func `several people are given to as one change, in the group's context`() {
    var it = console(marking: 2, group: GroupID(1))
    it.type("9")
    let reason = PointReason.rule("broke-rule")
    #expect(
      it.intents == [
        .command(
          .batch([
            award(3, -10, .interest, reason, group: GroupID(1)),
            award(7, -10, .interest, reason, group: GroupID(1)),
          ]), .awarded(points: -10, people: 2))
      ])
  }

  @Test func `the title says to whom, with harmless names`() {
    #expect(console().row(with: "Points to 王小明 ─") != nil)
    let it = console(marking: 4)
    #expect(it.row(with: "Points to Ada Lovelace, Redgnp Tab new …, 王小明 and 1 more") != nil)
    #expect(console(marking: 4, language: .simplified).row(with: "王小明 等 4 人积分") != nil)
  }

  @Test func `own words: amount, incentive and reason`() {
    var it = console()
    it.type("0-30")
    it.press(.tab)
    it.type("1")
    #expect(it.cursorRow.contains("[1 interest]"))
    it.press(.right, .right, .enter)
    it.type("帮了大忙")
    #expect(it.row(with: "takes 30") != nil)
    it.press(.enter)
    #expect(
      it.intents == [
        .command(award(7, -30, .emotion, .words("帮了大忙")), .awarded(points: -30, people: 1))
      ])
  }

  @Test func `digits of an input method count, and ^s gives from any field`() {
    var it = console(marking: 2)
    it.type("0+15")
    #expect(it.row(with: "gives +15 each, +30 in all") != nil)
    it.press(.backTab)
    it.type("  thanks  ")
    it.press(.control("s"))
    #expect(it.commands.contains(award(3, 15, .honour, .words("thanks"))))
  }

  @Test(arguments: ["0", "10001", "-10001", "abc", "1.5", "", "十五"])
  func `an amount out of bounds is refused in words`(amount: String) {
    var it = console()
    it.type("0" + amount)
    it.press(.control("s"))
    #expect(it.intents.isEmpty)
    let complaints = ["from -10 000 to 10 000, not 0", "not a whole number", "is needed"]
    #expect(complaints.contains { it.row(with: $0) != nil })
    #expect(it.cursorRow.contains("amount"))
  }

  @Test func `a reason in own words is needed`() {
    var it = console()
    it.type("05")
    it.press(.control("s"))
    #expect(it.intents.isEmpty)
    #expect(it.row(with: "A reason is needed") != nil)
    #expect(it.cursorRow.contains("reason"))
  }

  @Test func `Esc closes without giving`() {
    for keys in ["", "0"] {
      var it = console()
      it.type(keys)
      it.press(.escape)
      #expect(it.state.dialog == nil)
      #expect(it.intents.isEmpty)
    }
  }

  @Test(arguments: Language.allCases)
  func `Esc asks before words go`(language: Language) {
    var it = console(language: language)
    it.type("07")
    it.press(.backTab)
    it.type("teamwork")
    it.press(.escape)
    #expect(it.row(with: Words(language).points.leaveForm) != nil)
    it.type("x")
    it.send(.event(.paste("y")))
    it.press(.escape)
    it.type("!")
    #expect(it.row(with: "teamwork!") != nil)
    it.press(.escape, .character("２"))
    #expect(it.state.dialog == nil)
    #expect(it.intents.isEmpty)
  }

  @Test func `what Esc asked about can be given`() {
    var it = console()
    it.type("07")
    it.press(.backTab)
    it.type("teamwork")
    it.press(.escape, .character("1"))
    #expect(it.commands == [award(7, 7, .honour, .words("teamwork"))])
  }

  @Test func `what is missing is asked for, not given, when Esc asked`() {
    var it = console()
    it.type("07")
    it.press(.escape, .character("1"))
    #expect(it.intents.isEmpty)
    #expect(it.row(with: "A reason is needed") != nil)
  }

  @Test func `the form comes back as written when the store refuses`() {
    var it = console()
    it.type("07")
    it.press(.backTab)
    it.type("teamwork")
    it.press(.enter)
    it.storePerforms(.failure(.store(.busy)))
    #expect(it.row(with: "teamwork") != nil)
  }

  @Test func `the smallest terminal keeps the field in hand`() {
    var it = console(size: Size(rows: 5, columns: 20))
    it.type("042")
    #expect(it.cursorRow.contains("42"))
  }
}
