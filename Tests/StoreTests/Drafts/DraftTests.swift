import Community
import Testing

@testable import Store

/// What somebody has begun to write is there again, for them alone.
struct DraftTests {
  private let draft = Draft(fields: ["title": "早安", "text": "两行\n正文"], at: SmallStore.now)

  @Test func `a draft is its writer's and its form's`() throws {
    let store = try SmallStore.inMemory()
    try store.keep(draft, of: SmallStore.ann, in: "post")
    #expect(try store.takeUpDraft(of: SmallStore.ann, in: "post").left == draft)
    #expect(try store.takeUpDraft(of: SmallStore.ben, in: "post").left == nil)
    #expect(try store.takeUpDraft(of: SmallStore.ann, in: "task").left == nil)
  }

  @Test func `the latest words stand, and nothing once they are sent`() throws {
    let store = try SmallStore.inMemory()
    try store.keep(draft, of: SmallStore.ann, in: "post")
    let later = Draft(fields: ["title": "晚安"], at: SmallStore.now + 60)
    try store.keep(later, of: SmallStore.ann, in: "post")
    #expect(try store.takeUpDraft(of: SmallStore.ann, in: "post").left == later)
    try store.keep(nil, of: SmallStore.ann, in: "post")
    #expect(try store.takeUpDraft(of: SmallStore.ann, in: "post").left == nil)
  }

  @Test func `drafts are no entries of the log`() throws {
    let store = try SmallStore.inMemory()
    try store.keep(draft, of: SmallStore.ann, in: "post")
    #expect(try store.verifyLog() == .whole(rows: 0))
  }

  @Test func `what nobody went on with is gone after sixty days`() throws {
    let store = try SmallStore.inMemory()
    try store.keep(draft, of: SmallStore.ben, in: "post")
    let later = { (seconds: Int64) in Draft(fields: ["title": "x"], at: draft.at + seconds) }
    try store.keep(later(60 * 86_400), of: SmallStore.ann, in: "task")
    #expect(try store.takeUpDraft(of: SmallStore.ben, in: "post").left == draft)
    try store.keep(later(60 * 86_400 + 1), of: SmallStore.ann, in: "task")
    #expect(try store.takeUpDraft(of: SmallStore.ben, in: "post").left == nil)
    #expect(try store.takeUpDraft(of: SmallStore.ann, in: "task").left != nil)
  }
}
