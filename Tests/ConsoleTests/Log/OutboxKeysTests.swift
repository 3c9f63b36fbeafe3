import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What was done on a platform is closed where it is listed.
@Suite struct OutboxKeysTests {
  private static func row(_ id: Int64, _ kind: OutboxKind, _ state: OutboxState) -> OutboxRow {
    OutboxRow(
      id: OutboxID(id), version: 2, audit: AuditID(id), kind: kind, group: GroupID(1),
      groupName: "夜读", subject: "老周", at: ScriptedConsole.now - 60, state: state)
  }

  private func console(_ rows: [OutboxRow], role: Role = .owner) -> ScriptedConsole {
    var it = ScriptedConsole(Screen(LogScreen())) { query in
      switch query {
      case .outbox: .outbox(ContentFixtures.page(rows))
      case .presence: .presence(.kai(as: role))
      default: nil
      }
    }
    it.press(.tab)
    return it
  }

  private func settled(_ id: Int64, _ kind: OutboxKind, _ outcome: OutboxSettlement.Outcome)
    -> Command
  {
    .settleOutbox(
      OutboxSettlement(row: OutboxID(id), version: 2, kind: kind, outcome: outcome))
  }

  @Test func `d says that it was done, D that it need not be`() {
    let rows = [Self.row(2, .remove, .byHand), Self.row(1, .admit, .held)]
    var it = console(rows)
    it.type("d")
    #expect(it.commands == [settled(2, .remove, .done)])
    it = console(rows)
    it.type("jD")
    #expect(it.commands == [settled(1, .admit, .cancel)])
  }

  @Test func `marked ones go as one change, without those that are closed or posts`() {
    var it = console([
      Self.row(4, .remove, .byHand), Self.row(3, .deliver, .byHand), Self.row(2, .refuse, .byHand),
      Self.row(1, .admit, .done),
    ])
    it.type("*d")
    #expect(it.commands == [settled(4, .remove, .done), settled(2, .refuse, .done)])
  }

  @Test func `a post is settled on Today, and what is closed stays so`() {
    var it = console([Self.row(2, .deliver, .byHand), Self.row(1, .admit, .cancelled)])
    it.type("d")
    #expect(it.commands.isEmpty)
    #expect(it.text.contains("a post: confirm or skip it on Today"))
    it.type("jd")
    #expect(it.commands.isEmpty)
    #expect(it.text.contains("already done or withdrawn"))
  }

  @Test(arguments: Language.allCases)
  func `a post that nobody sent in time is told as missed, and where it is settled`(
    language: Language
  ) {
    let rows = [Self.row(2, .deliver, .missed), Self.row(1, .deliver, .byHand)]
    var it = ScriptedConsole(Screen(LogScreen()), language: language) { query in
      switch query {
      case .outbox: .outbox(ContentFixtures.page(rows))
      case .presence: .presence(.kai)
      default: nil
      }
    }
    it.press(.tab)
    let words = Words(language)
    #expect(it.cursorRow.hasSuffix(words.content.name(of: .missed)), "\(it.cursorRow)")
    it.type("d")
    #expect(it.foot.contains(ScriptedConsole.refusal(.done, .settledInContent, language)))
    it.type("jD")
    #expect(it.foot.contains(ScriptedConsole.refusal(.withdraw, .settledOnToday, language)))
    #expect(it.commands.isEmpty)
  }

  @Test func `who may not decide does not close either`() {
    var it = console([Self.row(2, .remove, .byHand)], role: .viewer)
    it.type("d")
    #expect(it.commands.isEmpty)
  }
}
