import Community
import Testing

@testable import Store

/// Who is offered first as the same person.
@Suite struct `Of those who might be the same person` {
  private let other = ChatSource(platform: .discord, externalID: "g2", name: "Readers")

  private func store(_ more: [ChatRecord] = []) throws -> Store {
    let store = try Store.inMemory()
    try store.take(
      [
        says(account("a1", "Ann Lee"), "Hello", at: 1_000),
        says(account("a2", "Ann Lee"), "Also here", at: 1_100),
        says(account("t1", "ann lee"), "Hello", at: 900, in: other),
        says(account("t2", "ANN LEE"), "Beep", at: 800, in: other),
      ] + more)
    return store
  }

  private func found(_ account: String, _ store: Store, limit: Int = 100) throws -> [String] {
    try store.samePeople(
      SamePersonQuery(PersonID(try id(account, in: store)), limit: limit)
    ).rows.map { $0.origin?.accountID ?? "" }
  }

  @Test(arguments: [
    ("a1", ["t1", "t2", "a2"]), ("t1", ["a2", "a1", "t2"]), ("t2", ["a2", "a1", "t1"]),
  ])
  func `those elsewhere come first, and of these who spoke last`(
    account: String, expected: [String]
  ) throws {
    #expect(try found(account, store()) == expected)
  }

  @Test func `who has left the group that both were in is elsewhere, too`() throws {
    let store = try store([happens(.leave, account("a2", "Ann Lee"), at: 1_200)])
    #expect(try found("a1", store) == ["a2", "t1", "t2"])
    // And so are those whom they left behind: who spoke last comes first.
    #expect(try found("a2", store) == ["a1", "t1", "t2"])
  }

  @Test(arguments: [0, 1, 2, 3, 4]) func `so many are offered, and the total says the same`(
    limit: Int
  ) throws {
    let store = try store()
    let page = try store.samePeople(
      SamePersonQuery(PersonID(try id("a1", in: store)), limit: limit))
    #expect(page.rows.count == min(limit, 3) && page.total == page.rows.count)
  }

  @Test(arguments: ["  Ann   Lee ", "Ann\u{3000}Lee", "aNN lEE"])
  func `spaces and case of the name sought do not count`(name: String) throws {
    let store = try store([says(account("x", name), at: 5)])
    #expect(try found("x", store).contains("a1"))
  }
}
