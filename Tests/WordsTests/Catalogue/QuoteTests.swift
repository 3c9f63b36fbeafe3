import Community
import Testing
import Words

/// The sources' words stand in the script of the rest of the screen.
struct QuoteTests {
  /// Every quote of a light, and of the numbers of the size of a group.
  private static let quotes =
    LightRule.allCases.map(\.origin.quote)
    + GroupLife.allCases.compactMap(\.preset.quote)
    + [GroupPreset.minimum, GroupPreset.lively, GroupPreset.hardLimit].compactMap(\.quote)

  @Test(arguments: quotes)
  func `are read in one script`(quote: String) {
    let simplified = Words(.simplified).quoted(quote)
    let traditional = Words(.traditional).quoted(quote)
    #expect(simplified.allSatisfy { !OneScript.traditional.contains($0) }, "\(simplified)")
    #expect(traditional.allSatisfy { !OneScript.simplified.contains($0) }, "\(traditional)")
    #expect(simplified.count == quote.count + 2 && traditional.count == quote.count + 2)
  }

  @Test func `stand in the quotation marks of the language`() {
    let said = Language.allCases.map { Words($0).source("S3", saying: "加入必須有門檻") }
    #expect(said == ["S3 · “加入必須有門檻”", "S3 · “加入必须有门槛”", "S3 · 「加入必須有門檻」"])
    #expect(Words(.simplified).quoted("灌水,刷屏") == "“灌水，刷屏”")
  }
}
