import Testing

@testable import Community

struct ParticipationTests {
  private let day = Day(year: 2026, month: 3, day: 2)

  @Test(arguments: [(0, 8.0), (28, 4.0), (56, 2.0), (84, 1.0)])
  func `half of what was said is left after four weeks`(later: Int, expected: Double) {
    let index = Participation.index(minutes: 8, on: day)
    #expect(abs(Participation.value(index: index, on: day + later) - expected) < 1e-9)
  }

  @Test func `what was said on several days adds up, whenever one looks`() {
    let said = [(0, 3), (1, 10), (40, 2), (200, 7)]
    let index = said.reduce(0) { $0 + Participation.index(minutes: $1.1, on: day + $1.0) }
    for later in [200, 201, 365] {
      let apart = said.reduce(0) {
        $0
          + Participation.value(
            index: Participation.index(minutes: $1.1, on: day + $1.0), on: day + later)
      }
      #expect(abs(Participation.value(index: index, on: day + later) - apart) < 1e-9)
    }
  }

  @Test func `who is ahead stays ahead while both are silent`() {
    let early = Participation.index(minutes: 20, on: day)
    let late = Participation.index(minutes: 11, on: day + 28)
    for later in stride(from: 28, to: 3000, by: 91) {
      let values = [early, late].map { Participation.value(index: $0, on: day + later) }
      #expect(values[0] < values[1])
    }
  }
}
