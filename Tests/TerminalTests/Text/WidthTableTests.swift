import Dice
import Testing

@testable import Terminal

/// Which characters take two columns, told by the table and by the short way around it.
@Suite struct WidthTableTests {
  /// Points on both sides of borders of the table (Unicode 14, EastAsianWidth.txt).
  @Test(
    arguments: [
      (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x231A, 2), (0x231C, 1), (0x2329, 2), (0x232B, 1),
      (0x25FC, 1), (0x25FD, 2), (0x2613, 1), (0x2614, 2), (0x2705, 2), (0x2706, 1), (0x2E80, 2),
      (0x303F, 1), (0x3041, 2), (0x4DFF, 2), (0xA4C6, 2), (0xA4D0, 1), (0xABFF, 1), (0xAC00, 2),
      (0xD7A3, 2), (0xF900, 2), (0xFB00, 1), (0xFE0F, 1), (0xFE30, 2), (0xFF00, 1), (0xFF01, 2),
      (0xFF60, 2), (0xFF61, 1), (0xFFE6, 2), (0xFFE8, 1), (0x1F003, 1), (0x1F004, 2), (0x1F321, 1),
      (0x1F32D, 2), (0x1F64F, 2), (0x1F650, 1), (0x1FAF6, 2), (0x1FAF7, 1), (0x20000, 2),
      (0x3134A, 2), (0x3134B, 1),
    ] as [(UInt32, Int)])
  func `a border stands where Unicode has it`(scalar: UInt32, columns: Int) {
    #expect(WidthTable.columns(scalar) == columns, "U+\(String(scalar, radix: 16))")
  }

  @Test func `the short way says of every character what the long way says`() throws {
    for value in UInt32(0)...0x2FFFF {
      guard let columns = ScalarKind.commonColumns(value) else { continue }
      let scalar = try #require(Unicode.Scalar(value))
      #expect(columns == WidthTable.columns(value), "U+\(String(value, radix: 16))")
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .nonspacingMark, .enclosingMark, .privateUse,
        .unassigned, .lineSeparator, .paragraphSeparator:
        Issue.record("U+\(String(value, radix: 16)) is not plainly visible")
      default: break
      }
      if let age = scalar.properties.age { #expect(age.major <= WidthTable.unicodeVersion) }
    }
  }

  @Test(arguments: 1...20)
  func `a text is as wide as its parts`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<50 {
      let (first, second) = (Text.clean(dice.text(12)), Text.clean(dice.text(12)))
      #expect(Text.width(first + second) == Text.width(first) + Text.width(second))
      let both = first + second
      #expect(both.reduce(0) { $0 + Text.width($1) } == Text.width(both))
      #expect(both.unicodeScalars.reduce(0) { $0 + Text.columns(of: $1) } == Text.width(both))
    }
  }
}
