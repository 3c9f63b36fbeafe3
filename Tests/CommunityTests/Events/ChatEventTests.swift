import Foundation
import Testing

@testable import Community

/// What readers of exports hand on.
struct ChatEventTests {
  private let source = ChatSource(platform: .telegram, externalID: "-100", name: "读书会")
  private let ann = ChatAccount(externalID: "7", name: "Ann")

  @Test func `accounts of one name with other ids, or none, are others`() {
    let accounts: Set = [
      ann, ChatAccount(externalID: "8", name: "Ann"), ChatAccount(name: "Ann"),
      ChatAccount(externalID: "7", name: "Ann", kind: .bot),
      ChatAccount(externalID: "7", name: "ann"),
    ]
    #expect(accounts.count == 5)
    #expect(accounts.contains(ChatAccount(externalID: "7", name: "Ann")))
  }

  @Test func `an event is told from others by all that it says`() {
    let base = ChatEvent(kind: .message(text: "好"), account: ann, at: Instant(5), externalID: "1")
    var others = [base, base, base, base, base, base]
    others[0].kind = .notice(text: "好")
    others[1].account = nil
    others[2].at = Instant(6)
    others[3].externalID = nil
    others[4].replyTo = "0"
    others[5].kind = .message(text: "好 ")
    #expect(Set(others + [base]).count == 7)
  }

  @Test func `what happened is told by whom, as far as known`() {
    let kinds: Set<ChatEvent.Kind> = [
      .join(by: nil), .join(by: ann), .leave, .removal(by: nil), .removal(by: ann),
      .message(text: ""), .notice(text: ""),
    ]
    #expect(kinds.count == 7)
  }

  @Test func `a record belongs to its group`() {
    let entry = RosterEntry(account: ann, joinedAt: Instant(9), role: nil, tags: ["专家"])
    var other = source
    other.externalID = nil
    #expect(ChatRecord.roster(entry, in: source) != .roster(entry, in: other))
    #expect(
      ChatRecord.application(JoinApplication(name: "Ann", at: Instant(9)), in: source)
        != .application(JoinApplication(name: "Ann", at: Instant(9), answer: ""), in: source))
    #expect(RosterEntry(account: ann).tags.isEmpty)
  }

  @Test(arguments: ["", "a\"b\\c\n\u{1b}[31m", "\u{202e}txt", "👩‍👩‍👧"])
  func `hostile names are kept as they are`(name: String) throws {
    let group = ChatSource(platform: .whatsapp, name: name)
    let account = ChatAccount(name: name, kind: .helper)
    #expect(
      try JSONDecoder().decode(ChatSource.self, from: JSONEncoder().encode(group)) == group)
    #expect(
      try JSONDecoder().decode(ChatAccount.self, from: JSONEncoder().encode(account)) == account)
  }
}
