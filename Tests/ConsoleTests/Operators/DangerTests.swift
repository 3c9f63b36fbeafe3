import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Dangerous changes: taking members out, having data go, and undoing such a change.
struct DangerTests {
  private let bo = MemberSamples.four[0]

  private func members(_ language: Language = .english) -> ScriptedConsole {
    ScriptedConsole(
      Screen(MemberScreen(person: bo.person.id, name: bo.person.name)),
      size: Size(rows: 24, columns: 80), language: language,
      script: MemberSamples.script([bo]))
  }

  private var removal: Removal {
    Removal(
      person: bo.person.id, version: bo.person.version, scope: .everywhere, reason: "ads")
  }

  private var ban: Deed { .command(.removePerson(removal), .personBanned) }

  private func banned(_ result: CommandError) -> ScriptedConsole {
    var it = members()
    it.type("E")
    it.press(.character("2"))
    it.type("ads")
    it.press(.enter)
    #expect(it.intents == [.plain(ban)])
    it.send(.performed(.plain(ban), .failure(.command(result))))
    return it
  }

  @Test func `E asks from where, then why`() {
    var it = members()
    it.type("E")
    #expect(it.row(with: "1  take out of 读书会一群") != nil)
    #expect(it.row(with: "2  ban: out of all groups, and marked") != nil)
    it.press(.character("1"), .enter)
    #expect(it.intents.isEmpty)
    it.type("ads")
    it.press(.enter)
    guard case .plain(.command(.removePerson(let asked), .memberRemoved))? = it.intents.first else {
      Issue.record("\(it.intents)")
      return
    }
    #expect(asked.reason == "ads")
    #expect(asked.scope == .group(GroupID(1)))
  }

  @Test func `a name that is too long for the title is told whole above the line`() {
    let name = String(repeating: "一二三四五六七八九十", count: 5) + "尾"
    let it = banned(.confirmationNeeded(name: name))
    #expect(it.row(with: "To confirm, type: 一二三") != nil)
    let told = it.rows.map { $0.filter { "一二三四五六七八九十尾".contains($0) } }.dropFirst(2)
    #expect(told.joined().contains(name))
    // One that the title holds is not told twice.
    let short = banned(.confirmationNeeded(name: "尾巴"))
    #expect(short.rows.filter { $0.contains("尾巴") }.count == 1)
  }

  @Test func `who could do it alone types the name`() {
    var it = banned(.confirmationNeeded(name: "王小明"))
    #expect(it.row(with: "To confirm, type: 王小明") != nil)
    it.type("no")
    it.press(.enter)
    #expect(it.row(with: "Not the same name") != nil)
    #expect(it.intents.count == 1)
    it.press(.control("u"))
    it.send(.event(.paste(" 王小明 ")))
    it.press(.enter)
    #expect(it.intents.last == .confirmed(ban, name: "王小明"))
    it.send(
      .performed(
        .confirmed(ban, name: "王小明"),
        .success(Receipt(audit: AuditID(7), command: .removePerson(removal)))))
    #expect(it.row(with: "Banned; the outbox says what is left to do.") != nil)
  }

  @Test func `where a second person could consent, they are asked`() {
    var it = banned(.consentNeeded(from: ["lin", "mo"]))
    #expect(it.row(with: "lin, mo can.") != nil)
    it.press(.character("1"))
    #expect(it.intents.last == .asking(ban))
    let asked = Receipt(audit: AuditID(7), command: .askConsent(.removePerson(removal)))
    it.send(.performed(.asking(ban), .success(asked)))
    #expect(it.row(with: "Asked for; it is done once somebody consents.") != nil)
  }

  @Test func `u of a dangerous change asks for the name, and goes on`() {
    var it = members()
    it.type("u")
    it.send(.performed(.undo, .failure(.command(.confirmationNeeded(name: "help")))))
    #expect(it.row(with: "To confirm, type: help") != nil)
    #expect(it.row(with: "Undo your last change") != nil, "what is confirmed is said")
    it.type("help")
    it.press(.enter)
    #expect(it.intents == [.undo, .confirmed(.undo, name: "help")])
    let undone = Receipt(
      audit: AuditID(7), command: .changeOperator(OperatorID(2), version: 1, .role(.helper)))
    it.send(.performed(.confirmed(.undo, name: "help"), .success(undone)))
    #expect(it.row(with: "Undone") != nil)
    it.type("u")
    #expect(it.intents.last == .undo)
  }

  @Test func `Esc leaves it be`() {
    var it = members()
    it.press(.control("r"))
    it.send(.performed(.redo, .failure(.command(.confirmationNeeded(name: "help")))))
    it.press(.escape)
    #expect(it.state.dialog == nil)
    #expect(it.intents == [.redo])
  }

  @Test func `the data of a group goes in a week, or is kept`() {
    var group = Group(
      id: GroupID(3), name: "Tea", platform: .telegram, zone: .utc, version: 4)
    let plan = ErasureQuestion(group: group).dialog(Words(.english))
    #expect(plan.options.map(\.label) == ["erase in 7 days"])
    group.erasesAt = Instant(1_800_000_000)
    let keep = ErasureQuestion(group: group).dialog(Words(.english))
    #expect(
      keep.options.map(\.steps) == [
        [
          .perform(
            .command(.eraseGroup(GroupID(3), version: 4, .cancel), .erasureCancelled))
        ]
      ])
  }

  @Test(arguments: Language.allCases)
  func `the questions fit 80 columns in every language`(language: Language) {
    var it = members(language)
    it.type("E")
    #expect(it.row(with: "读书会一群") != nil)
    #expect(it.rows.allSatisfy { Text.width($0) <= 80 })
  }
}
