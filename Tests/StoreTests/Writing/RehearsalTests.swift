import Community
import Testing

@testable import Store

struct RehearsalTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  @Test func `a rehearsal changes nothing`() throws {
    let store = try SmallStore.inMemory()
    let before = try store.operatedRows()
    let receipt = try store.rehearse(.createTask(TaskFields(title: "t")), as: ann, at: now)
    #expect(receipt.created.count == 1)
    #expect(try store.operatedRows() == before)
    #expect(try store.log().total == 0)
    // What is done afterwards is as if nothing had been.
    #expect(
      try store.perform(.createTask(TaskFields(title: "t")), as: ann, at: now).audit
        == receipt.audit)
  }

  @Test func `a rehearsal is refused as the thing itself would be`() throws {
    let store = try SmallStore.inMemory()
    let join = try SmallStore.ask(store)
    #expect(throws: CommandError.reasonNeeded) {
      try store.rehearse(
        .decideJoin(JoinDecision(request: join, version: 1, outcome: .reject)), as: ann, at: now)
    }
  }
}
