import Community
import Testing
import Words

/// Sentences that would mislead if they told less.
@Suite("Words that mislead nobody") struct HonestWordsTests {
  private let english = Words(.english)
  private let chinese = Words(.simplified)

  @Test func `a rise from little to a little more shows its counts`() {
    let rise = ForerunnerRise(count: 12, of: 1744, countBefore: 3, ofBefore: 2042)
    #expect(
      english.lights.sentence(.forerunner(.flooding, rise))
        == "Messages that flood the group: 12 of 1 744 (0.7 %) in the last 7 days, 3 of 2 042 (0.1 %) in the 21 before."
    )
    #expect(
      chinese.lights.sentence(.forerunner(.flooding, rise))
        == "刷屏的消息：最近 7 天 1 744 条中 12 条（0.7 %），之前 21 天 2 042 条中 3 条（0.1 %）。")
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
