import Community
import Store
import Testing

@testable import Sample

/// A loaded sample shows what the plan says, through the store's own lists.
@Suite struct SampleLoaderTests {
  private static let now = SampleRecordTests.now
  /// Loaded once; the tests only look.
  private static let standard = Result {
    let store = try Store.inMemory()
    let counts = try SampleLoader.load(SampleCommunity(now: now), into: store)
    return (store: store, counts: counts)
  }

  @Test func `the standard sample reaches its stages, sizes and queues`() throws {
    let (store, counts) = try Self.standard.get()
    let plan = SamplePlan.standard
    #expect(counts.messages == plan.messages)
    #expect(counts.newGroups == plan.groups.count)
    #expect(counts.applications == plan.groups.reduce(0) { $0 + $1.applications.count })

    let rows = try store.groups(GroupQuery(sort: .name), at: Self.now).rows
    #expect(rows.count == plan.groups.count)
    for group in plan.groups {
      let row = try #require(rows.first { $0.group.name == group.name })
      #expect(row.figures?.stage == group.arc.stage, "\(group.name)")
      #expect(row.group.kind == group.kind)
      #expect(row.group.capacity == group.capacity)
      #expect(row.group.series == group.series)
      #expect(row.group.zone == group.zone)
      #expect(row.ownerName != nil)
      let arrivals = group.applications.filter {
        if case .joined = $0.fate { true } else { false }
      }
      #expect(row.members == group.members + arrivals.count)
      if group.arc != .closed {
        #expect(row.figures?.ownerSilentDays == group.staffSilentDays, "\(group.name)")
      }
    }
    #expect(rows.reduce(0) { $0 + $1.tasksDue } == 5)
    #expect(rows.reduce(0) { $0 + $1.joinsWaiting } == 12)
  }

  @Test func `requests are decided as planned, and a slip was undone`() throws {
    let store = try Self.standard.get().store
    let requests = try store.joins(JoinQuery(scope: .all, window: Window(limit: 100))).rows
    let states = Dictionary(grouping: requests, by: \.request.state).mapValues(\.count)
    #expect(states[.pending] == 11)
    #expect(states[.held] == 1)
    #expect(states[.joined] == 3)
    #expect(states[.approved] == 1)
    #expect(states[.rejected] == 2)
    #expect(try store.verifyLog().isWhole)
  }

  @Test func `posts, tasks and points stand in every state`() throws {
    let store = try Self.standard.get().store
    let all = Window(limit: 1000)
    let posts = try store.posts(PostQuery(scope: .all, window: all)).rows
    let states = Set(posts.flatMap(\.deliveries).map(\.delivery.state))
    #expect(states == [.scheduled, .due, .sent, .skipped, .missed])
    #expect(posts.filter { $0.deliveries.isEmpty }.count == 2)
    #expect(try store.advanceClock(to: Self.now) == 0)

    func tasks(_ scope: TaskQuery.Scope) throws -> Int {
      try store.tasks(TaskQuery(scope: scope, window: all), at: Self.now).rows.count
    }
    #expect(try tasks(.open) == 9)
    #expect(try tasks(.snoozed) == 2)
    #expect(try tasks(.done) == 3)

    let ledger = try store.ledger(window: all).rows
    #expect(Set(ledger.map(\.entry.award.incentive)) == Set(Incentive.allCases))
    #expect(ledger.filter(\.isReversed).count == 1)
    #expect(try store.board(.all, at: Self.now, in: .shanghai).rows.count > 20)

    let counts = try store.counts(at: Self.now)
    #expect(counts.joinsOpen == 12)
    #expect(counts.deliveriesDue == 2)
    #expect(counts.tasksDue == 5)
    #expect(counts.alerts > 0)
  }

  @Test func `staff, seeds and bots are marked`() throws {
    let store = try Self.standard.get().store
    let query = MemberQuery(segment: .staff, sort: .name)
    let kinds = try store.members(query).rows.map(\.person.kind)
    #expect(kinds.contains(.staff))
    #expect(kinds.contains(.bot))
    #expect(kinds.contains(.seed))
  }

  @Test func `a community of another size and a hostile one load, too`() throws {
    for plan in [SamplePlan.hostile, SamplePlan(groups: 15, members: 300, messages: 1500)] {
      let store = try Store.inMemory()
      let counts = try SampleLoader.load(SampleCommunity(now: Self.now, plan: plan), into: store)
      #expect(counts.messages == plan.messages)
      #expect(try store.verifyLog().isWhole)
    }
  }
}

extension LogVerdict {
  fileprivate var isWhole: Bool {
    if case .whole = self { true } else { false }
  }
}
