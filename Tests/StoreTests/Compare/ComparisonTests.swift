import Community
import GRDB
import Testing

@testable import Store

/// Groups set against each other, against their past and against their peers.
@Suite struct `Comparison of groups` {
  private let day: Int64 = 86_400

  /// So many people, each of whom speaks every day of a stretch of days.
  private func talk(
    _ people: Int, days: Range<Int64>, in group: ChatSource? = nil
  ) -> [ChatRecord] {
    days.flatMap { number in
      (0..<people).map { person in
        let (who, at) = (account("u\(person)"), number * day + Int64(person) * 300)
        return group.map { says(who, at: at, in: $0) } ?? says(who, at: at)
      }
    }
  }

  private func id(_ external: String, in store: Store) throws -> GroupID {
    GroupID(
      try #require(
        try store.scalar(
          "SELECT id FROM chat_group WHERE external_id = '\(external)'", Int64.self)))
  }

  private let other = ChatSource(platform: .telegram, externalID: "g2", name: "Other")

  @Test func `a group beside itself earlier is computed as of that day`() throws {
    let store = try Store.inMemory()
    try store.take(talk(5, days: 0..<60) + talk(9, days: 60..<90))
    let group = try id("g1", in: store)
    let found = try #require(
      try store.comparison(ComparisonQuery(group, against: .earlier(weeks: 12))))
    let (now, then) = (try #require(found.side.figures), found.other.figures)
    #expect(now.values[.voices] == 9)
    #expect(then?.asOf == now.asOf - 84)
    #expect(then?.stage == .sprout)
    #expect(then?.values[.voices] == 5)
    #expect(then?.values[.concentration] == 3)
    #expect(then?.values[.ownerSilence] == nil)
    #expect(found.other.scores.allSatisfy { $0.day <= now.asOf - 84 })
    let four = try store.comparison(ComparisonQuery(group, against: .earlier(weeks: 4)))
    #expect(four?.other.figures?.values[.health] != nil)
    #expect(four?.other.figures?.values[.voices] == 9)
  }

  @Test func `the past is scored by the model in use, or by one that is asked for`() throws {
    let store = try Store.inMemory()
    try store.take(talk(5, days: 0..<90))
    let query = ComparisonQuery(try id("g1", in: store), against: .earlier(weeks: 4))
    func past(_ model: HealthModel? = nil) throws -> Double {
      let found = try #require(try store.comparison(query, model: model))
      return try #require(found.other.figures?.values[.health])
    }
    var gloomy = HealthModel.bundled
    gloomy.version = "gloomy"
    for target in gloomy.targets.keys { gloomy.targets[target]?.intercept += 1 }
    let bright = try past()
    #expect(try past(gloomy) < bright)
    try store.installHealthModel(gloomy, as: keeper, at: start)
    #expect(try past() == past(gloomy))
    #expect(try past(.bundled) == bright)
  }

  @Test func `a group that was closed since was not closed then`() throws {
    let store = try Store.inMemory()
    try store.take(talk(5, days: 0..<90))
    let group = try id("g1", in: store)
    try store.perform(.changeGroup(group, version: 1, .closed(true)), as: keeper, at: start)
    try store.refreshFigures()
    let found = try #require(
      try store.comparison(ComparisonQuery(group, against: .earlier(weeks: 4))))
    #expect(found.side.figures?.stage == .closed)
    #expect(found.other.figures?.stage == .active)
  }

  @Test func `before the first voice there is nothing to compare with`() throws {
    let store = try Store.inMemory()
    try store.take(talk(3, days: 0..<20))
    let found = try #require(
      try store.comparison(
        ComparisonQuery(try id("g1", in: store), against: .earlier(weeks: 4))))
    #expect(found.other.figures == nil)
    #expect(found.side.figures?.values[.voices] == 3)
  }

  @Test func `peers are the open groups of the same size and age, without the group itself`() throws
  {
    let store = try Store.inMemory()
    try store.take(talk(5, days: 0..<60) + talk(7, days: 0..<60, in: other))
    let (first, second) = (try id("g1", in: store), try id("g2", in: store))
    let found = try #require(
      try store.comparison(ComparisonQuery(first, against: .group(second))))
    #expect(found.other.group.id == second)
    #expect(found.other.figures?.values[.voices] == 7)
    #expect(found.peers.count == 1)
    #expect(found.peers.size == .tooSmall)
    #expect(found.peers.age == .young)
    #expect(found.peers.spread[.voices]?.median == 7)
    try store.write { try $0.execute(sql: "UPDATE chat_group SET closed = 1") }
    #expect(try store.comparison(ComparisonQuery(first, against: .group(second)))?.peers.count == 0)
  }

  @Test func `a peer is compared by the same figures as the group itself`() throws {
    let store = try Store.inMemory()
    let staff = account("host", kind: .staff)
    let asked = (0..<60).map { says(staff, "Who?", at: Int64($0) * day + 10) }
    try store.take(
      asked + talk(6, days: 0..<50) + talk(2, days: 50..<60)
        + [
          listed(account("late"), joined: 55 * day), says(account("late"), at: 56 * day),
          happens(.leave, account("u5"), at: 57 * day),
        ] + talk(1, days: 0..<3, in: other))
    try store.refreshFigures()
    for group in [try id("g1", in: store), try id("g2", in: store)] {
      let whole = try #require(
        try store.comparison(ComparisonQuery(group, against: .group(group)))?.side.figures)
      let picked = try store.read { db in
        try Row.fetchOne(
          db, sql: "SELECT \(PeerFigures.columns) FROM group_figures WHERE group_id = ?",
          arguments: [group]
        ).map { try PeerFigures(row: $0).group }
      }
      #expect(picked?.asOf == whole.asOf && picked?.stage == whole.stage)
      #expect(picked.map { Set($0.values.keys) } == Set(whole.values.keys))
      for (figure, value) in whole.values {
        let other = try #require(picked?.values[figure])
        // SQLite reads a number from its digits with another last bit.
        #expect(abs(other - value) < 1e-9, "\(figure)")
      }
    }
  }

  @Test func `a group that is not there cannot be compared`() throws {
    let store = try Store.inMemory()
    try store.take(talk(2, days: 0..<3))
    let group = try id("g1", in: store)
    #expect(try store.comparison(ComparisonQuery(GroupID(99), against: .group(group))) == nil)
    #expect(try store.comparison(ComparisonQuery(group, against: .group(GroupID(99)))) == nil)
  }
}
