import Community
import Terminal
import Testing
import Words

@testable import Console

/// What forms are made of.
struct FormPartsTests {
  private let context = ConsoleContext(
    operatorName: "kai", language: .english, zone: .utc, now: Instant(0),
    size: Size(rows: 1, columns: 40), capabilities: Capabilities())

  @Test(arguments: [
    ("", ""), ("  ", ""), (" a b ", "a b"), ("\t一\n", "一"), ("　x　", "x"), ("a", "a"),
  ])
  func `trimmed is without white space at both ends`(text: String, trimmed: String) {
    #expect(text.trimmed == trimmed)
    #expect(text.trimmed.trimmed == trimmed)
  }

  @Test(arguments: [(40, 10, "▸ title"), (10, 5, "▸ t…"), (4, 2, "▸"), (2, 1, "▸")])
  func `a row gives its label half of a narrow window at most`(
    columns: Int, room: Int, label: String
  ) {
    var canvas = Canvas(size: Size(rows: 1, columns: columns))
    let rest = FormRow(label: "title", isFocused: true)
      .draw(on: &canvas, in: Area(canvas.size), context: context)
    #expect(rest.column == room && rest.columns == columns - room)
    #expect(canvas.text.hasPrefix(String(label.prefix(1))))
    if columns >= 10 { #expect(canvas.text == label) }
  }

  @Test func `without the keys a row has no marker and a field no cursor`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 20))
    _ = FormRow(label: "title", isFocused: false)
      .draw(on: &canvas, in: Area(canvas.size), context: context)
    TextField("a rather long text").draw(
      on: &canvas, in: Area(row: 0, column: 10, rows: 1, columns: 10), isFocused: false)
    #expect(canvas.text == "  title   a rather …")
    #expect(canvas.cursor == nil)
    TextField("a rather long text").draw(
      on: &canvas, in: Area(row: 0, column: 10, rows: 1, columns: 10), isFocused: true)
    #expect(canvas.cursor != nil)
  }

  @Test func `a moment is read as it is written, or says why not`() throws {
    var field = WhenField("2026-11-23 09:00")
    let read = try field.read().get()
    #expect(read == (try MomentParser.read("2026-11-23 09:00")))
    field.set("nonsense")
    guard case .failure = field.read() else {
      Issue.record("nonsense was read")
      return
    }
    field.set("")
    field.paste(" now ")
    #expect(field.text == "now")
    field.press(.backspace)
    #expect(field.text == "now")
    field.press(.backspace)
    #expect(field.text == "no")
  }

  @Test func `a stored moment is edited as the line that is read as that moment`() throws {
    let zone = try #require(Zone("Asia/Shanghai"))
    for seconds in [0, 1_700_000_040, 1_795_312_800] as [Int64] {
      let moment = Instant(seconds)
      for language in Language.allCases {
        let line = WhenField.line(for: moment, in: zone, words: Words(language))
        let parsed = try WhenField(line).read().get()
        #expect(parsed == (try MomentParser.read(line)))
        #expect(line.count == 16, "\(line)")
      }
    }
  }

  @Test func `a list goes round in both ways`() {
    let all = ["a", "b", "c"]
    #expect(all.map { all.following($0) } == ["b", "c", "a"])
    #expect(all.map { all.preceding($0) } == ["c", "a", "b"])
    for one in all { #expect(all.preceding(all.following(one)) == one) }
    #expect(["x"].following("x") == "x" && ["x"].preceding("x") == "x")
    #expect(all.following("?") == "?")
  }
}
