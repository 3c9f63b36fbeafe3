import Sample
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Every screen, in every size and language, as a person would read it.
@Suite struct ScreenTests {
  static let sizes = [
    Size(rows: 5, columns: 20), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120),
  ]

  @Test(arguments: sizes, Language.allCases)
  func `every screen looks as it should`(size: Size, language: Language) throws {
    var player = ScreenTour.player(try ScreenTour.standard.get(), size: size, language: language)
    let text = try player.play(ScreenTour.script)
    try GoldenFile.expect(
      text, equals: "\(language.rawValue) \(size.columns)x\(size.rows).txt")
  }

  @Test(arguments: sizes)
  func `hostile names leave every screen whole`(size: Size) throws {
    var player = ScreenTour.player(try ScreenTour.hostile.get(), size: size, language: .english)
    let text = try player.play(ScreenTour.script)
    try GoldenFile.expect(text, equals: "hostile \(size.columns)x\(size.rows).txt")
    for line in text.split(separator: "\n") where !line.hasPrefix("── ") {
      #expect(Text.width(String(line)) <= size.columns)
      #expect(Text.clean(String(line)) == String(line))
    }
  }

  /// In mono, what is left must still tell: no screen means anything by colour alone.
  @Test(arguments: [Capabilities.Colors.sixteen, .none])
  func `colours and attributes are where they should be`(colors: Capabilities.Colors) throws {
    var player = ScreenTour.player(
      try ScreenTour.standard.get(), size: Size(rows: 24, columns: 80), language: .english,
      capabilities: Capabilities(colors: colors))
    let script = ScreenTour.script.replacing("screen", with: "styles\nscreen")
    let name = colors == .none ? "mono" : "16 colours"
    try GoldenFile.expect(try player.play(script), equals: "styles \(name) 80x24.txt")
  }

  @Test func `without Unicode every screen is plain ASCII but for names`() throws {
    var player = ScreenTour.player(
      try ScreenTour.standard.get(), size: Size(rows: 24, columns: 80), language: .english,
      capabilities: Capabilities(glyphs: .ascii))
    try GoldenFile.expect(try player.play(ScreenTour.script), equals: "ascii 80x24.txt")
  }
}
