import Terminal
import Testing

/// Canvases as text, for people and for golden files.
@Suite struct CanvasDumpTests {
  @Test(arguments: [
    (Style.plain, "plain"), (Style(bold: true), "bold"),
    (Style(foreground: .red, background: .brightBlue), "red on brightBlue"),
    (
      Style(foreground: .cyan, bold: true, dim: true, underlined: true, reversed: true),
      "bold dim underline reverse cyan"
    ),
    (Style(background: .black), "on black"),
  ])
  func `a style is told in words`(style: Style, words: String) {
    #expect("\(style)" == words)
  }

  @Test func `a run ends where the look changes, and the next row begins anew`() {
    var it = Canvas(size: Size(rows: 2, columns: 6))
    it.put("ab", at: Point(row: 0, column: 0), style: Style(bold: true))
    it.put("cd", at: Point(row: 0, column: 2), style: Style(dim: true))
    it.put("中", at: Point(row: 1, column: 4), style: Style(bold: true))
    #expect(it.styles == "0 0-1 bold\n0 2-3 dim\n1 4-5 bold")
    #expect(Canvas(size: Size(rows: 2, columns: 2)).styles == "")
  }

  @Test func `rows beyond the canvas say nothing`() {
    var it = Canvas(size: Size(rows: 1, columns: 3))
    it.put("abc", at: Point(row: 0, column: 0))
    #expect([-1, 0, 1].map { it.rowText($0) } == ["", "abc", ""])
  }

  @Test func `signs are replaced wherever they stand, wide ones never`() {
    var it = Canvas(size: Size(rows: 2, columns: 6))
    it.put("a→中", at: Point(row: 0, column: 0), style: Style(bold: true))
    it.put("→…", at: Point(row: 1, column: 3))
    it.replace(["→": ">", "…": "~", "中": "x"])
    #expect(it.text == "a>中\n   >~")
    #expect(it.styles == "0 0-3 bold")
    let same = it
    it.replace([:])
    #expect(it == same)
  }

  @Test func `what stands in for a sign is ASCII and as wide`() {
    for (sign, other) in Glyphs.ascii.standIns {
      #expect(other.isASCII && Text.width(String(sign)) == 1, "\(sign)")
    }
    #expect(Glyphs.unicode.standIns.isEmpty)
  }

  @Test func `the ASCII set is ASCII, and no two signs of a scale are alike`() {
    let it = Glyphs.ascii
    let signs =
      it.barParts + it.sparks + [
        it.horizontal, it.vertical, it.marker, it.up, it.down, it.level, it.check, it.cross,
        it.ellipsis, it.separator, it.bullet, it.axisTick, it.band, it.leadsTo, it.point,
      ]
    #expect(
      signs.allSatisfy { $0.utf8.count == 1 && $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } })
    for scale in [it.sparks, Glyphs.unicode.sparks, Glyphs.unicode.barParts] {
      #expect(Set(scale).count == scale.count)
    }
    for glyphs in [Glyphs.ascii, .unicode] {
      #expect(Set([glyphs.up, glyphs.down, glyphs.level]).count == 3)
      #expect(glyphs.check != glyphs.cross)
    }
  }
}
