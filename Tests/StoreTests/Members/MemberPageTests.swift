import Community
import GRDB
import Testing

@testable import Store

/// What a person's page tells, and in which order.
@Suite struct `The page of a person` {
  private let day: Int64 = 86_400
  private func group(_ number: Int) -> ChatSource {
    ChatSource(platform: .telegram, externalID: "g\(number)", name: "Group \(number)")
  }

  private func page(_ store: Store, _ id: String = "u1") throws -> MemberPage {
    let person = try store.scalar(
      "SELECT person FROM identity WHERE external_id = '\(id)'", Int64.self)
    return try #require(try store.member(PersonID(person ?? 0), at: start))
  }

  @Test func `has groups in which they are before those they left, the last word first`() throws {
    let store = try Store.inMemory()
    let ann = account("u1", "Ann")
    try store.take([
      says(ann, at: 10, in: group(1)), says(ann, at: 30, in: group(2)),
      says(ann, at: 20, in: group(3)), says(ann, at: 90, in: group(4)),
      happens(.leave, ann, at: 99, in: group(4)),
      happens(.join(by: account("u2", "Ben")), ann, at: 5, in: group(5)),
    ])
    let page = try page(store)
    #expect(page.memberships.map(\.groupName) == [2, 3, 1, 5, 4].map { "Group \($0)" })
    #expect(page.memberships.map(\.broughtBy) == [nil, nil, nil, "Ben", nil])
    #expect(page.memberships.map { $0.leftAt != nil } == [false, false, false, false, true])
    #expect(page.row.groups == 4)
    #expect(page.memberships.map(\.messages).reduce(0, +) == page.row.messages)
  }

  @Test func `has 84 days to the last of which any of their groups tells`() throws {
    let store = try Store.inMemory()
    let ann = account("u1", "Ann")
    try store.take([
      says(ann, at: 0), says(ann, at: day), says(ann, at: day + 60), says(ann, at: 83 * day),
      says(ann, at: 84 * day, in: group(2)),
    ])
    let page = try page(store)
    #expect(page.asOf == Zone.utc.day(of: start) + 84)
    #expect(page.daily.count == 84)
    // Day 0 is out; day 1 is the first.
    #expect(page.daily.first == 2)
    #expect(page.daily.suffix(2) == [1, 1])
    #expect(page.daily.reduce(0, +) == 4)
  }

  @Test func `tells of somebody without a group as of now`() throws {
    let store = try Store.inMemory()
    try store.take([happens(.join(by: account("u2", "Only a bringer")), account("u1"), at: 0)])
    let page = try page(store, "u2")
    #expect(page.memberships == [])
    #expect(page.asOf == Zone.utc.day(of: start))
    #expect(page.daily.allSatisfy { $0 == 0 })
    #expect(page.accounts.map(\.name) == ["Only a bringer"])
  }

  @Test func `has accounts of each platform, with their ids or without`() throws {
    let store = try Store.inMemory()
    try store.take([
      says(named("Ann"), at: 0),
      says(account("w1", "安"), at: 0, in: ChatSource(platform: .wechat, name: "群")),
    ])
    #expect(try page(store, "w1").accounts.map(\.externalID) == ["w1"])
    let byName = try page(store, "Ann").accounts
    #expect(byName.map(\.externalID) == [nil])
    #expect(byName.map(\.platform) == [.telegram])
  }

  @Test func `has the latest fifty points`() throws {
    let store = try Store.inMemory()
    try store.take([says(account("u1"), at: 0)])
    for amount in 1...52 {
      try store.perform(
        .award(
          Award(
            person: PersonID(1), amount: amount, incentive: .honour, reason: .words("\(amount)"))),
        as: keeper, at: start + Int64(amount))
    }
    let page = try page(store)
    #expect(page.points.map(\.entry.award.amount) == Array((3...52).reversed()))
    #expect(page.row.contribution == 52 * 53 / 2)
  }

  @Test func `has open tasks by when they are due, those without at the end`() throws {
    let store = try Store.inMemory()
    try store.take([says(account("u1"), at: 0)])
    for (title, due) in [("none", nil), ("later", 200), ("soon", 100)] as [(String, Int64?)] {
      let fields = TaskFields(title: title, person: PersonID(1), dueAt: due.map { start + $0 })
      try store.perform(.createTask(fields), as: keeper, at: start)
    }
    #expect(try page(store).openTasks.map(\.task.fields.title) == ["soon", "later", "none"])
  }
}
