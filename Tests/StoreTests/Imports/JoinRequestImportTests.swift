import Community
import GRDB
import Testing

@testable import Store

@Suite struct `Join requests from files` {
  private func asks(_ name: String, id: String? = nil, at seconds: Int64 = 0) -> ChatRecord {
    .application(
      JoinApplication(applicantID: id, name: name, at: start + seconds, answer: "to read"),
      in: room)
  }

  private func state(_ store: Store) throws -> JoinState? {
    try store.scalar("SELECT state FROM join_request", String.self).flatMap(JoinState.init)
  }

  private func approve(_ store: Store) throws {
    try store.write {
      try $0.execute(
        sql: "UPDATE join_request SET state = 'approved', decided_at = \((start + 60).seconds)")
    }
  }

  @Test func `a request is taken once`() throws {
    let store = try Store.inMemory()
    #expect(
      try store.take([asks("Fay", id: "u9"), asks("Fay", id: "u9", at: 5)]).applications == 2)
    let again = try store.take([asks("Fay", id: "u9"), asks("Fay", id: "u9", at: 9)])
    #expect((again.applications, again.duplicates) == (1, 1))
  }

  @Test func `an approved applicant who is seen has joined`() throws {
    for seen in [
      happens(.join(by: nil), account("u9"), at: 90), says(account("u9"), at: 90),
      listed(account("u9")),
    ] {
      let store = try Store.inMemory()
      try store.take([asks("Fay", id: "u9")])
      try approve(store)
      try store.take([says(account("u1"), at: 90)])
      #expect(try state(store) == .approved)
      try store.take([seen])
      #expect(try state(store) == .joined)
      #expect(try store.scalar("SELECT version FROM join_request", Int.self) == 2)
    }
  }

  @Test func `whoever was let in on the platform has joined, but not whoever was there before`()
    throws
  {
    let store = try Store.inMemory()
    try store.take([
      happens(.join(by: nil), account("u9"), at: -50), says(account("u9"), at: 30),
      asks("Fay", id: "u9"),
    ])
    #expect(try state(store) == .pending)
    try store.take([happens(.join(by: nil), account("u9"), at: 40)])
    #expect(try state(store) == .joined)
  }

  @Test(arguments: [(-1, .pending), (0, .joined), (1, .joined)] as [(Int64, JoinState)])
  func `who came in within the second of asking has joined`(later: Int64, expected: JoinState)
    throws
  {
    let store = try Store.inMemory()
    try store.take([asks("Fay", id: "u9"), happens(.join(by: nil), account("u9"), at: later)])
    #expect(try state(store) == expected)
  }

  @Test func `without an id the only member of that name is meant`() throws {
    let store = try Store.inMemory()
    try store.take([asks("Fay")])
    try store.take([happens(.join(by: nil), account("u9", "Fay"), at: 40)])
    #expect(try state(store) == .joined)

    let twins = try Store.inMemory()
    try twins.take([asks("Fay")])
    try twins.take([
      happens(.join(by: nil), account("u8", "Fay"), at: 40),
      happens(.join(by: nil), account("u9", "Fay"), at: 50),
    ])
    #expect(try state(twins) == .pending)
  }

  @Test func `a rejected applicant stays rejected`() throws {
    let store = try Store.inMemory()
    try store.take([asks("Fay", id: "u9")])
    try store.write { try $0.execute(sql: "UPDATE join_request SET state = 'rejected'") }
    try store.take([happens(.join(by: nil), account("u9"), at: 40)])
    #expect(try state(store) == .rejected)
  }

  @Test func `a list of requests does not tell how long a group has been silent`() throws {
    let store = try Store.inMemory()
    try store.take([says(account("u1"), at: 0)])
    try store.take([asks("Fay", at: 90_000)])
    #expect(try store.groups(GroupQuery(), at: start).rows.first?.observedUntil == start)
  }
}
