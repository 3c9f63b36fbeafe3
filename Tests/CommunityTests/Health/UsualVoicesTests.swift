import Testing

@testable import Community

/// How many voices are usual for a group.
struct UsualVoicesTests {
  private func counts(_ months: [Int]) throws -> VoiceCounts {
    let history = Histories.steady(days: 28 * months.count) { months[$0 / 28] }
    return VoiceCounts(try #require(Timeline(history)))
  }

  @Test(
    arguments: [
      ([7, 9, 3], 8),  // of two months their middle
      ([7, 8, 3], 7),  // rounded down
      ([7, 1, 9, 3], 7), ([2, 4, 6, 8, 3], 5), ([1, 2, 3, 4, 5, 9], 3),
      // The sixth month back is forgotten.
      ([50, 1, 2, 3, 4, 5, 9], 3), ([6, 0, 0, 0, 0, 9], 0),
    ] as [([Int], Int)])
  func `it is the median of up to five months before`(months: [Int], usual: Int) throws {
    let counts = try counts(months)
    #expect(counts.usual(on: Day(28 * months.count - 1)) == usual)
  }

  @Test func `until two months are full, the first is what is usual`() throws {
    let counts = try counts([6, 2, 2])
    #expect(counts.usual(on: Day(0)) == 6)
    #expect(counts.usual(on: Day(27)) == 6)
    #expect(counts.usual(on: Day(54)) == 6)
    #expect(counts.usual(on: Day(55)) == 6)
    // The month before the one that ends with day 83 ends with day 55.
    #expect(counts.usual(on: Day(83)) == 4)
  }

  @Test func `the first month is full with its 28th day, whoever came on that day`() throws {
    let history = GroupHistory(
      entries: [
        .init(day: Day(0), person: 1, messages: 1), .init(day: Day(27), person: 2, messages: 1),
      ], asOf: Day(60))
    let counts = VoiceCounts(try #require(Timeline(history)))
    #expect(counts.voices(on: Day(26)) == 1)
    #expect(counts.usual(on: Day(54)) == 2)
    #expect(counts.usual(on: Day(55)) == 2)
  }

  @Test func `in the months before, one before the first voice counts as none`() throws {
    let counts = try counts([4, 6, 5])
    #expect(counts.monthsBefore(Day(83)) == [0, 0, 0, 4, 6])
    #expect(counts.monthsBefore(Day(27)) == [0, 0, 0, 0, 0])
  }

  @Test func `outside of what is known there are no voices`() throws {
    let counts = try counts([4])
    #expect(counts.voices(on: Day(-1)) == 0)
    #expect(counts.voices(on: Day(28)) == 0)
    #expect(counts.voices(on: Day(-1_000_000)) == 0)
    #expect(counts.lastDay == Day(27))
    #expect(counts.age(on: Day(-3)) == -3)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `a voice is heard for 28 days and then no more`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let day = Int.random(in: 0...50, using: &generator)
    let history = GroupHistory(
      entries: [
        .init(day: Day(0), person: 1, messages: 1), .init(day: Day(day), person: 2, messages: 3),
      ], asOf: Day(100))
    let counts = VoiceCounts(try #require(Timeline(history)), future: 10)
    for number in 0...110 {
      let heard = (number < 28 ? 1 : 0) + ((day..<(day + 28)).contains(number) ? 1 : 0)
      #expect(counts.voices(on: Day(number)) == heard)
    }
  }

  @Test func `the usual voices of a year are the geometric mean of one more, less one`() throws {
    // Twelve months of three voices, and of three and none in turn: the root of 4 is 2, less 1.
    let steady = try counts([Int](repeating: 3, count: 13))
    #expect(abs(steady.usualOfYear(before: Day(13 * 28 - 1)) - 3) < 1e-12)
    let turns = try counts((0..<13).map { $0.isMultiple(of: 2) ? 3 : 0 })
    #expect(abs(turns.usualOfYear(before: Day(13 * 28 - 1)) - 1) < 1e-12)
    // What lies before the first voice is none as well.
    let young = try counts([3, 5])
    #expect(abs(young.usualOfYear(before: Day(55)) - 0.122462048309373) < 1e-12)
  }
}
