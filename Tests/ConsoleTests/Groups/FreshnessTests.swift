import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// How old the data is: said when that matters, whole at the end of the line.
@Suite struct FreshnessTests {
  private func text(
    _ age: Int64?, columns: Int = 100, language: Language = .english, _ text: String = "一群: quiet"
  ) -> String {
    var context = ContentFixtures.context(language)
    context.now = ScriptedConsole.now
    var row = GroupPageSamples.row(nil)
    row.observedUntil = age.map { ScriptedConsole.now - $0 }
    return GroupFreshness(row: row, context: context).added(to: text, columns: columns)
  }

  @Test(arguments: [nil, 0, 3_600, 2 * 86_400, -86_400] as [Int64?])
  func `data of two days and younger is not talked of`(age: Int64?) {
    #expect(text(age) == "一群: quiet")
  }

  @Test func `older data is, with its last day on the group's clocks`() {
    #expect(text(2 * 86_400 + 1) == "一群: quiet · data until 2027-01-13 (2 d ago)")
    #expect(text(9 * 86_400, language: .simplified).hasSuffix("（9天前）"))
  }

  @Test(arguments: 0...60, Language.allCases)
  func `where there is no room the text gives way, never the age`(columns: Int, language: Language)
  {
    let shown = text(40 * 86_400, columns: columns, language: language, "一个很长的名字: quiet for weeks")
    let age =
      [Language.english: "data 40 d old", .simplified: "40天前的数据", .traditional: "40天前的資料"][language]
      ?? ""
    #expect(shown.contains(age) || columns >= 50)
    if columns >= Text.width(" · \(age)") { #expect(Text.width(shown) <= columns, "\(shown)") }
  }
}
