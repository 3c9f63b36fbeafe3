import Community
import Exchange
import Foundation
import Testing

@Suite struct JsonWriterTests {
  @Test func `values keep their types`() {
    let record = Datum.record([
      .init("text", .text("读书会")), .init("integer", .integer(.max)), .init("number", .number(0.1)),
      .init("flag", .flag(false)), .init("none", .none), .init("list", .list([.text("a")])),
      .init("time", .moment(Instant(1_763_773_323))), .init("day", .day(Day(0))),
    ])
    #expect(
      JsonWriter.text(record) == """
        {"text":"读书会","integer":9223372036854775807,"number":0.1,"flag":false,"none":null,\
        "list":["a"],"time":"2025-11-22T01:02:03Z","day":"1970-01-01"}
        """)
  }

  @Test func `what is no number is null`() {
    #expect(JsonWriter.text(.list([.number(.nan), .number(.infinity)])) == "[null,null]")
  }

  @Test func `moments before 1970`() {
    #expect(JsonWriter.text(.moment(Instant(-1))) == "\"1969-12-31T23:59:59Z\"")
  }

  @Test(
    arguments: [
      "\"quoted\\\"", "line\nend\r\ttab", "\u{1B}[2J", "\u{9B}31m", "\u{202E}desrever", "\u{0}",
      "zero\u{200B}width", "\u{E0041}tag", "\u{2028}\u{7F}", "👩‍👩‍👧‍👦",
    ])
  func `texts come back exactly and show nothing that acts`(text: String) throws {
    let written = JsonWriter.text(.list([.text(text)]))
    let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
    #expect(read?.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(
      written.unicodeScalars.allSatisfy { scalar in
        ![.control, .format, .lineSeparator].contains(scalar.properties.generalCategory)
      })
  }
}
