import Community
import GRDB
import Testing

@testable import Store

/// Which of those who asked to join an import shows to have come in, and which not.
@Suite struct `Applicants whom an import shows` {
  private let elsewhere = ChatSource(platform: .telegram, externalID: "g2", name: "Elsewhere")
  private let fay = account("u9", "Fay")

  private func asks(_ name: String, id: String? = nil, in source: ChatSource = room) -> ChatRecord {
    .application(JoinApplication(applicantID: id, name: name, at: start), in: source)
  }

  /// A store with Fay's request in that state, and somebody else in the group.
  private func store(_ state: JoinState, id: String? = "u9") throws -> Store {
    let store = try Store.inMemory()
    try store.take([says(account("u1"), at: -500), asks("Fay", id: id)])
    try store.write {
      try $0.execute(sql: "UPDATE join_request SET state = ?", arguments: [state.rawValue])
    }
    return store
  }

  private func found(_ store: Store) throws -> [String] {
    try store.read {
      try String.fetchAll($0, sql: "SELECT state || ' ' || version FROM join_request ORDER BY id")
    }
  }

  @Test(
    arguments: JoinState.allCases, ["join", "word", "list"])
  func `have joined as their state and what is seen of them say`(
    state: JoinState, sign: String
  ) throws {
    let store = try store(state)
    let record =
      switch sign {
      case "join": happens(.join(by: nil), fay, at: 10)
      case "word": says(fay, at: 10)
      default: listed(fay)
      }
    try store.take([record])
    // A word and a list tell of somebody who was there before as well.
    let isIn = sign == "join" ? [.pending, .held, .approved].contains(state) : state == .approved
    #expect(try found(store) == [isIn ? "joined 2" : "\(state.rawValue) 1"])
    // Told again, nothing changes again.
    try store.take([record])
    #expect(try found(store) == [isIn ? "joined 2" : "\(state.rawValue) 1"])
  }

  @Test(arguments: [(-1, "approved 1"), (0, "joined 2")] as [(Int64, String)])
  func `have joined when they speak from the second of asking on`(
    second: Int64, expected: String
  ) throws {
    let store = try store(.approved)
    try store.take([says(fay, at: second)])
    #expect(try found(store) == [expected])
  }

  @Test func `have not joined by a list of those who have left`() throws {
    let store = try store(.approved)
    try store.take([happens(.leave, fay, at: -20), listed(fay)])
    #expect(try found(store) == ["approved 1"])
  }

  @Test func `have not joined here by coming in elsewhere, on another platform or by a namesake`()
    throws
  {
    let store = try store(.pending)
    let wechat = ChatSource(platform: .wechat, externalID: "g1", name: "Other")
    try store.take([
      happens(.join(by: nil), fay, at: 10, in: elsewhere),
      happens(.join(by: nil), fay, at: 10, in: wechat),
      happens(.join(by: nil), named("u9"), at: 10),
      happens(.join(by: nil), account("u10", "Fay"), at: 10),
    ])
    #expect(try found(store) == ["pending 1"])
  }

  @Test func `without an account are not those of their name in another group`() throws {
    let store = try store(.pending, id: nil)
    try store.take([
      happens(.join(by: nil), fay, at: 10, in: elsewhere), says(account("u1"), at: 15),
    ])
    #expect(try store.scalar("SELECT count(person) FROM join_request", Int.self) == 0)
    try store.take([happens(.join(by: nil), fay, at: 20)])
    #expect(try found(store) == ["joined 2"])
  }

  @Test func `have joined by whichever of their accounts comes in`() throws {
    let store = try store(.pending)
    try store.take([says(fay, at: -90, in: elsewhere)])
    let (one, root) = (PersonID(try id("u9", in: store)), PersonID(try id("u1", in: store)))
    try store.perform(
      .mergePeople(PeopleJoin(person: one, version: 1, root: root, rootVersion: 1)), as: keeper,
      at: start)
    try store.take([happens(.join(by: nil), account("u1"), at: 10)])
    #expect(try found(store) == ["joined 2"])
  }
}
