import Community
import Store
import Testing

@testable import Console

@Suite struct `The background judge` {
  private let start = Instant(1_700_000_000)

  private func talk(into store: Store, days: Range<Int64>) throws {
    let source = ChatSource(platform: .telegram, externalID: "g", name: "g")
    let session = try store.beginImport(
      ImportOptions(
        path: "x", format: "test", zone: .utc, by: Operator(name: "kai"), at: start))
    for day in days {
      for person in 0..<3 {
        try session.take(
          .event(
            ChatEvent(
              kind: .message(text: "hi"),
              account: ChatAccount(externalID: "u\(person)", name: "u\(person)"),
              at: start + day * 86_400 + Int64(person)), in: source))
      }
    }
    _ = try session.finish()
  }

  @Test func `judges once, tells, and rests until something changes`() throws {
    let store = try Store.inMemory()
    try talk(into: store, days: 0..<100)
    let mailbox = try Mailbox()
    let judge = BackgroundJudge(store: store, mailbox: mailbox)
    judge.look(at: start)
    judge.wait()
    #expect(try store.ownVerdict() != nil)
    #expect(mailbox.takeAll() == [.storeChanged])
    try talk(into: store, days: 100..<200)
    judge.look(at: start + 1)
    judge.wait()
    #expect(mailbox.takeAll() == [])
    judge.noticeChange()
    judge.look(at: start + 2)
    judge.wait()
    #expect(mailbox.takeAll() == [.storeChanged])
    #expect(try store.ownVerdict()?.judgedAt == start + 2)
  }

  @Test func `does nothing after its end`() throws {
    let store = try Store.inMemory()
    try talk(into: store, days: 0..<100)
    let mailbox = try Mailbox()
    let judge = BackgroundJudge(store: store, mailbox: mailbox)
    judge.end()
    judge.look(at: start)
    judge.wait()
    #expect(mailbox.takeAll() == [])
    #expect(try store.ownVerdict() == nil)
  }
}
