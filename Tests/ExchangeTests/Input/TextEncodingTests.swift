import Community
import Testing

@testable import Exchange

/// Text that is not UTF-8: refused with the command that converts it, where most of it would be lost.
@Suite struct `The encoding of a text` {
  /// “群,成员,时间,内容” and a row, as Excel saves them on a Chinese Windows.
  private static let gbk: [UInt8] =
    [0xC8, 0xBA, 0x2C, 0xB3, 0xC9, 0xD4, 0xB1, 0x2C, 0xCA, 0xB1, 0xBC, 0xE4, 0x0A]
    + [0xB6, 0xC1, 0xCA, 0xE9, 0xBB, 0xE1, 0x2C, 0xB0, 0xA2, 0xC3, 0xF7, 0x2C]
    + Array("1772326800\n".utf8)

  private func encoding(_ bytes: [UInt8]) -> TextEncoding? { TextEncoding(bytes) }

  @Test func `is known for Chinese, accents and UTF-16 without a mark`() {
    #expect(encoding(Self.gbk) == .gb18030)
    let header = Array("group,member,timestamp\n".utf8)
    #expect(encoding(header + [0xB6, 0xC1, 0xCA, 0xE9, 0x2C] + Array("a,1\n".utf8)) == .gb18030)
    let accents = "Caf\u{E9},Ren\u{E9},d\u{E9}j\u{E0} vu\n".unicodeScalars.map { UInt8($0.value) }
    #expect(encoding(header + accents) == .windows1252)
    let little = Array("group,member\n".utf8).flatMap { [$0, 0] as [UInt8] }
    #expect(encoding(little) == .utf16Little)
    #expect(encoding([0] + little.dropLast()) == .utf16Big)
  }

  @Test func `that nobody knows is told where it is the rule`() {
    // “你好” in Big5, once and often.
    let hello: [UInt8] = [0xA7, 0x41, 0xA6, 0x6E, 0x0A]
    #expect(encoding(hello) == nil)
    #expect(encoding(Array(repeatElement(hello, count: 200).joined())) == .unknown)
    let word = Array("读书会\n".utf8)
    #expect(encoding(Array(repeatElement(word + hello, count: 200).joined())) == nil)
  }

  @Test func `is UTF-8 in every language, and where little of it is broken`() {
    for text in ["", "abc", "读书会,阿明,你好", "café déjà vu", "Ελλάδα", "🦊👩‍👩‍👧", "한국어", "ありがとう"] {
      #expect(encoding(Array(text.utf8)) == nil, "\(text)")
      // Cut in the middle of a character, as the beginning of a long file is.
      #expect(encoding(Array(text.utf8.dropLast())) == nil, "\(text)")
    }
    #expect(encoding(Array("读书会".utf8) + [0xB6, 0xC1, 0xCA, 0xE9]) == nil)
    #expect(encoding([UInt8](0...255)) == nil)
    #expect(encoding([UInt8](0x80...0x9F)) == nil)
    #expect(encoding([0x61, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) == nil)
  }

  @Test func `that is another is refused, and nobody's name is lost`() {
    let table = Array("group,member,timestamp\n".utf8) + Self.gbk
    for asked in [nil, ExportFormat.csv] {
      #expect(throws: ExchangeError.encoded(path: "a.csv", .gb18030)) {
        try Reading(bytes: table, name: "a.csv", options: ReadOptions(format: asked))
      }
    }
  }
}
