import Testing

@testable import Community

struct QuarterTests {
  /// One person, so many messages on each of those days.
  private func quarter(_ messages: [Int: Int], endingOn end: Int) throws -> Quarter {
    let entries = messages.keys.sorted().map {
      GroupHistory.Entry(day: Day($0), person: 1, messages: messages[$0] ?? 0)
    }
    let timeline = try #require(Timeline(GroupHistory(entries: entries, asOf: Day(end))))
    return Quarter(timeline, endingOn: Day(end))
  }

  @Test("Ninety days end with the day; the weeks reach one day further")
  func window() throws {
    let found = try quarter([0: 1, 110: 50, 111: 5, 200: 3], endingOn: 200)
    #expect(found.messages == 8)
    #expect(found.busiestWeek == 55)
    #expect(found.busiestDayShare == 5.0 / 8)
    let later = try quarter([0: 1, 110: 50, 111: 5, 200: 3], endingOn: 201)
    #expect(later.messages == 3)
    #expect(later.busiestWeek == 5)
  }

  @Test("The pace of the last days is one when they are like the others")
  func pace() throws {
    let even = try quarter(
      Dictionary(uniqueKeysWithValues: (0..<300).map { ($0, 2) }), endingOn: 299)
    #expect(even.pace(ofLast: 30, tempering: 5) == 1)
    #expect(even.paceAgainstTheOneBefore == 1)
    #expect(even.busiestWeek == 14)
    let stopped = try quarter(
      Dictionary(uniqueKeysWithValues: (0..<270).map { ($0, 3) }), endingOn: 299)
    // Sixty days of three in the quarter, none in the last thirty.
    #expect(stopped.messages == 180)
    #expect(stopped.pace(ofLast: 30, tempering: 5) == 5.0 / 65)
    #expect(stopped.paceAgainstTheOneBefore == 185.0 / 275)
  }

  @Test("Without messages nothing is divided by nothing")
  func silence() throws {
    let found = try quarter([0: 4], endingOn: 400)
    #expect(found.messages == 0)
    #expect(found.busiestWeek == 0)
    #expect(found.busiestDayShare == 0)
    #expect(found.pace(ofLast: 7, tempering: 5) == 1)
    #expect(found.paceAgainstTheOneBefore == 1)
  }
}
