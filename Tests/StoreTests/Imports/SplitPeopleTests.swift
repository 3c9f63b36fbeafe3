import Community
import Testing

@testable import Store

/// Two tables of one group that name people by different columns make two of each: who came as new
/// but stands there already is told.
@Suite struct `People who are known otherwise` {
  private func split(_ store: Store, _ records: [ChatRecord]) throws -> SplitPeople {
    let session = try store.beginImport(
      ImportOptions(path: "x", format: "csv", zone: .utc, by: keeper, at: start))
    for record in records { try session.take(record) }
    _ = try session.finish()
    return session.split
  }

  @Test func `are told where a list has names and messages have ids, in either order`() throws {
    let said = [says(account("小明"), at: 0), says(account("u2", "老王"), at: 60)]
    let list = ["老王", "小明", "潜水员"].map { listed(named($0)) }
    for (first, second, name) in [(said, list, "老王"), (list, said, "小明")] {
      let store = try Store.inMemory()
      #expect(try split(store, first).count == 0)
      let found = try split(store, second)
      #expect((found.count, found.first) == (2, name))
      // They are known now, and the same file brings nobody new.
      #expect(try split(store, second).count == 0)
    }
  }

  @Test func `are nobody where both name people alike`() throws {
    for name in [named, { account($0) }] {
      let store = try Store.inMemory()
      #expect(try split(store, [says(name("小明"), at: 0)]).count == 0)
      #expect(try split(store, [listed(name("小明")), listed(name("老王"))]).count == 0)
    }
  }

  @Test func `are of the same group and platform`() throws {
    let store = try Store.inMemory()
    let elsewhere = [
      ChatSource(platform: .telegram, externalID: "g2", name: "Other"),
      ChatSource(platform: .qq, externalID: "g1", name: "Night readers"),
    ]
    for source in elsewhere { _ = try split(store, [says(account("小明"), at: 0, in: source)]) }
    #expect(try split(store, [listed(named("小明"))]).count == 0)
  }
}
