import Community
import Store
import Testing

@testable import Console

@Suite struct `The background judge` {
  private let start = DaysOfTalk.start

  @Test func `judges once, tells, and rests until something changes`() throws {
    let store = try Store.inMemory()
    try DaysOfTalk.take(0..<100, into: store)
    let mailbox = try Mailbox()
    let judge = BackgroundJudge(store: store, mailbox: mailbox)
    judge.look(at: start)
    judge.wait()
    #expect(try store.ownVerdict() != nil)
    #expect(mailbox.takeAll() == [.storeChanged])
    try DaysOfTalk.take(100..<200, into: store)
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
    try DaysOfTalk.take(0..<100, into: store)
    let mailbox = try Mailbox()
    let judge = BackgroundJudge(store: store, mailbox: mailbox)
    judge.end()
    judge.look(at: start)
    judge.wait()
    #expect(mailbox.takeAll() == [])
    #expect(try store.ownVerdict() == nil)
  }
}
