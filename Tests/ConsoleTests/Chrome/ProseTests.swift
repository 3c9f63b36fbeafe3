import HostileCorpus
import Terminal
import Testing

@testable import Console

/// Running text with leads.
struct ProseTests {
  private func text(_ prose: Prose, columns: Int) -> [String] {
    prose.rows(in: columns).map { $0.lead + $0.text }
  }

  @Test func `further rows run under the text, not under its lead`() {
    let prose = Prose([Prose.Line("one two three", lead: "✓ "), Prose.Line("end")])
    #expect(text(prose, columns: 9) == ["✓ one two", "  three", "end"])
  }

  @Test func `facts stand under one another, and empty ones are left out`() {
    let lines = Prose.facts([("name", "Ada"), ("群", "读书会"), ("none", nil), ("empty", "")])
    #expect(text(Prose(lines), columns: 20) == ["name  Ada", "群    读书会"])
    #expect(Prose.facts([("a", nil)]) == [])
  }

  @Test func `a lead wider than the room leaves the text two columns`() {
    let rows = text(Prose([Prose.Line("abcd", lead: "a long lead ")]), columns: 5)
    #expect(rows == ["a long lead ab", "            cd"])
  }

  @Test func `drawn, it begins where it is told and keeps to its area`() {
    let prose = Prose((1...6).map { Prose.Line("line \($0)") })
    var canvas = Canvas(size: Size(rows: 4, columns: 12))
    prose.draw(on: &canvas, in: Area(row: 1, column: 2, rows: 2, columns: 5), from: 3)
    #expect(canvas.text == "\n  2\n  line\n")
    canvas = Canvas(size: Size(rows: 3, columns: 12))
    prose.draw(on: &canvas, in: Area(canvas.size), from: 4)
    #expect(canvas.text == "line 5\nline 6\n")
    prose.draw(on: &canvas, in: Area(canvas.size), from: 99)
    #expect(canvas.text == "line 5\nline 6\n")
  }

  @Test func `hostile text is harmless in text and lead`() {
    for hostile in HostileText.all where hostile.text.unicodeScalars.count < 2_000 {
      for columns in [2, 7, 30] {
        let rows = Prose([Prose.Line(hostile.text, lead: "- ")]).rows(in: columns)
        for row in rows {
          #expect(Text.clean(row.text) == row.text, "\(hostile.title)")
          #expect(Text.width(row.text) <= max(2, columns - 2), "\(hostile.title)")
        }
        let lead = Prose([Prose.Line("x", lead: hostile.text)]).rows(in: columns)
        #expect(lead.allSatisfy { Text.clean($0.lead) == $0.lead }, "\(hostile.title)")
      }
    }
  }

  @Test(arguments: [
    (109, 40, 109, 0), (110, 40, 69, 40), (140, 40, 97, 42), (200, 5, 200, 0), (80, 24, 80, 0),
  ])
  func `a pane stands beside the list where both have room`(
    columns: Int, rows: Int, list: Int, pane: Int
  ) {
    let parts = SidePane.split(Area(Size(rows: rows, columns: columns)))
    #expect(parts.list.columns == list && parts.pane.columns == pane)
    #expect(parts.pane.columns == 0 || parts.pane.endColumn == columns)
  }
}
