import Foundation
import Testing

@testable import Community

struct ReturnTests {
  private func history(_ days: [Int64: [Int]], asOf: Int) -> GroupHistory {
    let entries = days.flatMap { person, days in
      days.map { GroupHistory.Entry(day: Day($0), person: person, messages: 1) }
    }
    return GroupHistory(
      entries: entries.sorted { ($0.day, $0.person) < ($1.day, $1.person) }, asOf: Day(asOf))
  }

  /// Who is known on a day, sorted so that it can be compared.
  private func people(_ years: PersonYears) -> [[Int]] {
    var found: [[Int]] = []
    years.forEach { found.append([$1.silentDays, $1.activeDays, $1.tenure]) }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  @Test("How lately, how often, since when: of everybody who spoke in 364 days")
  func years() throws {
    let timeline = try #require(
      Timeline(history([1: [0, 10, 20], 2: [15], 3: [380, 381]], asOf: 400)))
    var years = PersonYears(timeline)
    years.move(to: Day(20))
    #expect(people(years) == [[0, 3, 20], [5, 1, 5]])
    // The 364 days end with day 379: they begin with day 16, so of the first person one day is left.
    years.move(to: Day(379))
    #expect(people(years) == [[359, 1, 379]])
    years.move(to: Day(400))
    #expect(people(years) == [[19, 2, 20]])
    years.move(to: Day(20))
    #expect(people(years) == [[0, 3, 20], [5, 1, 5]])
  }

  @Test("Who comes back after 364 days of silence arrives anew")
  func arrivals() throws {
    let timeline = try #require(Timeline(history([1: [0, 363], 2: [1, 365]], asOf: 400)))
    var years = PersonYears(timeline)
    years.move(to: Day(363))
    #expect(years.arrivalsPerMonth == 2.0 / 13)
    years.move(to: Day(364))
    #expect(years.arrivalsPerMonth == 1.0 / 13)
    years.move(to: Day(365))
    #expect(years.arrivalsPerMonth == 1.0 / 13)
  }

  @Test("Silence is measured by a person's own rhythm")
  func overdue() {
    // Four days in 28: every seventh. Silent for 14 is twice that.
    let weekly = PersonYear(silentDays: 14, activeDays: 4, tenure: 28)
    #expect(weekly.overdue == 2)
    #expect(weekly.terms == [log1p(14), log1p(4), log1p(28), log1p(2)])
    // Nobody is expected more than once a day, and what lies further back than a year is not seen.
    #expect(PersonYear(silentDays: 3, activeDays: 30, tenure: 10).overdue == 3)
    let old = PersonYear(silentDays: 91, activeDays: 4, tenure: 5000)
    #expect(old.overdue == 1)
    #expect(old.terms[2] == log1p(364))
  }

  @Test("The chance is the logistic of the weighed terms")
  func chance() {
    let model = ReturnModel(
      intercept: 0.5, silentDays: -0.4, activeDays: 0.9, tenure: -0.2, overdue: -0.3)
    let person = PersonYear(silentDays: 14, activeDays: 4, tenure: 28)
    let score = 0.5 - 0.4 * log1p(14) + 0.9 * log1p(4) - 0.2 * log1p(28) - 0.3 * log1p(2)
    #expect(abs(model.probability(person) - 1 / (1 + exp(-score))) < 1e-12)
  }

  @Test("A fit finds the coefficients that the returns were drawn with")
  func recovers() throws {
    let truth = ReturnModel(
      intercept: 0.5, silentDays: -0.8, activeDays: 0.9, tenure: -0.2, overdue: -0.5)
    var generator = SeededGenerator(seed: 7)
    var cases = ReturnCases()
    for _ in 0..<20_000 {
      let tenure = Int.random(in: 0...500, using: &generator)
      let person = PersonYear(
        silentDays: Int.random(in: 0...min(tenure, 363), using: &generator),
        activeDays: Int.random(in: 1...40, using: &generator), tenure: tenure)
      cases.add(
        person,
        spoke: Double.random(in: 0..<1, using: &generator) < truth.probability(person))
    }
    let found = ReturnFit.fit(cases)
    let misses = zip(found.coefficients, truth.coefficients).map { abs($0 - $1) }
    #expect(misses.allSatisfy { $0 < 0.15 }, "\(found)")
    #expect(abs(found.intercept - truth.intercept) < 0.3)
  }

  @Test("Cases say of each person whether they spoke in the 28 days that followed")
  func cases() {
    // One snapshot that can be judged: day 27, of a history that ends with day 55.
    let cases = ReturnCases(of: [
      history([1: [0, 20, 28], 2: [0, 55], 3: [20], 4: [40]], asOf: 55)
    ])
    let found = zip(cases.persons, cases.spoke).map { [$0.0.silentDays, $0.1 ? 1 : 0] }
    #expect(found.sorted { $0.lexicographicallyPrecedes($1) } == [[7, 0], [7, 1], [27, 1]])
  }
}
