import Community
import Dice
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The ledger: what can be taken back, what it says of an entry, and the balance below it.
@Suite struct LedgerKeysTests {
  private func console(
    _ ledger: [PointRow] = PointSamples.ledger, size: Size = Size(rows: 24, columns: 80),
    language: Language = .english
  ) -> ScriptedConsole {
    var it = ScriptedConsole(
      Screen(PointsScreen()), size: size, language: language,
      script: PointSamples.script(ledger: ledger))
    it.press(.tab)
    return it
  }

  @Test(arguments: ["w", "D"])
  func `an empty ledger leaves nothing to act on`(key: String) {
    var it = console([])
    it.type(key)
    #expect(it.commands.isEmpty)
    #expect(it.foot.contains("nothing is selected"))
  }

  @Test(arguments: Language.allCases)
  func `an empty ledger and a filter without matches are two things`(language: Language) {
    let words = Words(language).points
    var it = console([], language: language)
    #expect(it.row(with: words.emptyLedger) != nil)
    it.type("/zzz")
    #expect(it.row(with: words.noMatch) != nil)
    #expect(it.row(with: words.emptyLedger) == nil)
  }

  @Test(arguments: zip(Language.allCases, ["D reverse", "D 冲正", "D 沖正"]))
  func `the key that takes an entry back says what it does there`(
    language: Language, hint: String
  ) {
    var it = console(language: language)
    it.press(.down)
    #expect(it.foot.contains(hint))
  }

  @Test func `w gives again to the people of the marked entries, each once`() {
    var it = console()
    it.type("*w")
    let people: [PersonID: String] = [
      PersonID(7): "王小明", PersonID(5): hostileName, PersonID(3): "Ada Lovelace", PersonID(9): "陈晓",
    ]
    #expect(it.state.dialog?.award?.people == people)
  }

  @Test func `several entries are taken back as one change, in the order of the list`() {
    var it = console()
    it.type("jj ")
    it.type("j D")
    #expect(it.intents.count == 1)
    #expect(it.commands == [.reverseAward(PointEntryID(42)), .reverseAward(PointEntryID(40))])
  }

  @Test func `a wide window tells all of an entry`() {
    let it = console(size: Size(rows: 40, columns: 120))
    for text in ["#44", "reverses entry #41", "-5", "whole community", "kai"] {
      #expect(it.row(with: text) != nil, "\(text)")
    }
  }

  @Test func `? explains the amount and the balance`() {
    var it = console()
    it.type("jj?")
    #expect(it.row(with: "points: +20") != nil)
    it.type("?")
    #expect(it.row(with: "interest: 180 (90 %)") != nil)
    #expect(it.row(with: "honour: 20 (10 %)") != nil)
  }

  /// Entries made of chance: shares are of what stands, and add up.
  @Test(arguments: 1...12)
  func `shares are of points that were given and still stand`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let rows = (1...40).map { id in
      PointSamples.entry(
        Int64(id), "A", Int.random(in: -50...50, using: &dice),
        Incentive.allCases.randomElement(using: &dice) ?? .honour,
        reverses: Bool.random(using: &dice) ? 1 : nil, isReversed: Bool.random(using: &dice))
    }
    var panel = LedgerPanel()
    panel.list.receive(Page(total: rows.count, offset: 0, rows: rows))
    let standing = rows.filter { $0.entry.award.amount > 0 && !$0.isSettled }
    #expect(panel.balance.entries == standing.count)
    for incentive in Incentive.allCases {
      let own = standing.filter { $0.entry.award.incentive == incentive }
      #expect(
        panel.balance.points[incentive, default: 0] == own.reduce(0) { $0 + $1.entry.award.amount })
    }
    let sum = Incentive.allCases.reduce(0.0) { $0 + panel.balance.share(of: $1) }
    #expect(abs(sum - (standing.isEmpty ? 0 : 1)) < 1e-9)
  }

  @Test(arguments: [
    (80, 20, false), (81, 20, true), (800, 200, false), (801, 200, true), (1, 0, true),
  ])
  func `interest is warned of above four fifths, not at them`(
    interest: Int, honour: Int, warns: Bool
  ) {
    var rows = [PointSamples.entry(1, "A", interest, .interest)]
    if honour > 0 { rows.append(PointSamples.entry(2, "B", honour, .honour)) }
    #expect((console(rows).row(with: "over 80 % interest") != nil) == warns)
  }

  @Test func `without a point given there is no balance`() {
    let it = console([PointSamples.entry(1, "A", -5)])
    #expect(it.row(with: "interest 0 %") == nil)
  }

  @Test(arguments: Language.allCases)
  func `the balance fits a narrow window without losing its first figures`(language: Language) {
    let it = console(size: Size(rows: 24, columns: 40), language: language)
    let line = it.row(with: "\(Words(language).points.name(of: .interest)) 90")
    #expect(line != nil)
    #expect(it.faults == [])
  }
}
