import Terminal
import Testing

@Suite struct BarTests {
  @Test(arguments: [
    (0.0, "    "), (1, "████"), (0.5, "██  "), (0.53125, "██▏ "), (0.001, "▏   "), (2, "████"),
    (-1, "    "), (.nan, "    "), (.infinity, "████"), (0.99, "████"),
  ])
  func `a bar is exact to an eighth`(share: Double, expected: String) {
    #expect(Bar.text(share, columns: 4, glyphs: .unicode) == expected)
  }

  @Test func `plain terminals get plain bars`() {
    #expect(Bar.text(0.5, columns: 4, glyphs: .ascii) == "##  ")
    #expect(Bar.text(0.5, columns: 0, glyphs: .ascii) == "")
  }

  @Test func `a sparkline shows the newest values against the largest`() {
    #expect(Sparkline.text([9, 0, 1, 4, 8], columns: 4, glyphs: .unicode) == " ▁▄█")
    // Of eight heights the one that holds the whole value.
    #expect(Sparkline.text([1, 17, 20, 21, 32], columns: 5, glyphs: .unicode) == "▁▅▅▆█")
    #expect(Sparkline.text([1], columns: 3, glyphs: .unicode) == "  █")
    #expect(Sparkline.text([0, 0, -1, .nan], columns: 4, glyphs: .unicode) == "    ")
    #expect(Sparkline.text([1, 5], columns: 2, glyphs: .ascii) == "_#")
    #expect(Sparkline.text([], columns: 2, glyphs: .ascii) == "  ")
  }

  @Test func `a sparkline of fewer columns than days adds days up and leaves none out`() {
    let days = [8.0, 0, 0, 0, 1, 1, 0, 4]
    #expect(Sparkline.text(summing: days, columns: 4, glyphs: .unicode) == "█ ▂▄")
    #expect(Sparkline.text(summing: days, columns: 8, glyphs: .unicode) == "█   ▁▁ ▄")
    #expect(Sparkline.text(summing: [1, 2, 3], columns: 2, glyphs: .ascii) == "_#")
    #expect(Sparkline.text(summing: [.nan, 1], columns: 1, glyphs: .ascii) == "#")
    #expect(Sparkline.text(summing: [1], columns: 0, glyphs: .ascii) == "")
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func `every sign takes one column`(glyphs: Glyphs) {
    let signs =
      glyphs.barParts + glyphs.sparks + [
        glyphs.horizontal, glyphs.vertical, glyphs.marker, glyphs.up, glyphs.down, glyphs.level,
        glyphs.check, glyphs.cross, glyphs.ellipsis, glyphs.separator, glyphs.bullet,
      ]
    for sign in signs {
      #expect(Text.width(sign) == 1)
      #expect(Text.clean(sign) == sign)
    }
  }
}
