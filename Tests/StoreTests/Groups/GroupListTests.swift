import Community
import Testing

@testable import Store

@Suite struct `The list of groups` {
  private func store() throws -> Store {
    let store = try SmallStore.inMemory()
    try SmallStore.ask(store)
    try SmallStore.ask(store, account: "other", state: .held)
    try SmallStore.ask(store, account: "third", state: .rejected)
    for (title, snoozed) in [("due", false), ("later", true)] {
      let due = SmallStore.now - 60
      let task = try SmallStore.task(
        store, TaskFields(title: title, group: GroupID(2), dueAt: due))
      if snoozed {
        try store.perform(
          .changeTask(task, version: 1, .snooze(.until(SmallStore.now + 60))),
          as: SmallStore.ann, at: SmallStore.now)
      }
    }
    return store
  }

  private func names(_ query: GroupQuery) throws -> [String] {
    try store().groups(query, at: SmallStore.now).rows.map(\.group.name)
  }

  @Test func `shows what waits in each group`() throws {
    let rows = try store().groups(GroupQuery(sort: .name), at: SmallStore.now).rows
    #expect(rows.map(\.group.name) == ["Core", "Readers 1", "Readers 2"])
    #expect(rows.map(\.joinsWaiting) == [0, 2, 0])
    #expect(rows.map(\.tasksDue) == [0, 0, 1])
  }

  @Test func `sorts by what waits and by size`() throws {
    #expect(try names(GroupQuery(sort: .joinsWaiting)).first == "Readers 1")
    #expect(try names(GroupQuery(sort: .tasksDue)).first == "Readers 2")
    #expect(try names(GroupQuery(sort: .members)).last == "Core")
  }

  @Test(arguments: GroupQuery.Sort.allCases)
  func `every order lists every group`(sort: GroupQuery.Sort) throws {
    #expect(try Set(names(GroupQuery(sort: sort))).count == 3)
  }

  @Test func `filters by words in any order and cuts windows`() throws {
    #expect(try names(GroupQuery(sort: .name, filter: "2 read")) == ["Readers 2"])
    let page = try store().groups(
      GroupQuery(sort: .name, window: Window(offset: 1, limit: 1)), at: SmallStore.now)
    #expect(page.total == 3)
    #expect(page.rows.map(\.group.name) == ["Readers 1"])
  }

  @Test func `knows the owner whom a member list names`() throws {
    let store = try Store.inMemory()
    try store.take([listed(account("u1", "Ann"), role: .owner), says(account("u2"), at: 0)])
    let row = try #require(try store.groups(GroupQuery(), at: start).rows.first)
    #expect(row.ownerName == "Ann")
    #expect(try store.group(row.group.id, at: start) == row)
    #expect(try store.group(GroupID(99), at: start) == nil)
  }
}
