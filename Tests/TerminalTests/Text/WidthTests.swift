import CNcurses
import Glibc
import Terminal
import Testing

@Suite struct WidthTests {
  @Test(arguments: [
    ("abc", 3), ("中文", 4), ("ａ", 2), ("e\u{301}", 1), ("🙂", 2), ("❤", 1), ("…—“”", 4), ("한", 2),
    ("か\u{3099}", 2), ("│▸▏█", 4), ("", 0), ("　", 2), ("\u{FFFD}", 1), ("ﾊ", 1),
  ])
  func `columns`(text: String, columns: Int) {
    #expect(Text.width(text) == columns)
    #expect(text.reduce(0) { $0 + Text.width($1) } == columns)
  }

  /// ncurses places the cursor by the C library's widths: where that one has an opinion, ours must
  /// be the same for every character that can reach a cell.
  @Test func `the table agrees with the C library`() throws {
    try #require(cn_use_utf8())
    var differences: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      guard Array(Text.clean(text).unicodeScalars) == [scalar] else { continue }
      let columns = Int(cn_character_width(value))
      if columns >= 0, columns != Text.width(text) { differences.append(String(value, radix: 16)) }
    }
    #expect(differences == [])
  }
}
