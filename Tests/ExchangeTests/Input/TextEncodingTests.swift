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
    let chinese = "群,成员,时间\n读书会,阿明,1772326800\n".utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(encoding(chinese) == .utf16Little)
  }

  /// “오늘 모임은 일곱 시에 시작합니다 ㅋㅋㅋ”
  private static let korean: [UInt8] = [
    0xBF, 0xC0, 0xB4, 0xC3, 0x20, 0xB8, 0xF0, 0xC0, 0xD3, 0xC0, 0xBA, 0x20, 0xC0, 0xCF, 0xB0,
    0xF6, 0x20, 0xBD, 0xC3, 0xBF, 0xA1, 0x20, 0xBD, 0xC3, 0xC0, 0xDB, 0xC7, 0xD5, 0xB4, 0xCF,
    0xB4, 0xD9, 0x20, 0xA4, 0xBB, 0xA4, 0xBB, 0xA4, 0xBB,
  ]

  /// “今日の読書会は七時から始まります”
  private static let japanese: [UInt8] = [
    0xBA, 0xA3, 0xC6, 0xFC, 0xA4, 0xCE, 0xC6, 0xC9, 0xBD, 0xF1, 0xB2, 0xF1, 0xA4, 0xCF, 0xBC,
    0xB7, 0xBB, 0xFE, 0xA4, 0xAB, 0xA4, 0xE9, 0xBB, 0xCF, 0xA4, 0xDE, 0xA4, 0xEA, 0xA4, 0xDE,
    0xA4, 0xB9,
  ]

  /// “今日の読書会は七時から始まります”
  private static let shifted: [UInt8] = [
    0x8D, 0xA1, 0x93, 0xFA, 0x82, 0xCC, 0x93, 0xC7, 0x8F, 0x91, 0x89, 0xEF, 0x82, 0xCD, 0x8E,
    0xB5, 0x8E, 0x9E, 0x82, 0xA9, 0x82, 0xE7, 0x8E, 0x6E, 0x82, 0xDC, 0x82, 0xE8, 0x82, 0xDC,
    0x82, 0xB7,
  ]

  /// “今天讀到第三章，感覺文筆真好”
  private static let traditional: [UInt8] = [
    0xA4, 0xB5, 0xA4, 0xD1, 0xC5, 0xAA, 0xA8, 0xEC, 0xB2, 0xC4, 0xA4, 0x54, 0xB3, 0xB9, 0xA1,
    0x41, 0xB7, 0x50, 0xC4, 0xB1, 0xA4, 0xE5, 0xB5, 0xA7, 0xAF, 0x75, 0xA6, 0x6E,
  ]

  @Test func `is told apart for the languages of East Asia`() {
    let header = Array("group,member,timestamp,text\n".utf8)
    #expect(encoding(header + Self.korean) == .korean)
    #expect(encoding(header + Self.japanese) == .eucJapanese)
    #expect(encoding(header + Self.shifted) == .shiftJIS)
    #expect(encoding(header + Self.traditional) == .big5)
  }

  /// “大家好”: Chinese, or three syllables of Korean; however often a table repeats it.
  @Test func `that a few characters leave open is not guessed`() {
    let row: [UInt8] = [0xB4, 0xF3, 0xBC, 0xD2, 0xBA, 0xC3] + Array(",a,1772326800\n".utf8)
    #expect(encoding(Array(repeatElement(row, count: 100).joined())) == .unknown)
  }

  @Test func `that nobody knows is told where it is the rule`() {
    // “мир” in KOI8-R, once and often.
    let peace: [UInt8] = [0xCD, 0xC9, 0xD2, 0x0A]
    #expect(encoding(peace) == nil)
    #expect(encoding(Array(repeatElement(peace, count: 200).joined())) == .unknown)
    let word = Array("读书会\n".utf8)
    let hello: [UInt8] = [0xA7, 0x41, 0xA6, 0x6E, 0x0A]
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
