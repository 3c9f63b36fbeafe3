import Community
import Testing

@testable import Store

/// Who came is counted with the first day that they had.
@Suite struct `Newcomers of a group` {
  private static let day: Int64 = 86_400
  private let owner = account("boss", kind: .staff)
  private let ann = account("ann")

  private func signals(_ records: [ChatRecord]) throws -> GroupSignals {
    let store = try Store.inMemory()
    try store.take(records + [says(account("end"), "The last word", at: 5 * Self.day)])
    return try store.read { db in
      let facts = try #require(try FigureFacts.fetch(GroupID(1), onlyStale: false, in: db))
      var signals = GroupSignals()
      try SignalQuery(facts, db)?.fill(&signals)
      return signals
    }
  }

  @Test(
    arguments: [
      (-1, false), (0, true), (86_400, true), (86_401, false),
    ] as [(Int64, Bool)])
  func `are greeted within a day of their coming`(after: Int64, isGreeted: Bool) throws {
    let found = try signals([
      happens(.join(by: nil), ann, at: 500), says(owner, "欢迎新朋友", at: 500 + after),
    ])
    #expect(found.newcomers == 1)
    #expect(found.newcomersGreeted == (isGreeted ? 1 : 0))
  }

  @Test func `do not greet themselves, but one another`() throws {
    let alone = [happens(.join(by: nil), ann, at: 500), says(ann, "欢迎新朋友", at: 600)]
    #expect(try signals(alone).newcomersGreeted == 0)
    let other = [happens(.join(by: nil), account("ben"), at: 550)]
    #expect(try signals(alone + other).newcomersGreeted == 1)
  }

  @Test func `may be answered on the next day`() throws {
    let late = Self.day - 600
    let came = [
      happens(.join(by: nil), ann, at: late), says(ann, "Who is there?", at: late + 60, id: "q"),
    ]
    #expect(try signals(came).newcomersAnswered == 0)
    let answer = says(owner, "Good morning, we are", at: Self.day + 9000, replyTo: "q")
    let found = try signals(came + [answer])
    #expect((found.newcomersSpoke, found.newcomersAnswered) == (1, 1))
  }

  @Test func `are not those who spoke before an export tells of their coming`() throws {
    let found = try signals([
      says(ann, "I have been here", at: 400), happens(.join(by: nil), ann, at: 500),
    ])
    #expect(found.newcomers == 0)
  }
}
