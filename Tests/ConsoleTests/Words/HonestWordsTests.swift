import Community
import Testing
import Words

/// Sentences that would mislead if they told less.
@Suite("Words that mislead nobody") struct HonestWordsTests {
  private let english = Words(.english)
  private let chinese = Words(.simplified)

  @Test func `a rise from little to a little more shows its counts`() {
    let rise = ForerunnerRise(count: 12, of: 1744, countBefore: 3, ofBefore: 640, daysBefore: 7)
    #expect(
      english.lights.sentence(.forerunner(.flooding, rise))
        == "12 of 1 744 messages in 7 days flood the group (0.7 %); in the 7 days before 3 of 640 (0.5 %)."
    )
    #expect(
      chinese.lights.sentence(.forerunner(.flooding, rise))
        == "最近 7 天 1 744 条消息中有 12 条属于刷屏（0.7%），之前 7 天 640 条中 3 条（0.5%）。")
  }

  @Test func `silence is not said to bring growth`() {
    #expect(
      english.health.next(.growth, on: "2026-12-07")
        == "By the days known so far: growth on 2026-12-07.")
    #expect(
      english.health.next(.silent, on: "2026-12-25") == "If nobody speaks: silent on 2026-12-25.")
  }

  @Test func `a range of one value is that value`() {
    #expect(english.compare.range(98.6, 99.4, of: .health) == "99")
    #expect(english.compare.range(0, 3, of: .ownerSilence) == "0 d-3 d")
  }
}
