import Community
import Testing

/// Names of news are changed, and counts are not, whatever the news is.
@Suite struct `Names in news` {
  private static let count = NamedCount(total: 9, names: ["a", "b"])
  private static let cut = NamedCount(total: 9, names: ["a"])

  private let kinds: [(NamedCount) -> NewsItem] = [
    NewsItem.postsMissed, NewsItem.fellSilent, NewsItem.fellToDecline, NewsItem.turnedRed,
    NewsItem.wentQuiet, NewsItem.woke, NewsItem.cameBack, NewsItem.nearlyFull,
    NewsItem.spokeFirst, NewsItem.turnedAmber,
  ]

  @Test func `are changed in every kind, which stays what it is`() {
    for kind in kinds {
      #expect(kind(Self.count).mapNames { Array($0.prefix(1)) } == kind(Self.cut))
    }
  }

  @Test func `of who did something are changed, how much they did is not`() {
    #expect(
      NewsItem.awarded(points: 3, people: 2, by: ["a", "b"]).mapNames { $0.reversed() }
        == .awarded(points: 3, people: 2, by: ["b", "a"]))
    #expect(
      NewsItem.imported(messages: 4, by: ["a", "b"]).mapNames { $0.reversed() }
        == .imported(messages: 4, by: ["b", "a"]))
    #expect(
      NewsItem.joinsArrived(5, waiting: 6).mapNames { _ in [] } == .joinsArrived(5, waiting: 6))
  }
}
