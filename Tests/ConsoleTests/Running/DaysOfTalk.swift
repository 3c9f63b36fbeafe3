import Community
import Store

/// A history long enough to judge the health model on.
enum DaysOfTalk {
  static let start = Instant(1_700_000_000)

  /// Three people say a word on each of those days.
  static func take(_ days: Range<Int64>, into store: Store) throws {
    let source = ChatSource(platform: .telegram, externalID: "g", name: "g")
    let session = try store.beginImport(
      ImportOptions(
        path: "x", format: "test", zone: .utc, by: Operator(name: "kai"), at: start))
    for day in days {
      for person in 0..<3 {
        try session.take(
          .event(
            ChatEvent(
              kind: .message(text: "hi"),
              account: ChatAccount(externalID: "u\(person)", name: "u\(person)"),
              at: start + day * 86_400 + Int64(person)), in: source))
      }
    }
    _ = try session.finish()
  }
}
