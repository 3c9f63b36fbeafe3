import Community
import HostileCorpus
import Terminal
import Testing
import Words

@testable import Console

/// The frame that every dialog is drawn in.
struct DialogBoxTests {
  private func context(_ size: Size, _ glyphs: Glyphs = .unicode) -> ConsoleContext {
    ConsoleContext(
      operatorName: "kai", language: .english, zone: .utc, now: Instant(0), size: size,
      capabilities: Capabilities(glyphs: glyphs))
  }

  private func draw(
    _ box: DialogBox, _ rows: Int, _ columns: Int, glyphs: Glyphs = .unicode
  ) -> (canvas: Canvas, inside: Area) {
    let size = Size(rows: rows, columns: columns)
    var canvas = Canvas(size: size)
    let inside = box.draw(on: &canvas, in: Area(size), context: context(size, glyphs))
    return (canvas, inside)
  }

  private func box(_ lines: [String], width: Int = 10, start: Int = 0) -> DialogBox {
    DialogBox(
      title: "Why", lines: lines.map { DialogBox.Line($0) }, hints: "Esc", width: width,
      start: start)
  }

  @Test func `it stands in the middle, as wide as it needs`() {
    let (canvas, inside) = draw(box(["one", "二"]), 7, 20)
    #expect(
      canvas.text
        == """

           ┌─ Why ──────┐
           │ one        │
           │ 二         │
           │ Esc        │
           └────────────┘

        """)
    #expect(inside == Area(row: 2, column: 5, rows: 2, columns: 10))
  }

  @Test func `in ASCII it has ASCII corners`() {
    let text = draw(box(["one"]), 5, 20, glyphs: .ascii).canvas.text
    #expect(text.contains("+- Why ------+") && text.contains("| one        |"))
  }

  @Test func `long lines wrap, and what has no room is told at the side`() {
    let lines = (1...9).map { "line \($0) of nine in a box" }
    let (canvas, inside) = draw(box(lines), 7, 30)
    #expect(inside.rows == 4)
    #expect(canvas.text.contains("line 4") && !canvas.text.contains("line 5"))
    #expect(canvas.rowText(4).hasSuffix("v") && !canvas.text.contains("^"))
    let (middle, _) = draw(box(lines, start: 2), 7, 30)
    #expect(middle.rowText(1).hasSuffix("^") && middle.rowText(4).hasSuffix("v"))
    let (last, _) = draw(box(lines, start: 5), 7, 30)
    #expect(last.rowText(1).hasSuffix("^") && !last.rowText(4).hasSuffix("v"))
  }

  @Test func `the rows before a line are counted as they wrap`() {
    let it = box(["a", "one two three four five six", "c"], width: 4)
    let area = Area(Size(rows: 20, columns: 18))
    #expect(it.rows(before: 0, in: area) == 0)
    #expect(it.rows(before: 1, in: area) == 1)
    #expect(it.rows(before: 2, in: area) == 3)
    #expect(it.rows(in: area) == 4)
  }

  @Test func `hints that find no room go from behind, but never the way out`() {
    let hints = "Tab next   ^s finish   ^t template   Esc leave"
    #expect(DialogBox.fit(hints, columns: 60) == hints)
    #expect(DialogBox.fit(hints, columns: 40) == "Tab next   ^s finish   Esc leave")
    #expect(DialogBox.fit(hints, columns: 25) == "Tab next   Esc leave")
    #expect(DialogBox.fit(hints, columns: 10) == "Esc leave")
    #expect(DialogBox.fit("one hint", columns: 3) == "one hint")
  }

  @Test(arguments: [Glyphs.unicode, .ascii])
  func `it is sound in every window, whatever it says`(glyphs: Glyphs) {
    for (number, hostile) in HostileText.all.enumerated()
    where hostile.text.unicodeScalars.count < 400 {
      let box = DialogBox(
        title: hostile.text, lines: [DialogBox.Line(hostile.text), DialogBox.Line("next")],
        hints: "Esc: close")
      for (rows, columns) in [(24, 80), (5, 20), (3, 9), (2, 4), (1, 1), (4, 3)] {
        let (canvas, inside) = draw(box, rows, columns, glyphs: glyphs)
        let what = "\(number) \(hostile.title) in \(columns)x\(rows)"
        if columns >= 6, rows >= 2 { #expect(SoundFrame.faults(of: canvas) == [], "\(what)") }
        #expect(inside.rows >= 0 && inside.columns >= 0)
        #expect(canvas.text.split(separator: "\n").allSatisfy { Text.width(String($0)) <= columns })
      }
    }
  }
}
