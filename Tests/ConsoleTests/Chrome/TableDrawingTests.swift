import Community
import HostileCorpus
import Store
import Terminal
import Testing
import Words

@testable import Console

/// A list drawn as a table.
struct TableDrawingTests {
  private struct NamedRow: ListRow {
    var rowID: Int
    var name: String
  }

  private func context(_ size: Size, glyphs: Glyphs = .unicode) -> ConsoleContext {
    ConsoleContext(
      operatorName: "kai", language: .english, zone: .utc, now: ScriptedConsole.now, size: size,
      capabilities: Capabilities(glyphs: glyphs))
  }

  private func list(_ names: [String]) -> ListState<NamedRow> {
    var list = ListState<NamedRow>()
    list.height = 9
    let rows = names.enumerated().map { NamedRow(rowID: $0, name: $1) }
    list.receive(Page(total: rows.count, offset: 0, rows: rows))
    return list
  }

  private func draw(
    _ list: ListState<NamedRow>, size: Size = Size(rows: 6, columns: 24),
    glyphs: Glyphs = .unicode
  ) -> Canvas {
    var canvas = Canvas(size: size)
    Table<NamedRow>(
      columns: [
        TableColumn("name", width: 8, widest: 12, isName: true) { ($0.name, .plain) },
        TableColumn("no", width: 4, priority: 1, alignment: .trailing) { ("\($0.rowID)", .muted) },
      ], emptyText: "Nothing is here, and that is good."
    ).draw(list, on: &canvas, in: Area(size), context: context(size, glyphs: glyphs))
    return canvas
  }

  @Test func `the selected row has the marker, the cursor, and a name that stands out`() {
    var list = list(["一群", "two", "three"])
    list.move(by: 1)
    let canvas = draw(list)
    #expect(
      canvas.text
        == """
          name           no
          一群            0
        ▸ two             1
          three           2


        """)
    #expect(canvas.cursor == Point(row: 2, column: 0))
    #expect(canvas.styles.contains("2 2-13 bold reverse"))
    #expect(!canvas.styles.contains("1 2-"))
  }

  @Test func `marked rows have their sign beside the marker`() {
    var list = list(["a", "b"])
    list.toggleMark()
    #expect(draw(list).rowText(1).hasPrefix(" *a"))
    list.select(index: 0)
    #expect(draw(list).rowText(1).hasPrefix("▸*a"))
    #expect(draw(list, glyphs: .ascii).rowText(1).hasPrefix(">*a"))
  }

  @Test(arguments: ["", " ", "\u{200B}", "\u{3164}\u{2800}", "\u{202E}\t"])
  func `a name that cannot be seen is said to be none`(name: String) {
    #expect(draw(list([name])).rowText(1) == "▸ (no name)       0")
  }

  @Test func `an empty list says why, wrapped, and nothing before it has come`() {
    #expect(draw(list([])).text.contains("  Nothing is here, and\n  that is good."))
    var unread = ListState<NamedRow>()
    unread.height = 3
    let text = draw(unread).text
    #expect(text.hasPrefix("  name") && !text.contains("Nothing"))
    #expect(draw(unread).cursor == Point(row: 1, column: 0))
  }

  @Test func `two rows have no room for a head`() {
    #expect(
      draw(list(["a", "b", "c"]), size: Size(rows: 2, columns: 24)).text
        == "▸ a               0\n  b               1")
    #expect(Table<NamedRow>.bodyRows(2) == 2 && Table<NamedRow>.bodyRows(3) == 2)
    #expect(draw(list(["a"]), size: Size(rows: 3, columns: 4)).text == "\n\n")
  }

  @Test func `every hostile name keeps to its column`() {
    for hostile in HostileText.all {
      let canvas = draw(list([hostile.text, "next"]))
      #expect(canvas.rowText(1).hasSuffix(" 0"), "\(hostile.title)")
      #expect(Text.width(canvas.rowText(1)) == 19, "\(hostile.title)")
      #expect(canvas.rowText(2) == "  next            1", "\(hostile.title)")
    }
  }
}
