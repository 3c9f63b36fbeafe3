import Community
import GRDB
import Testing

@testable import Store

/// What is kept of what is being written, for whom and how long.
struct DraftBorderTests {
  private let now = SmallStore.now
  private let store: Store
  private let ann = SmallStore.ann
  private let ben = SmallStore.ben
  private let day: Int64 = 86_400

  init() throws { store = try SmallStore.inMemory() }

  private func keep(
    _ text: String?, of person: Community.Operator, in place: String, at moment: Instant
  ) throws {
    try store.keep(
      text.map { Draft(fields: ["text": $0], at: moment) }, of: person, in: place)
  }

  private func text(of person: Community.Operator, in place: String) throws -> String? {
    try store.takeUpDraft(of: person, in: place).left?.fields["text"]
  }

  @Test func `each has their own in each place`() throws {
    for (person, place) in [(ann, "post"), (ann, "task"), (ben, "post")] {
      try keep("\(person.name) in \(place)", of: person, in: place, at: now)
    }
    #expect(try text(of: ann, in: "post") == "ann in post")
    #expect(try text(of: ann, in: "task") == "ann in task")
    #expect(try text(of: ben, in: "post") == "ben in post")
    #expect(try text(of: ben, in: "task") == nil)
    #expect(try text(of: ann, in: "Post") == nil)
    try keep(nil, of: ann, in: "post", at: now)
    #expect(try text(of: ann, in: "post") == nil)
    #expect(try text(of: ben, in: "post") == "ben in post")
  }

  @Test(arguments: [(59, true), (60, true), (61, false)] as [(Int64, Bool)])
  func `sixty days after the last word it goes, with the next that anybody keeps`(
    days: Int64, isKept: Bool
  ) throws {
    try keep("old", of: ann, in: "post", at: now)
    try keep("new", of: ben, in: "task", at: now + days * day)
    #expect(try text(of: ann, in: "post") == (isKept ? "old" : nil))
    #expect(try text(of: ben, in: "task") == "new")
  }

  @Test func `the border is a second wide`() throws {
    try keep("old", of: ann, in: "post", at: now)
    try keep("x", of: ben, in: "task", at: now + 60 * day)
    #expect(try text(of: ann, in: "post") == "old")
    try keep("x", of: ben, in: "task", at: now + 60 * day + 1)
    #expect(try text(of: ann, in: "post") == nil)
  }

  @Test(arguments: [
    "", " ", "'; DROP TABLE draft; --", "\u{1B}[31m red", "梅\n兰\t竹", "\u{0}x", "e\u{301}",
    String(repeating: "长", count: 20_000),
  ])
  func `any text comes back as it was written`(words: String) throws {
    try keep(words, of: ann, in: words, at: now)
    let draft = try #require(try store.takeUpDraft(of: ann, in: words).left)
    #expect(draft.fields["text"].map { Array($0.utf8) } == Array(words.utf8))
    #expect(draft.at == now)
  }

  @Test func `the last word counts, and a form without fields is a draft`() throws {
    for word in ["a", "ab", "abc"] { try keep(word, of: ann, in: "post", at: now) }
    #expect(try text(of: ann, in: "post") == "abc")
    #expect(try store.value(Int.self, "SELECT count(*) FROM draft") == 1)
    try store.keep(Draft(fields: [:], at: now + 1), of: ann, in: "post")
    #expect(try store.takeUpDraft(of: ann, in: "post").left == Draft(fields: [:], at: now + 1))
  }

  @Test func `drafts leave no trace in the log and change nobody's rows`() throws {
    let before = try WholeState.lines(of: store)
    try keep("secret", of: ann, in: "person 2", at: now)
    #expect(try store.log().total == 0)
    #expect(try WholeState.lines(of: store) == before)
  }

  @Test func `a draft that is no JSON any more is a damaged value, not an accident`() throws {
    try keep("a", of: ann, in: "post", at: now)
    try store.write { try $0.execute(sql: "UPDATE draft SET content = '{'") }
    #expect(throws: StoreError.corrupt(reason: "unreadable values")) {
      try store.takeUpDraft(of: ann, in: "post").left
    }
  }
}
