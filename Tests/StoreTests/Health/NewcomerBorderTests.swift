import Community
import Testing

@testable import Store

/// Who counts as received, at the borders of the hours and days.
@Suite struct `Newcomers are received` {
  private static let day: Int64 = 86_400
  private let host = account("host")
  private let new = account("new")

  /// The signals of a group in which somebody joins at second 0, and whose data ends ten days later.
  private func signals(_ records: [ChatRecord], until end: Int64 = 10 * Self.day) throws
    -> GroupSignals
  {
    let store = try Store.inMemory()
    try store.take(
      [says(host, "Good morning all", at: -Self.day), happens(.join(by: nil), new, at: 0)] + records
        + [says(host, "That is the end", at: end)])
    let json = try store.scalar("SELECT signals FROM group_figures", String.self)
    return try CanonicalJSON.value(GroupSignals.self, from: #require(json))
  }

  @Test(arguments: [(0, 1), (86_400, 1), (86_401, 0), (-1, 0)] as [(Int64, Int)])
  func `when welcomed within a day`(seconds: Int64, count: Int) throws {
    let found = try signals([says(host, "欢迎新朋友", at: seconds)])
    #expect((found.newcomers, found.newcomersGreeted) == (1, count))
  }

  @Test func `not by their own word of welcome`() throws {
    #expect(try signals([says(new, "欢迎大家", at: 60)]).newcomersGreeted == 0)
  }

  @Test func `not by a bot's`() throws {
    let bot = account("b", kind: .bot)
    #expect(try signals([says(bot, "欢迎新朋友", at: 60)]).newcomersGreeted == 0)
  }

  @Test(arguments: [(86_400, 1), (86_399, 0), (86_401, 1)] as [(Int64, Int)])
  func `are counted once their first day is over`(end: Int64, count: Int) throws {
    #expect(try signals([], until: end).newcomers == count)
  }

  @Test func `who spoke before they joined were there already`() throws {
    #expect(try signals([says(new, "I was here before", at: -60)]).newcomers == 0)
    #expect(try signals([says(new, "I come and speak", at: 0)]).newcomers == 1)
  }

  @Test(
    arguments: [
      (40_060, 1), (86_399, 1), (116_400, 1), (126_400, 1), (126_401, 0), (172_860, 0),
    ] as [(Int64, Int)])
  func `when answered on the day of their first word or the next`(
    seconds: Int64, count: Int
  ) throws {
    let found = try signals([
      .event(
        ChatEvent(
          kind: .message(text: "Is anybody here?"), account: new, at: start + 40_000,
          externalID: "q"),
        in: room),
      says(host, "Yes indeed we are", at: seconds, id: "a", replyTo: "q"),
    ])
    #expect(found.newcomersSpoke == 1)
    #expect(found.newcomersAnswered == count)
  }
}
