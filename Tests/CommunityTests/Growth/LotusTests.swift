import Testing

@testable import Community

struct LotusTests {
  @Test("Leaves double daily from one on day 1")
  func leaves() {
    #expect((1...8).map { Lotus.leaves(day: $0) } == [1, 2, 4, 8, 16, 32, 64, 128])
  }

  @Test("The pond is covered on day 30, half of it the day before")
  func cover() {
    #expect(
      [24, 27, 28, 29, 30, 31].map { Lotus.cover(day: $0) } == [1.0 / 64, 0.125, 0.25, 0.5, 1, 1])
  }
}
