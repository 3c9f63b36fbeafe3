import Community
import GRDB
import Testing

@testable import Store

@Suite struct `Figures of groups` {
  private let day: Int64 = 86_400

  /// Five people who speak each day for that many days.
  private func talk(days: Int64) -> [ChatRecord] {
    (0..<days).flatMap { number in
      (0..<5).map { says(account("u\($0)"), at: number * day + Int64($0) * 300) }
    }
  }

  private func only(_ store: Store) throws -> GroupRow {
    try #require(try store.groups(GroupQuery(), at: start).rows.first)
  }

  @Test func `are there after an import, and stay until something changes`() throws {
    let store = try Store.inMemory()
    try store.take(talk(days: 60))
    let row = try only(store)
    let figures = try #require(row.figures)
    #expect(figures.asOf == Zone.utc.day(of: start) + 59)
    #expect(figures.voices == 5)
    #expect(figures.messages == 28 * 5)
    #expect(figures.health != nil)
    #expect(try store.stages(of: row.group.id).last?.stage == figures.stage)
    #expect(try !store.scores(of: row.group.id).isEmpty)
    #expect(try store.refreshFigures() == 0)
  }

  @Test func `a thousand messages of staff and bots change none but what is about staff`() throws {
    let quiet = try Store.inMemory()
    let loud = try Store.inMemory()
    // Names that both exports show, so that both know the same people.
    let staff = account("s", "Desk", kind: .staff)
    let bot = account("b", "Roboto", kind: .bot)
    let talk = talk(days: 40) + [says(staff, at: 0), says(bot, at: 0)]
    try quiet.take(talk)
    try loud.take(talk)
    try loud.take((1...1000).map { says($0 % 2 == 0 ? staff : bot, at: Int64($0) * 3000) })
    let expected = try #require(try only(quiet).figures)
    let found = try #require(try only(loud).figures)
    #expect(expected.ownerSilentDays == 39)
    #expect(found.ownerSilentDays == 5)
    #expect(found.withoutStaffMatters == expected.withoutStaffMatters)
    let group = try only(loud).group.id
    #expect(try loud.stages(of: group) == quiet.stages(of: try only(quiet).group.id))
    #expect(try loud.groupDays(group, last: 40).allSatisfy { $0.voices == 5 })
    #expect(try loud.groupDays(group, last: 40).map(\.staffMessages).reduce(0, +) == 1002)
    #expect(try loud.members(MemberQuery()).total == 5)
    #expect(try loud.members(MemberQuery(segment: .staff)).total == 2)
  }

  @Test func `someone marked as staff leaves the figures`() throws {
    let store = try Store.inMemory()
    try store.take(talk(days: 40))
    let person = PersonID(try id("u3", in: store))
    try store.perform(.changePerson(person, version: 1, .kind(.staff)), as: keeper, at: start)
    #expect(try store.refreshFigures() == 1)
    #expect(try only(store).figures?.voices == 4)
    #expect(try only(store).figures?.ownerSilentDays == 0)
  }

  @Test func `an owner whom a member list names is no stranger to the silence clock`() throws {
    let store = try Store.inMemory()
    try store.take(talk(days: 10))
    #expect(try only(store).figures?.ownerSilentDays == nil)
    try store.take([listed(account("u9"), role: .owner), says(account("u9"), at: 6 * day)])
    #expect(try only(store).figures?.ownerSilentDays == 3)
    try store.take([listed(account("u8"), role: .admin), says(account("u8"), at: 8 * day)])
    #expect(try only(store).figures?.ownerSilentDays == 3)
  }

  @Test func `a group that falls silent is raised once`() throws {
    let store = try Store.inMemory()
    let other = ChatSource(platform: .telegram, externalID: "g2", name: "Other")
    let silent = talk(days: 60) + [says(account("x"), at: 96 * day, in: other)]
    try store.take(silent)
    let falls = """
      SELECT count(*) FROM alert JOIN chat_group ON chat_group.id = group_id
      WHERE external_id = 'g1' AND alert.kind LIKE '%stageChanged%'
      """
    let raised = try #require(try store.scalar(falls, Int.self))
    #expect(raised >= 1)
    try store.take(silent + [says(account("x"), at: 96 * day + 60, in: other)])
    #expect(try store.scalar(falls, Int.self) == raised)
    let rows = try store.groups(GroupQuery(), at: start).rows
    #expect(rows.first?.group.name == "Night readers")
  }

  @Test func `a group at nine tenths of its capacity is raised once for that capacity`() throws {
    let store = try Store.inMemory()
    try store.take(talk(days: 2))
    #expect(try store.scalar("SELECT count(*) FROM alert", Int.self) == 0)
    try store.write { try $0.execute(sql: "UPDATE chat_group SET capacity = 5, stale = 1") }
    for _ in 0..<2 {
      try store.refreshFigures()
      #expect(try store.scalar("SELECT count(*) FROM alert", Int.self) == 1)
      try store.write { try $0.execute(sql: "UPDATE chat_group SET stale = 1") }
    }
  }

  @Test func `a score once given is not rewritten`() throws {
    let store = try Store.inMemory()
    try store.take(talk(days: 60))
    try store.write {
      try $0.execute(sql: "UPDATE score_history SET model = 'old'; UPDATE chat_group SET stale = 1")
    }
    try store.refreshFigures()
    let kept = "SELECT count(*) FROM score_history WHERE model <> 'old'"
    #expect(try store.scalar(kept, Int.self) == 0)
  }
}
