import Testing

@testable import Terminal

/// What a code point may do, by examples of every kind.
@Suite struct ScalarKindTests {
  @Test(
    arguments: [
      ("A", .visible(columns: 1)), ("中", .visible(columns: 2)), ("ﾊ", .visible(columns: 1)),
      ("🙂", .visible(columns: 2)), ("\u{FFFD}", .visible(columns: 1)),
      ("\u{3000}", .visible(columns: 2)), ("\u{93F}", .visible(columns: 1)),
      ("\u{301}", .mark), ("\u{3099}", .mark), ("\u{1161}", .mark), ("\u{D7FB}", .mark),
      ("\t", .space), ("\u{A0}", .space), ("\u{2003}", .space), ("\u{3164}", .space),
      ("\u{2800}", .space), ("\u{FFA0}", .space),
      ("\n", .newline), ("\r", .newline), ("\u{85}", .newline), ("\u{2029}", .newline),
      ("\u{200D}", .joiner), ("\u{1F1E8}", .flagLetter("C")), ("\u{1F1FF}", .flagLetter("Z")),
      ("\u{1B}", .escape), ("\u{9B}", .escape), ("\u{90}", .escape), ("\u{9F}", .escape),
      ("\u{0}", .hidden), ("\u{7F}", .hidden), ("\u{AD}", .hidden), ("\u{202E}", .hidden),
      ("\u{FE0F}", .hidden), ("\u{1F3FD}", .hidden), ("\u{20E3}", .hidden),
      ("\u{9C}", .hidden), ("\u{E0001}", .hidden), ("\u{180B}", .hidden),
      ("\u{E000}", .unknown), ("\u{4DC0}", .unknown), ("\u{3248}", .unknown),
      ("\u{1FAE8}", .unknown), ("\u{378}", .unknown),
    ] as [(Unicode.Scalar, ScalarKind)])
  func `a code point is what it does on a row`(scalar: Unicode.Scalar, kind: ScalarKind) {
    #expect(ScalarKind(scalar) == kind, "U+\(String(scalar.value, radix: 16))")
  }

  @Test func `what takes columns is drawn, and what is drawn takes columns`() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let columns = Text.columns(of: scalar)
      switch ScalarKind(scalar) {
      case .visible(let told): #expect(columns == told && (1...2).contains(told))
      case .space, .unknown, .flagLetter: #expect(columns == 1)
      case .mark, .newline, .joiner, .escape, .hidden: #expect(columns == 0)
      }
    }
  }
}
