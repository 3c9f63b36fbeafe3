import Testing

@testable import Terminal

@Suite struct LineGaugeTests {
  private let start = ContinuousClock.now

  /// A gauge that knows a way of 20 ms, and has asked about a large frame.
  private func waiting() -> LineGauge {
    var gauge = LineGauge()
    _ = gauge.asks(after: 100, isFast: false, at: start - .milliseconds(500))
    gauge.answer(at: start - .milliseconds(480))
    _ = gauge.asks(after: 600, isFast: true, at: start)
    return gauge
  }

  @Test func `a small frame tells how long the way is`() {
    var gauge = LineGauge()
    let answers = [2300, 0, 80, 80].map { gauge.asks(after: $0, isFast: false, at: start) }
    #expect(answers == [false, false, true, false])
    #expect(!gauge.isBehind(at: start + .milliseconds(500)))
  }

  @Test func `a terminal is behind when its answer takes longer than the way, until it comes`() {
    var gauge = waiting()
    #expect(!gauge.isBehind(at: start + .milliseconds(19)))
    #expect(gauge.isBehind(at: start + .milliseconds(21)))
    gauge.answer(at: start + .milliseconds(70))
    #expect(!gauge.isBehind(at: start + .milliseconds(71)))
  }

  @Test func `a terminal that never answers is asked once and not waited for`() {
    var gauge = LineGauge()
    let answers = (0..<20).map { second in
      gauge.asks(after: 200, isFast: true, at: start + .seconds(second))
    }
    #expect(answers == [true] + repeatElement(false, count: 19))
    #expect(!gauge.isBehind(at: start + .milliseconds(500)))
  }

  @Test func `an answer that is lost holds the screen for a moment only`() {
    var gauge = waiting()
    #expect(gauge.isBehind(at: start + .milliseconds(900)))
    #expect(!gauge.isBehind(at: start + .milliseconds(1100)))
    let again = gauge.asks(after: 100, isFast: true, at: start + .seconds(2))
    #expect(again)
    #expect(!gauge.isBehind(at: start + .milliseconds(2500)))
  }

  @Test func `an answer that takes just the way, or just too long, is not waited for`() {
    let gauge = waiting()
    #expect(!gauge.isBehind(at: start + .milliseconds(20)))
    #expect(gauge.isBehind(at: start + .milliseconds(999)))
    #expect(!gauge.isBehind(at: start + .milliseconds(1000)))
    #expect(gauge.mayAnswer(at: start + .milliseconds(999)))
    #expect(!gauge.mayAnswer(at: start + .milliseconds(1000)))
  }

  @Test func `the way is the shortest that an answer has taken`() {
    for (answer, way) in [(70, 20), (5, 5)] {
      var gauge = waiting()
      gauge.answer(at: start + .milliseconds(answer))
      let asks = gauge.asks(after: 600, isFast: true, at: start + .seconds(1))
      #expect(asks)
      #expect(!gauge.isBehind(at: start + .milliseconds(1000 + way)))
      #expect(gauge.isBehind(at: start + .milliseconds(1001 + way)))
    }
  }

  @Test func `an answer to nothing tells of no way`() {
    var gauge = LineGauge()
    gauge.answer(at: start)
    #expect(!gauge.mayAnswer(at: start))
    let large = gauge.asks(after: 600, isFast: true, at: start)
    #expect(!large)
  }

  @Test(arguments: [(255, true), (256, false)])
  func `the first question is behind a frame of fewer than 256 bytes`(bytes: Int, asks: Bool) {
    var gauge = LineGauge()
    let isAsked = gauge.asks(after: bytes, isFast: true, at: start)
    #expect(isAsked == asks)
  }

  @Test func `a later one is behind 256 bytes, and the count begins anew`() {
    var gauge = waiting()
    gauge.answer(at: start + .milliseconds(20))
    let first = [255, 1].map { gauge.asks(after: $0, isFast: true, at: start + .seconds(1)) }
    gauge.answer(at: start + .milliseconds(1020))
    let second = [255, 1].map { gauge.asks(after: $0, isFast: true, at: start + .seconds(2)) }
    #expect(first == [false, true] && second == [false, true])
  }

  @Test func `few bytes and slow frames are not asked about`() {
    var gauge = waiting()
    gauge.answer(at: start + .milliseconds(30))
    let answers = [(200, true), (600, false), (200, true), (200, true)].map { bytes, isFast in
      gauge.asks(after: bytes, isFast: isFast, at: start + .seconds(1))
    }
    #expect(answers == [false, false, false, true])
  }
}
