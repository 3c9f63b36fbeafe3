import Foundation
import Testing

@testable import Sample

/// Texts are written so that any reader of the format gets them back.
@Suite struct `Text in an export` {
  private static let texts =
    HostileText.names + [
      HostileText.answer, "", "\"", "\\", "\\\"", "a,b;c\td", "\r", "\r\n", "\n\n", "\"\"", ",",
      "\u{2028}\u{2029}", "\u{7F}", "\\u0041", "𝄞", "\"quoted\" at the start", " blank around ",
    ]

  @Test(arguments: texts)
  func `comes back from JSON`(text: String) throws {
    let data = Data("[\(text.asJSON)]".utf8)
    let read = try JSONDecoder().decode([String].self, from: data)
    #expect(read.first.map { Array($0.utf8) } == Array(text.utf8))
    #expect(!text.asJSON.utf8.contains { $0 < 0x20 })
  }

  @Test(arguments: texts)
  func `comes back from a table`(text: String) {
    let line = ["first", text, "last"].map(\.asCSV).joined(separator: ",")
    #expect(fields(line).map { Array($0.utf8) } == ["first", text, "last"].map { Array($0.utf8) })
  }

  /// Fields as RFC 4180 has them, read byte by byte.
  private func fields(_ line: String) -> [String] {
    var fields: [[UInt8]] = [[]]
    var isQuoted = false
    let bytes = Array(line.utf8)
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x22 {
        if isQuoted, place + 1 < bytes.count, bytes[place + 1] == 0x22 {
          fields[fields.count - 1].append(byte)
          place += 1
        } else {
          isQuoted.toggle()
        }
      } else if byte == 0x2C, !isQuoted {
        fields.append([])
      } else {
        fields[fields.count - 1].append(byte)
      }
      place += 1
    }
    return fields.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    arguments: [
      ("plain", "plain"), ("荷塘", "荷塘"), ("a b", "a b"), ("", ""), ("a,b", "\"a,b\""),
      ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""),
      ("a\r\nb", "\"a\r\nb\""), ("a;b\tc", "a;b\tc"), ("'", "'"),
    ])
  func `is quoted in a table only where it has to be`(text: String, field: String) {
    #expect(text.asCSV == field)
  }
}
