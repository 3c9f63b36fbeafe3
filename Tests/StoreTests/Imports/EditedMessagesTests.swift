import Community
import GRDB
import Testing

@testable import Store

/// What later exports say otherwise: messages that were edited or deleted since.
@Suite struct `Messages that were edited or deleted` {
  private let ann = account("u1", "Ann")

  private func texts(_ store: Store) throws -> [String] {
    try store.read { try String.fetchAll($0, sql: "SELECT text FROM event ORDER BY at, mark") }
  }

  @Test func `an edited message with an id stays as it was first seen`() throws {
    let store = try Store.inMemory()
    try store.take([says(ann, "before", at: 10, id: "1")])
    let counts = try store.take([says(ann, "after", at: 10, id: "1")])
    #expect(counts == ImportCounts(duplicates: 1))
    #expect(try texts(store) == ["before"])
  }

  @Test func `one without an id is another message, and the first one stays`() throws {
    let store = try Store.inMemory()
    try store.take([says(ann, "before", at: 10)])
    let counts = try store.take([says(ann, "after", at: 10)])
    #expect(counts.messages == 1 && counts.duplicates == 0)
    #expect(try texts(store).sorted() == ["after", "before"])
  }

  @Test func `what a later export no longer has stays`() throws {
    let store = try Store.inMemory()
    try store.take([says(ann, "a", at: 1, id: "1"), says(ann, "b", at: 2, id: "2")])
    try store.take([says(ann, "b", at: 2, id: "2"), says(ann, "c", at: 3, id: "3")])
    #expect(try texts(store) == ["a", "b", "c"])
    #expect(try store.differences() == [])
  }

  @Test func `the same id at another time is another message`() throws {
    // Ids of a platform are known within their second: a migrated group counts from 1 again.
    let store = try Store.inMemory()
    let counts = try store.take([
      says(ann, "old", at: 1, id: "7"), says(ann, "new", at: 2, id: "7"),
    ])
    #expect(counts.messages == 2)
  }

  @Test func `the same id of a message and of a notice are two events`() throws {
    let store = try Store.inMemory()
    try store.take([
      says(ann, "x", at: 1, id: "7"), happens(.notice(text: "x"), nil, at: 1, id: "7"),
      happens(.join(by: nil), ann, at: 1, id: "7"),
    ])
    #expect(
      try store.read { try Int64.fetchAll($0, sql: "SELECT kind FROM event ORDER BY kind") }
        == [EventCode.message, .join, .notice].map(\.rawValue))
  }

  @Test func `the same id in two groups is two messages`() throws {
    let store = try Store.inMemory()
    let other = ChatSource(platform: .telegram, externalID: "g2", name: "Other")
    let counts = try store.take([
      says(ann, at: 1, id: "7"), says(ann, at: 1, id: "7", in: other),
    ])
    #expect(counts.messages == 2)
  }

  @Test func `an answer finds its message whichever came first`() throws {
    let ben = account("u2", "Ben")
    let question = says(ann, "What do you read?", at: 10, id: "q")
    let answer = says(ben, "A long book", at: 4000, id: "a", replyTo: "q")
    for files in [[[question], [answer]], [[answer], [question]], [[answer, question]]] {
      let store = try Store.inMemory()
      for file in files { try store.take(file) }
      #expect(try store.scalar("SELECT answers FROM answer_day", Int.self) == 1)
      #expect(try store.differences() == [])
    }
  }
}
