import Community
import GRDB
import Testing

@testable import Store

struct TodayTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  /// One of each kind of thing, and some that are not for today.
  private func fill(_ store: Store) throws {
    _ = try SmallStore.planned(store, in: -120)
    _ = try SmallStore.planned(store, in: 3600)
    _ = try SmallStore.task(store, TaskFields(title: "late", dueAt: now - 60))
    _ = try SmallStore.task(store, TaskFields(title: "tonight", dueAt: now + 3600))
    _ = try SmallStore.task(store, TaskFields(title: "in a week", dueAt: now + 7 * 86_400))
    _ = try SmallStore.task(store, TaskFields(title: "some day"))
    try SmallStore.ask(store, account: "a", name: "Second", at: now - 50)
    try SmallStore.ask(store, account: "b", name: "First", at: now - 90)
    try SmallStore.ask(store, account: "c", name: "Held", at: now - 99, state: .held)
  }

  private func words(_ row: TodayRow) -> String {
    switch row.subject {
    case .join(let row): row.request.name
    case .delivery(let row): row.post.text.body
    case .task(let row): row.task.fields.title
    case .alert(_, let group): "alert of \(group)"
    case .consent(let consent): "consent on \(consent.about)"
    }
  }

  @Test func `one queue, most urgent first`() throws {
    let store = try SmallStore.inMemory()
    try fill(store)
    let today = try store.today(at: now, in: .utc)
    #expect(
      today.rows.map(words) == [
        "Good morning", "late", "First", "Second", "alert of Readers 2", "tonight", "some day",
        "Held",
      ])
    #expect(today.total == 8)
    let top = try store.today(at: now, in: .utc, limit: 3)
    #expect(top.rows.map(words) == ["Good morning", "late", "First"])
    #expect(top.total == 8)
  }

  @Test func `the counts on top`() throws {
    let store = try SmallStore.inMemory()
    try fill(store)
    var expected = TodayCounts()
    expected.groups = 3
    expected.members = 3
    expected.joinsOpen = 3
    expected.deliveriesDue = 1
    expected.tasksDue = 1
    expected.alerts = 1
    #expect(try store.counts(at: now) == expected)
  }

  @Test func `today ends when the operator's day ends`() throws {
    let store = try SmallStore.inMemory()
    // 08:53 UTC is 21:53 in Auckland: two hours and a bit are left of the day.
    _ = try SmallStore.task(store, TaskFields(title: "in three hours", dueAt: now + 3 * 3600))
    let auckland = try #require(Zone("Pacific/Auckland"))
    #expect(try store.today(at: now, in: .utc).total == 2)
    #expect(try store.today(at: now, in: auckland).total == 1)
  }

  @Test func `a closed group asks for nothing`() throws {
    let store = try SmallStore.inMemory()
    try fill(store)
    for group in [1, 2] as [Int64] {
      try store.perform(.changeGroup(GroupID(group), version: 1, .closed(true)), as: ann, at: now)
    }
    let today = try store.today(at: now, in: .utc)
    #expect(today.rows.map(words) == ["late", "tonight", "some day"])
    #expect(today.total == 3)
    let counts = try store.counts(at: now)
    #expect(counts.groups == 1 && counts.joinsOpen == 0 && counts.deliveriesDue == 0)
    #expect(counts.alerts == 0)
  }
}
