import Community
import Testing

@testable import Store

/// One operator on two consoles loses nothing that is written in either.
@Suite struct `Drafts of two consoles` {
  private let store: Store
  private let ann = SmallStore.ann
  private let now = SmallStore.now
  private let here: SessionID
  private let there: SessionID

  init() throws {
    store = try SmallStore.inMemory()
    here = try store.beginSession(as: ann, terminal: "pts/1", at: now)
    there = try store.beginSession(as: ann, terminal: "pts/2", at: now)
  }

  private func keep(_ text: String?, by session: SessionID, after seconds: Int64 = 0) throws {
    let draft = text.map { Draft(fields: ["text": $0], at: now + seconds) }
    try store.keep(draft, of: ann, in: "post", by: session)
  }

  private func found(by session: SessionID) throws -> DraftsFound {
    try store.takeUpDraft(of: ann, in: "post", by: session)
  }

  @Test func `each keeps its own`() throws {
    try keep("here", by: here)
    try keep("there", by: there)
    #expect(try found(by: here).left?.fields == ["text": "here"])
    #expect(try found(by: there).left?.fields == ["text": "there"])
    try keep(nil, by: here)
    #expect(try found(by: here).left == nil)
    #expect(try found(by: there).left?.fields == ["text": "there"])
  }

  @Test func `what is being written there is told, and not offered here`() throws {
    try keep("there", by: there)
    let found = try found(by: here)
    #expect(found.left == nil)
    #expect(found.elsewhere?.terminal == "pts/2")
  }

  @Test func `what both left is offered one after the other, the latest first`() throws {
    try keep("here", by: here)
    try keep("there", by: there, after: 5)
    try store.endSession(here)
    try store.endSession(there)
    let next = try store.beginSession(as: ann, terminal: nil, at: now + 9)
    #expect(try found(by: next).left?.fields == ["text": "there"])
    try keep(nil, by: next)
    #expect(try found(by: next).left?.fields == ["text": "here"])
    try keep(nil, by: next)
    #expect(try found(by: next) == DraftsFound())
  }

  @Test func `what was taken up is the one console's, and is kept under its number`() throws {
    try keep("there", by: there)
    try store.endSession(there)
    #expect(try found(by: here).left != nil)
    let third = try store.beginSession(as: ann, terminal: nil, at: now)
    #expect(try found(by: third).left == nil)
    #expect(try found(by: third).elsewhere?.id == here)
    try keep("there and here", by: here)
    #expect(try store.value(Int.self, "SELECT count(*) FROM draft") == 1)
  }

  @Test func `a draft of an earlier version is left for whoever comes first`() throws {
    try store.keep(Draft(fields: ["text": "old"], at: now), of: ann, in: "post")
    #expect(try found(by: here).left?.fields == ["text": "old"])
    #expect(try found(by: there).left == nil)
  }
}
