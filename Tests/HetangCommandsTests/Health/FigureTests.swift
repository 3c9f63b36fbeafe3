import Community
import Testing
import Words

@testable import HetangCommands

/// Measures of a model as people read them.
@Suite struct FigureTests {
  @Test(
    arguments: [
      (nil, "–"), (0, "0.000"), (0.5, "0.500"), (0.12345, "0.123"), (1, "1.000"), (-0.25, "-0.250"),
    ] as [(Double?, String)])
  func `to three digits`(value: Double?, text: String) {
    #expect(Figure.of(value) == text)
  }

  @Test(
    arguments: [(nil, "–"), (0, "+0.000"), (0.1, "+0.100"), (-0.1, "-0.100")] as [(Double?, String)]
  )
  func `with a sign`(value: Double?, text: String) {
    #expect(Figure.signed(value) == text)
  }

  @Test func `a range has two ends, or is not known`() {
    #expect(Figure.range(-0.1, 0.25) == "-0.100…+0.250")
    #expect(Figure.range(nil, 0.25) == "–")
    #expect(Figure.range(0.25, nil) == "–")
    #expect(Figure.range(nil, nil) == "–")
  }

  private func text(_ language: Language) -> [Substring] {
    let judgement =
      HealthJudge(.bundled).judge(JudgedCases(.bundled), while: { true })
      ?? Judgement(targets: [:])
    return JudgementText(judgement, model: "m\u{1B}[2J", words: Words(language)).text
      .split(separator: "\n")
  }

  @Test(arguments: Language.allCases)
  func `without a history the tables stand, and every figure is a dash`(language: Language) {
    let words = Words(language)
    let lines = text(language)
    #expect(lines.first?.contains("\u{1B}") == false)
    for target in HealthTarget.allCases {
      let name = words.judging.name(target)
      let line = lines.first { $0.hasPrefix(name + " ") && $0.hasSuffix("–") }
      #expect(line != nil, "\(name)")
      #expect(line?.filter { $0 == "–" }.count == 8, "\(line ?? "")")
    }
    let tenths = lines.filter { $0.contains(/^(10|[1-9]) +–/) }
    #expect(tenths.count == 10)
  }
}
