import Community
import Dice
import Testing

@testable import Exchange

/// Tables that are written, read as spreadsheets and this program read them.
@Suite struct `A table that is written` {
  private func fields(_ text: String) throws -> [[String]] {
    var records = CsvRecords(
      ByteWindow(MemorySource(Array(text.utf8)), path: ""), separator: UInt8(ascii: ","))
    var all: [[String]] = []
    while let record = try records.next() { all.append(record.fields) }
    return all
  }

  @Test(arguments: 1...40)
  func `comes back, but for formulas and signs that act`(seed: UInt64) throws {
    var random = Dice(seed: seed)
    func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    let signs = [
      "a", "=", "+", "-", "@", "＝", "\"", ",", "\n", "\r", "\t", " ", "'", "中", "🙂", "\u{1B}",
      "\u{202E}", "\u{0}", ";", "|",
    ]
    let rows = (0..<8).map { _ in
      (0..<3).map { _ in (0..<below(6)).map { _ in signs[below(signs.count)] }.joined() }
    }
    let text = rows.map { CsvWriter.line(["x"] + $0.map { CsvWriter.cell($0) }) }.joined()
    let read = try fields(text)
    #expect(read.count == rows.count)
    for (row, found) in zip(rows, read) {
      for (given, cell) in zip(row, found.dropFirst()) {
        let plain = String(
          String.UnicodeScalarView(
            given.unicodeScalars.filter {
              !$0.acts || "\n\r\t".unicodeScalars.contains($0)
            }))
        #expect(
          cell.unicodeScalars.elementsEqual(plain.unicodeScalars)
            || cell.unicodeScalars.elementsEqual(("'" + plain).unicodeScalars))
        // No spreadsheet computes what begins with none of these.
        let first = cell.unicodeScalars.first
        #expect(first.map { !"=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? true)
      }
    }
  }

  @Test(arguments: [
    (Datum.none, ""), (.integer(-5), "-5"), (.integer(.min), "-9223372036854775808"),
    (.number(0.5), "0.5"), (.number(-2), "-2.0"), (.number(.infinity), ""), (.number(.nan), ""),
    (.flag(true), "true"), (.flag(false), "false"), (.moment(Instant(0)), "1970-01-01T00:00:00Z"),
    (.day(Day(-1)), "1969-12-31"), (.list([.text("a"), .text("b,c")]), "\"a; b,c\""),
    (.list([]), ""),
    (.list([.text("=1")]), "'=1"), (.record([.init("a", .integer(1))]), ""),
  ])
  func `has a cell for each kind of value`(datum: Datum, cell: String) {
    #expect(CsvWriter.cell(datum) == cell)
  }

  @Test(arguments: [
    ("neverSpoke", "never_spoke"), ("x", "x"), ("goneQuiet", "gone_quiet"), ("", ""),
    ("byHand", "by_hand"),
  ])
  func `has names with their words apart`(name: String, expected: String) {
    #expect(name.separated(by: "_") == expected)
  }

  @Test(arguments: [
    (FieldKind.text, Datum.text("x"), true), (.text, .integer(1), false),
    (.integer, .integer(1), true),
    (.integer, .number(1), false), (.number, .number(1), true), (.boolean, .flag(true), true),
    (.time, .moment(Instant(0)), true), (.time, .day(Day(0)), false), (.day, .day(Day(0)), true),
    (.list, .list([.text("a"), .none]), true), (.list, .list([.integer(1)]), false),
    (.list, .text("a"), false), (.objects, .list([.record([])]), true),
    (.objects, .list([.text("a")]), false), (.objects, .record([]), false),
  ])
  func `holds values of its fields' kinds`(kind: FieldKind, datum: Datum, holds: Bool) {
    #expect(kind.holds(datum) == holds)
    #expect(kind.holds(.none))
  }

  @Test func `begins with its names and ends as it should, with rows or without`() throws {
    let fields: [TableField<Int>] = [
      .init("n", .integer, "") { Datum($0) }, .init("o", .objects, "") { _ in .list([]) },
    ]
    for (rows, csv, json) in [
      ([], "n\r\n", "[\n]\n"), ([1], "n\r\n1\r\n", "[\n{\"n\":1,\"o\":[]}\n]\n"),
      ([1, 2], "n\r\n1\r\n2\r\n", "[\n{\"n\":1,\"o\":[]},\n{\"n\":2,\"o\":[]}\n]\n"),
    ] as [([Int], String, String)] {
      for (format, expected) in [(TableFormat.csv, csv), (.json, json)] {
        var table = TableText(format, fields: fields)
        #expect(table.head + rows.map { table.row($0) }.joined() + table.foot == expected)
      }
    }
  }
}
