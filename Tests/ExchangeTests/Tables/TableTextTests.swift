import Exchange
import Foundation
import Testing

@Suite struct TableTextTests {
  private struct Row {
    var name: String
    var count: Int?
  }

  private let fields: [TableField<Row>] = [
    .init("name", .text, "") { .text($0.name) },
    .init("count", .integer, "") { Datum($0.count) },
    .init("parts", .objects, "") { _ in .list([.record([.init("a", .integer(1))])]) },
  ]

  private func text(_ format: TableFormat, _ rows: [Row]) -> String {
    var table = TableText(format, fields: fields)
    return table.head + rows.map { table.row($0) }.joined() + table.foot
  }

  @Test func `JSON is an array with an object a line`() throws {
    let text = text(.json, [Row(name: "一", count: 1), Row(name: "b", count: nil)])
    #expect(
      text == """
        [
        {"name":"一","count":1,"parts":[{"a":1}]},
        {"name":"b","count":null,"parts":[{"a":1}]}
        ]

        """)
  }

  @Test func `a table without rows is an empty array`() throws {
    let array = try JSONSerialization.jsonObject(with: Data(text(.json, []).utf8)) as? [Any]
    #expect(array?.isEmpty == true)
    #expect(text(.csv, []) == "name,count\r\n")
  }

  @Test func `CSV has a line of names and leaves objects out`() {
    #expect(
      text(.csv, [Row(name: "a, \"b\"\nc", count: -5), Row(name: "", count: nil)])
        == "name,count\r\n\"a, \"\"b\"\"\nc\",-5\r\n,\r\n")
  }

  @Test(
    arguments: [
      "=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1+1", "＋1", "－1", "＠x",
      "\u{FEFF}=1", "\u{1B}[2J=1", "\u{200B}-1",
    ])
  func `no text is taken for a formula`(name: String) {
    let cell = text(.csv, [Row(name: name, count: 1)])
      .dropFirst("name,count\r\n".count).drop { $0 == "\"" }
    #expect(cell.unicodeScalars.first.map { "='[".unicodeScalars.contains($0) } == true)
    #expect(cell.first != "=")
    #expect(!cell.unicodeScalars.contains("\u{1B}"))
  }
}
