import Community
import GRDB
import Testing

@testable import Store

/// From chat exports to standings, through the roll-ups of an import.
@Suite struct `Standing after an import` {
  private static let day: Int64 = 86_400
  private let desk = account("s", "Desk", kind: .staff)
  private let bot = account("b", "Roboto", kind: .bot)

  /// Four months: `u0` asks each day, `u1` answers, `u2` answers every fourth day, `u3` talks for an
  /// hour and falls silent for fifty days, `u4` comes late and is answered by nobody.
  private func talk() -> [ChatRecord] {
    var records = [says(desk, at: 0), says(bot, at: 1)]
    for number in 0..<Int64(120) {
      let morning = number * Self.day + 8 * 3600
      records.append(says(account("u0"), "what does chapter \(number) mean?", at: morning))
      records.append(says(account("u1"), "it means number \(number)", at: morning + 120))
      if number % 4 == 0 {
        records.append(says(account("u2"), "and more than \(number)", at: morning + 240))
        records.append(says(account("u0"), "thank you for chapter \(number)", at: morning + 360))
      }
    }
    for minute in 0..<Int64(60) {
      records.append(
        says(account("u3"), "a long story, part \(minute)", at: 40 * Self.day + minute * 60))
    }
    records.append(says(account("u3"), "here I am again, after all", at: 95 * Self.day))
    records.append(says(account("u4"), "is anybody reading this?", at: 118 * Self.day))
    return records
  }

  private func standings(_ store: Store) throws -> [String] {
    try store.read { db in
      try [
        """
        SELECT name, unseen, at_risk, step, love, member_standing.gravity, helper, seed, standing
        FROM member_standing JOIN person ON person.id = person ORDER BY name
        """,
        """
        SELECT name, member_alert.kind, day FROM member_alert JOIN person ON person.id = person
        ORDER BY name, member_alert.kind, day
        """,
      ].flatMap { sql in try Row.fetchAll(db, sql: sql).map { "\($0)" } }
    }
  }

  @Test func `tells who stands how`() throws {
    let store = try Store.inMemory()
    try store.take(talk())
    func names(_ segment: MemberQuery.Segment) throws -> [String] {
      try store.members(MemberQuery(segment: segment, sort: .name)).rows.map(\.person.name)
    }
    #expect(try names(.unseen) == ["u4"])
    #expect(try names(.firstTime) == ["u4"])
    let asker = PersonID(try id("u0", in: store))
    let page = try #require(try store.member(asker, at: start))
    #expect(page.ties.first?.name == "u1")
    #expect(page.standings.first?.standing.reach.answeredBy == 1)
    let silent = try #require(try store.member(PersonID(try id("u3", in: store)), at: start))
    #expect(silent.alerts.map(\.alert.kind) == [.cameBack, .goneQuiet, .firstTime])
  }

  @Test func `is not moved by a thousand messages of staff and bots`() throws {
    let store = try Store.inMemory()
    try store.take(talk())
    let before = try standings(store)
    #expect(before.contains { $0.contains("goneQuiet") })
    try store.take(
      (1...1000).map { says($0 % 2 == 0 ? desk : bot, "hello \($0)", at: Int64($0) * 10_007) })
    #expect(try standings(store) == before)
  }

  @Test func `does not depend on the order and the split of exports`() throws {
    let records = talk()
    let whole = try Store.inMemory()
    try whole.take(records)
    let expected = try standings(whole)
    for cut in [40, 200, 320] {
      let parts = [Array(records[..<cut]), Array(records[cut...])]
      for order in [parts, parts.reversed()] {
        let store = try Store.inMemory()
        for part in order { try store.take(part) }
        #expect(try standings(store) == expected, "cut at \(cut)")
      }
    }
  }
}
