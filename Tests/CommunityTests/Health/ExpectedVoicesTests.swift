import Testing

@testable import Community

/// How many people are expected to speak in the next 28 days.
struct ExpectedVoicesTests {
  private func years(_ history: GroupHistory, on day: Day) throws -> PersonYears {
    var years = PersonYears(try #require(Timeline(history)))
    years.move(to: day)
    return years
  }

  /// Everybody who spoke in the 364 days, straight from the entries.
  private func known(_ history: GroupHistory, on day: Day) -> [PersonYear] {
    let window = (day - 363)...day
    return history.people(window).map { person in
      let days = history.days(of: person).filter { $0 <= day }
      return PersonYear(
        silentDays: day - (days.last ?? day), activeDays: days.count { window.contains($0) },
        tenure: day - (days.first ?? day))
    }
  }

  /// Words that somebody said who had never spoken, or not for 364 days.
  private func arrivals(_ history: GroupHistory, _ window: ClosedRange<Day>) -> Int {
    var (last, count): ([Int64: Day], Int) = ([:], 0)
    for entry in history.entries {
      if last[entry.person].map({ entry.day - $0 >= 364 }) ?? true, window.contains(entry.day) {
        count += 1
      }
      last[entry.person] = entry.day
    }
    return count
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `what is known of each person, on any day in any order`(seed: UInt64) throws {
    let history = Histories.random(seed: seed, days: 900, people: 12)
    let timeline = try #require(Timeline(history))
    var years = PersonYears(timeline)
    for number in [20, 400, 399, 899, 60, 760] {
      let day = max(Day(number), timeline.firstDay)
      years.move(to: day)
      var found: [PersonYear] = []
      years.forEach { found.append($1) }
      #expect(Set(found) == Set(known(history, on: day)))
      #expect(found.count == history.people((day - 363)...day).count)
      let arrived = arrivals(history, (day - 363)...day)
      #expect(abs(years.arrivalsPerMonth - Double(arrived) / 13) < 1e-12)
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `they are the sum of all chances and of those who come anew`(seed: UInt64) throws {
    let history = Histories.random(seed: seed, days: 900, people: 12)
    for number in [100, 500, 899] {
      let day = Day(number)
      let years = try years(history, on: day)
      let returns = HealthModel.bundled.returns
      let expected = ExpectedVoices(years, by: returns)
      let chances = known(history, on: day).map { returns.probability($0) }
      let mean = chances.reduce(0, +) + years.arrivalsPerMonth
      let variance = chances.reduce(years.arrivalsPerMonth + 0.25) { $0 + $1 * (1 - $1) }
      #expect(abs(expected.mean - mean) < 1e-9)
      #expect(abs(expected.spread * expected.spread - variance) < 1e-9)
      #expect(expected.spread >= 0.5)
      #expect(expected.mean <= Double(chances.count) + years.arrivalsPerMonth)
      let newcomers = known(history, on: day).count { $0.tenure < 28 }
      #expect(expected.newcomers == newcomers)
    }
  }

  @Test func `after a year of silence nobody is expected`() throws {
    let history = GroupHistory(
      entries: [.init(day: Day(0), person: 1, messages: 9)], asOf: Day(1000))
    let last = ExpectedVoices(try years(history, on: Day(363)), by: HealthModel.evens)
    #expect(abs(last.mean - (0.5 + 1.0 / 13)) < 1e-12)
    let over = ExpectedVoices(try years(history, on: Day(364)), by: HealthModel.evens)
    #expect(over.mean == 0)
    #expect(over.spread == 0.5)
  }

  @Test(
    arguments: [
      (0, 1, 0, 0), (5, 1, 5, 1), (5, 5, 5, 5), (9, 52, 364, 9.0 / 7), (14, 2, 28, 1),
      (364, 1, 364, 1), (1, 364, 364, 1), (30, 1, 10_000, 30.0 / 364),
      // Nothing that is divided by nothing.
      (3, 0, 0, 3),
    ] as [(Int, Int, Int, Double)])
  func `silence is measured by the days between two of one's own`(
    silent: Int, active: Int, tenure: Int, overdue: Double
  ) {
    let person = PersonYear(silentDays: silent, activeDays: active, tenure: tenure)
    #expect(abs(person.overdue - overdue) < 1e-12)
  }

  @Test func `with the model in the package silence lowers the chance, and activity raises it`() {
    let returns = HealthModel.bundled.returns
    for tenure in [30, 100, 364, 2000] {
      for active in [1, 5, 25] {
        let chances = (0...min(tenure, 363)).map {
          returns.probability(PersonYear(silentDays: $0, activeDays: active, tenure: tenure))
        }
        for (one, next) in zip(chances, chances.dropFirst()) { #expect(one > next) }
      }
      for silent in [0, 3, 20] {
        let once = returns.probability(
          PersonYear(silentDays: silent, activeDays: 1, tenure: tenure))
        let often = returns.probability(
          PersonYear(silentDays: silent, activeDays: 9, tenure: tenure))
        #expect(often > once)
      }
    }
  }
}
