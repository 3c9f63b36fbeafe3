import Community
import Testing
import Words

/// What the comparison calls its figures, and says of where a group stands.
@Suite struct ComparedWordsTests {
  @Test func `selling by staff is not called as selling by everybody`() {
    for language in Language.allCases {
      let words = Words(language)
      #expect(words.compare.name(.adShare) != words.lights.name(LightRule.advertising))
    }
    #expect(Words(.simplified).compare.name(.adShare) == "工作人员广告")
  }

  @Test func `a middle half that is one figure is no range`() {
    func stands(_ low: String, _ high: String) -> String {
      Words(.simplified).compare.stands("100", median: "99", from: low, to: high, of: 5, all: 5)
    }
    #expect(stands("99", "99").hasSuffix("中间一半也都是。"))
    #expect(stands("97", "99").hasSuffix("中间一半在 97 至 99。"))
  }

  @Test func `who comes and goes is not changed by the capacity`() {
    let words = Words(.english)
    #expect(words.compare.change(.joins) != words.figures.membersChanges)
    #expect(words.compare.source(.joins) == words.source("Hetang"))
  }
}
