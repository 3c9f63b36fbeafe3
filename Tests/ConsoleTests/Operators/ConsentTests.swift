import Community
import Store
import Terminal
import Testing

@testable import Console

/// Requests for consent on Today.
struct ConsentTests {
  private let consent = Consent(
    id: ConsentID(4), command: .changeOperator(OperatorID(2), version: 1, .role(.owner)),
    about: "zoe", askedBy: "lin", askedAt: ScriptedConsole.now - 60,
    expiresAt: ScriptedConsole.now + 540, state: .open, answeredBy: nil, answeredAt: nil,
    version: 3)

  private func console() -> ScriptedConsole {
    let news = News(
      since: nil, items: [],
      sighting: Sighting(
        at: ScriptedConsole.now, groups: [], lastAlert: 0, lastJoin: 0, lastImport: 0))
    var counts = TodayCounts()
    counts.groups = 1
    let row = TodayRow(subject: .consent(consent), since: consent.askedAt)
    return ScriptedConsole(Screen(TodayScreen()), size: Size(rows: 24, columns: 120)) { query in
      switch query {
      case .presence: .presence(.kai)
      case .counts: .counts(counts)
      case .news: .news(news)
      case .today: .today(rows: [row], total: 1)
      default: nil
      }
    }
  }

  @Test(arguments: [Key.enter, .character("a"), .character("x")])
  func `every key asks first, and only a number answers`(key: Key) {
    var it = console()
    #expect(it.row(with: "lin: change a role: owner → zoe") != nil)
    it.press(key)
    #expect(it.row(with: "lin asks for your consent") != nil)
    it.press(key)
    #expect(it.intents.isEmpty)
    it.press(.character("1"))
    #expect(it.commands == [.answerConsent(ConsentID(4), version: 3, .grant)])
  }

  @Test func `refused`() {
    var it = console()
    it.press(.enter, .character("2"))
    #expect(it.commands == [.answerConsent(ConsentID(4), version: 3, .refuse)])
  }
}
