import Testing

@testable import Community

@Suite struct `Participation on any day` {
  private let epoch = Participation.epoch

  @Test func `is weighed against the first day of 2020, and is the minutes of that day`() {
    #expect(epoch == Day(year: 2020, month: 1, day: 1))
    #expect(Participation.index(minutes: 12, on: epoch) == 12)
    #expect(Participation.value(index: 12, on: epoch) == 12)
    #expect(Participation.halfLife.value == 28)
  }

  @Test(arguments: [-18_000, -365, -28, 0, 1, 365, 2_500, 20_000])
  func `is on the day itself the minutes that were spoken`(day: Int) {
    for minutes in [0, 1, 7, 60, 1440] {
      let index = Participation.index(minutes: minutes, on: epoch + day)
      let value = Participation.value(index: index, on: epoch + day)
      #expect(abs(value - Double(minutes)) <= Double(minutes) * 1e-9)
    }
  }

  @Test(arguments: 0..<20)
  func `only falls while nobody speaks, and never below nothing`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let index = (0..<10).reduce(0.0) { sum, _ in
      sum + Participation.index(minutes: random.int(0...60), on: epoch + random.int(0...900))
    }
    var before = Double.infinity
    for day in stride(from: 900, to: 3000, by: 13) {
      let value = Participation.value(index: index, on: epoch + day)
      #expect(value <= before && value >= 0)
      before = value
    }
  }

  @Test func `of a bot's hour is that of one person's hour: a minute counts once`() {
    let hour = Participation.index(minutes: 60, on: epoch)
    let minutes = (0..<60).reduce(0.0) { sum, _ in
      sum + Participation.index(minutes: 1, on: epoch)
    }
    #expect(abs(hour - minutes) < 1e-9)
  }
}
