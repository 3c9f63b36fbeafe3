import Testing

@testable import Community

struct HistoryBuilderTests {
  private let day: Int64 = 86_400

  @Test("Messages of one person and day are one entry, whatever their order")
  func order() throws {
    let messages: [(String, Int64)] = [
      ("b", 2 * day), ("a", 5), ("a", 7), ("b", 9), ("a", 2 * day),
    ]
    var forward = HistoryBuilder()
    for (person, second) in messages {
      forward.add(group: "g", person: person, isOrganic: true, at: Instant(second))
    }
    var backward = HistoryBuilder()
    for (person, second) in messages.reversed() {
      backward.add(group: "g", person: person, isOrganic: true, at: Instant(second))
    }
    let (one, other) = (try #require(forward.build()["g"]), try #require(backward.build()["g"]))
    #expect(one.entries.map(\.day.number) == [0, 0, 2, 2])
    #expect(one.entries.map(\.messages).sorted() == [1, 1, 1, 2])
    #expect(one.asOf == Day(2))
    #expect(Histories.figures(one).figures == Histories.figures(other).figures)
  }

  @Test("A bot moves the end of the archive and nothing else")
  func bots() throws {
    var builder = HistoryBuilder()
    builder.add(group: "g", person: "a", isOrganic: true, at: Instant(0))
    for minute in 0..<1000 {
      builder.add(group: "g", person: "bot", isOrganic: false, at: Instant(Int64(minute) * 60))
    }
    builder.add(group: "h", person: "bot", isOrganic: false, at: Instant(9 * day))
    let built = builder.build()
    #expect(Array(built.keys) == ["g"])
    #expect(built["g"]?.entries == [.init(day: Day(0), person: 0, messages: 1)])
    #expect(built["g"]?.asOf == Day(9))
  }
}
