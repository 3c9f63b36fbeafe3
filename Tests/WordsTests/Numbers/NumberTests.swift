import Testing
import Words

/// Counts, rates and shares as every screen and list tells them.
@Suite struct NumberTests {
  private let words = Words(.english)

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1 000"), (4031, "4 031"), (10_000, "10 000"),
    (999_999, "999 999"), (1_000_000, "1 000 000"), (-1, "-1"), (-1000, "-1 000"),
    (Int.max, "9 223 372 036 854 775 807"), (Int.min, "-9 223 372 036 854 775 808"),
  ])
  func `thousands are set apart`(count: Int, text: String) {
    #expect(words.number(count) == text)
  }

  @Test(arguments: [(0, "0"), (1, "+1"), (-1, "-1"), (1234, "+1 234"), (-1234, "-1 234")])
  func `a change has its sign, nothing has none`(count: Int, text: String) {
    #expect(words.signed(count) == text)
  }

  @Test(arguments: [
    (0, "0 days"), (1, "1 day"), (2, "2 days"), (1000, "1 000 days"), (-1, "-1 days"),
  ])
  func `one is one, everything else is many`(count: Int, text: String) {
    #expect(words.counted(count, "day", "days") == text)
  }

  @Test(arguments: [
    (0.0, "0"), (0.04, "0"), (0.05, "0.1"), (0.4, "0.4"), (1, "1"), (1.25, "1.3"), (9.94, "9.9"),
    (9.95, "10"), (12.4, "12"), (99.5, "100"), (999.4, "999"), (999.5, "1k"), (1249, "1.2k"),
    (9949, "9.9k"), (9950, "10k"), (999_499, "999k"), (999_500, "1M"), (1_250_000, "1.3M"),
    (999_500_000, "1G"), (12_000_000_000, "12G"),
  ])
  func `a rate in the unit that suits it`(value: Double, text: String) {
    #expect(words.rate(value) == text)
  }

  @Test func `a rate takes four columns at most, and a greater one is never told as less`() {
    var before = -1.0
    for step in 0..<1200 {
      let value = pow10(Double(step) / 100)
      let text = words.rate(value)
      #expect(text.count <= 4, "\(value): \(text)")
      let told = Self.value(text)
      #expect(told >= before, "\(value): \(text)")
      #expect(abs(told - value) <= max(0.0501, value * 0.051), "\(value): \(text)")
      before = told
    }
  }

  /// 10 to that power, below 10¹².
  private func pow10(_ exponent: Double) -> Double {
    let whole = Int(exponent)
    var value = 1.0
    for _ in 0..<whole { value *= 10 }
    // Hundredths of a power of ten.
    for _ in 0..<Int(((exponent - Double(whole)) * 100).rounded()) {
      value *= 1.023_292_992_280_754
    }
    return value
  }

  private static func value(_ text: String) -> Double {
    let units: [Character: Double] = ["k": 1e3, "M": 1e6, "G": 1e9]
    guard let unit = text.last.flatMap({ units[$0] }) else { return Double(text) ?? .nan }
    return (Double(text.dropLast()) ?? .nan) * unit
  }

  @Test(arguments: [
    (0.0, "0 %"), (0.001, "<1 %"), (0.0049, "<1 %"), (0.005, "1 %"), (0.014, "1 %"),
    (0.5, "50 %"), (0.625, "63 %"), (1, "100 %"), (1.5, "150 %"),
  ])
  func `a share as whole per cent; what is something is not nothing`(share: Double, text: String) {
    #expect(words.percent(share) == text)
  }

  @Test func `figures are the same in every language`() {
    let all = Language.allCases.map(Words.init)
    for count in [0, 1, 999, 1000, 1_234_567, -5] {
      #expect(Set(all.map { $0.number(count) }).count == 1)
      #expect(Set(all.map { $0.signed(count) }).count == 1)
      #expect(Set(all.map { $0.rate(Double(abs(count))) }).count == 1)
    }
    #expect(all.map { $0.percent(0.426) } == ["43 %", "43%", "43%"], "Chinese sets no space")
  }

  @Test func `names are listed and labelled in the signs of the language`() {
    let told = Language.allCases.map { language in
      let words = Words(language)
      return [
        words.listed([]), words.listed(["a"]), words.listed(["a", "b", "c"]),
        words.labelled("x", "y"),
      ]
    }
    #expect(told[0] == ["", "a", "a, b, c", "x: y"])
    #expect(told[1] == ["", "a", "a、b、c", "x：y"])
    #expect(told[2] == told[1])
  }
}
