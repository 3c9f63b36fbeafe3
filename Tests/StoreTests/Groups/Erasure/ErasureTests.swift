import Community
import Testing

@testable import Store

/// A group's data going, after days in which it can be kept.
struct ErasureTests {
  private let now = SmallStore.now
  private let week: Int64 = 7 * 86_400
  private let group = GroupID(1)
  private let store: Store

  init() throws {
    store = try SmallStore.inMemory()
    try store.enter(as: SmallStore.ann, unixUser: nil, at: now)
  }

  private func step(_ step: Erasure, at moment: Instant? = nil) throws {
    let row = try #require(try store.group(group, at: now))
    try store.perform(
      .eraseGroup(group, version: row.group.version, step), as: SmallStore.ann,
      at: moment ?? now, confirmation: row.group.name)
  }

  private func count(_ table: String, _ condition: String = "group_id = 1") throws -> Int? {
    try store.value(Int.self, "SELECT count(*) FROM \(table) WHERE \(condition)")
  }

  @Test func `the name has to be typed`() throws {
    #expect(throws: CommandError.confirmationNeeded(name: "Readers 1")) {
      try store.perform(.eraseGroup(group, version: 1, .plan), as: SmallStore.ann, at: now)
    }
  }

  @Test func `for seven days all is there, and the plan can be taken back`() throws {
    try step(.plan)
    #expect(try store.group(group, at: now)?.group.erasesAt == now + week)
    #expect(try store.advanceClock(to: now + week - 1) == 0)
    #expect(try store.group(group, at: now)?.members == 2)
    try store.undo(as: SmallStore.ann, at: now + 60)
    #expect(try store.group(group, at: now)?.group.erasesAt == nil)
    #expect(try store.advanceClock(to: now + week) == 0)
    try step(.plan)
    try step(.cancel)
    #expect(throws: CommandError.wrongState(.group(group), .erasureNotPlanned)) {
      try step(.cancel)
    }
    #expect(try store.advanceClock(to: now + 2 * week) == 0)
  }

  @Test func `what comes due in the same moment is done in groups that stay, and in no other`()
    throws
  {
    let deliveries = try [1, 2].map {
      try SmallStore.planned(store, group: $0, in: week - 3600)
    }
    try step(.plan)
    #expect(try store.advanceClock(to: now + week) == 3)
    #expect(try store.outbox(at: now + week).rows.map(\.group) == [GroupID(2)])
    #expect(try store.delivery(deliveries[0]) == nil)
    #expect(try store.delivery(deliveries[1])?.delivery.state == .due)
  }

  @Test func `nobody but the clock carries it out, and only then`() throws {
    #expect(throws: CommandError.wrongState(.group(group), .erasureNotPlanned)) {
      try step(.carryOut)
    }
    try step(.plan)
    #expect(throws: CommandError.wrongState(.group(group), .erasurePlanned)) {
      try step(.carryOut)
    }
  }

  @Test func `then all of it is gone, but for the records that only grow`() throws {
    try SmallStore.ask(store)
    _ = try SmallStore.planned(store, in: 2 * week)
    let award = Award(
      person: PersonID(2), group: group, amount: 5, incentive: .honour,
      reason: .rule("good-answer"))
    try store.perform(.award(award), as: SmallStore.ann, at: now)
    let version = try #require(try store.group(group, at: now)).group.version
    try store.perform(
      .changeGroup(group, version: version, .profile(.rareButGood, reason: "because of Bo")),
      as: SmallStore.ann, at: now)
    try step(.plan)
    let rows = try count("audit", "1") ?? 0
    #expect(try store.advanceClock(to: now + week) == 1)
    for table in ["membership", "join_request", "delivery", "event", "alert", "member_day"] {
      #expect(try count(table) == 0, "\(table)")
    }
    #expect(try count("post", "1") == 0)
    #expect(try count("chat_group", "profile_reason IS NOT NULL") == 0)
    #expect(try store.group(group, at: now) == nil)
    #expect(
      try store.groups(GroupQuery(), at: now).rows.map(\.group.id.rawValue).sorted() == [2, 3])
    #expect(try store.counts(at: now).groups == 2)
    #expect(try store.person(PersonID(2))?.name == "Bo")
    #expect(try store.ledger(window: Window(limit: 5)).total == 1)
    #expect(try store.verifyLog() == .whole(rows: rows + 1))
    #expect(try store.advanceClock(to: now + 2 * week) == 0)
    // Undo steps over what is about the group.
    try store.undo(as: SmallStore.ann, at: now + week)
    #expect(try store.ledger(window: Window(limit: 5)).total == 2)
  }

  @Test func `a post that goes to another group too stays, with its delivery there`() throws {
    let plans = [1, 2].map {
      DeliveryPlan(
        group: GroupID($0), day: Zone.utc.day(of: now) + 30, time: TimeOfDay(hour: 9, minute: 0))
    }
    try store.perform(
      .publishPost(PostText(body: "News"), plans), as: SmallStore.ann, at: now)
    try step(.plan)
    _ = try store.advanceClock(to: now + week)
    #expect(try count("post", "1") == 1)
    #expect(try count("delivery", "1") == 1)
    #expect(try count("delivery", "group_id = 2") == 1)
  }

  @Test func `what was done outside stays done, what was not is called off`() throws {
    let ids = try [-120, -60].map { try SmallStore.planned(store, in: $0) }
    let version = try #require(try store.delivery(ids[0])).delivery.version
    try store.perform(
      .settleDelivery(ids[0], version: version, .confirmSent), as: SmallStore.ann, at: now)
    try step(.plan)
    _ = try store.advanceClock(to: now + week)
    let rows = try store.outbox(at: now + week).rows
    #expect(rows.map(\.state) == [.cancelled, .done])
  }

  @Test func `who was known from that group alone loses the name, others keep theirs`() throws {
    try step(.plan)
    _ = try store.advanceClock(to: now + week)
    #expect(try store.person(PersonID(2))?.name == "–")
    #expect(try count("identity", "person = 2") == 0)
    #expect(try store.person(PersonID(1))?.name == "Ada")
    #expect(try store.person(PersonID(3))?.name == "Cy")
    #expect(try store.value(Int.self, "SELECT groups FROM person WHERE id = 1") == 1)
  }

  @Test func `an export of it taken in later makes a new group`() throws {
    try step(.plan)
    _ = try store.advanceClock(to: now + week)
    let session = try store.beginImport(
      ImportOptions(
        path: "x", format: "x", zone: .utc, isDryRun: false, by: SmallStore.ann, at: now))
    let source = ChatSource(platform: .telegram, externalID: nil, name: "r1")
    try session.take(
      .roster(RosterEntry(account: ChatAccount(externalID: "u2", name: "Bo")), in: source))
    _ = try session.finish()
    #expect(try store.groups(GroupQuery(filter: "r1"), at: now).total == 1)
  }

  @Test func `an owner may, a moderator may not`() throws {
    let team = try Team()
    #expect(throws: CommandError.denied(Denial(right: .eraseGroups, role: .moderator))) {
      try team.store.perform(.eraseGroup(group, version: 1, .plan), as: Team.mod, at: now)
    }
  }
}
