import Community
import Store
import Testing

@testable import Sample

/// A loaded store agrees with the records that it was made of.
@Suite struct `A store with a sample` {
  private static let now = SampleRecordTests.now
  private static let plan = SamplePlan(groups: 12, members: 420, messages: 3000)
  private static let loaded = Result {
    let store = try Store.inMemory()
    try SampleLoader.load(SampleCommunity(now: now, plan: plan), into: store)
    return store
  }

  private func rows() throws -> [GroupRow] {
    let rows = try Self.loaded.get().groups(GroupQuery(sort: .name), at: Self.now).rows
    return try Self.plan.groups.map { group in
      try #require(rows.first { $0.group.name == group.name })
    }
  }

  @Test func `has roll-ups that a recount of its events gives`() throws {
    let store = try Self.loaded.get()
    for row in try rows() {
      let differences = try store.verifyRollUps(of: row.group.id)
      #expect(differences.isEmpty, "\(row.group.name): \(differences.prefix(3))")
    }
  }

  @Test func `has a whole log and nothing that came due unnoticed`() throws {
    let store = try Self.loaded.get()
    guard case .whole(let count) = try store.verifyLog() else {
      Issue.record("the log is damaged")
      return
    }
    #expect(count > 100)
    #expect(try store.advanceClock(to: Self.now) == 0)
  }

  @Test func `has a log in which nothing happened before what stands under it`() throws {
    let log = try Self.loaded.get().log(LogQuery(window: Window(limit: 1000))).rows
    #expect(log.count > 100)
    let outOfOrder = zip(log, log.dropFirst()).filter { $0.at < $1.at }
    #expect(outOfOrder.isEmpty, "\(outOfOrder.prefix(3))")
  }

  @Test func `has each group as it was planned`() throws {
    for (row, group) in zip(try rows(), Self.plan.groups) {
      #expect(row.group.capacity == group.capacity)
      #expect(row.group.series == group.series)
      #expect(row.group.gate == group.gate)
      #expect(row.group.isClosed == (group.arc == .closed))
      #expect(row.group.zone == group.zone)
    }
  }

  @Test func `has points in living groups alone, and some in each of those with people`() throws {
    let store = try Self.loaded.get()
    for (row, group) in zip(try rows(), Self.plan.groups) {
      let isLiving = group.arc != .closed && group.arc != .silent
      let entries = try store.ledger(group: row.group.id).total
      #expect((entries > 0) == isLiving, "\(group.name): \(entries)")
    }
  }

  @Test func `is loaded the same way twice`() throws {
    let plan = SamplePlan.one(members: 35, messages: 300)
    func portrait() throws -> [String] {
      let store = try Store.inMemory()
      try SampleLoader.load(SampleCommunity(now: Self.now, plan: plan), into: store)
      let all = Window(limit: 1000)
      let members = try store.members(MemberQuery(sort: .name, window: all)).rows.map {
        "\($0.person.name) \($0.person.kind) \($0.participationIndex)"
      }
      let log = try store.ledger(window: all).rows.map { "\($0.entry)" }
      return members + log
    }
    let first = try portrait()
    #expect(try portrait() == first)
    #expect(first.count > 60)
  }

  @Test func `of an empty plan is an empty store`() throws {
    let store = try Store.inMemory()
    let plan = SamplePlan(groups: 0, members: 0, messages: 0)
    let counts = try SampleLoader.load(SampleCommunity(now: Self.now, plan: plan), into: store)
    #expect(counts == ImportCounts())
    #expect(try store.counts(at: Self.now).groups == 0)
  }

  @Test(arguments: [1, 2, 5])
  func `of the smallest groups loads, too`(members: Int) throws {
    let store = try Store.inMemory()
    let plan = SamplePlan(groups: 3, members: members * 3, messages: 20)
    let counts = try SampleLoader.load(SampleCommunity(now: Self.now, plan: plan), into: store)
    #expect(counts.messages == 20)
    let rows = try store.groups(GroupQuery(), at: Self.now).rows
    for group in plan.groups {
      let arrived = group.applications.count {
        if case .joined = $0.fate { true } else { false }
      }
      let row = rows.first { $0.group.name == group.name }
      #expect(row?.members == group.members + arrived)
    }
  }

  @Test func `tells how far it is, up to all of it`() throws {
    var steps: [(Int, Int)] = []
    let store = try Store.inMemory()
    let plan = SamplePlan(groups: 2, members: 100, messages: 3500)
    try SampleLoader.load(SampleCommunity(now: Self.now, plan: plan), into: store) {
      steps.append(($0, $1))
    }
    #expect(steps.map(\.0) == [1000, 2000, 3000])
    #expect(steps.allSatisfy { $0.0 <= $0.1 && $0.1 == 3600 })
  }
}
