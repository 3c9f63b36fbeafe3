import Terminal
import Testing

/// Every key that a Chinese input method turns into a wide one.
@Suite struct FullWidthTableTests {
  @Test func `every full-width letter, digit and sign is its plain one`() throws {
    for value in UInt32(0x21)...0x7E {
      let plain = Character(try #require(Unicode.Scalar(value)))
      let wide = Character(try #require(Unicode.Scalar(value + 0xFEE0)))
      #expect(Key.character(wide).normalisedForCommands == .character(plain))
      #expect(Key.character(plain).normalisedForCommands == .character(plain))
    }
  }

  @Test(
    arguments: [
      ("、", "/"), ("。", "."), ("“", "\""), ("”", "\""), ("‘", "'"), ("’", "'"), ("《", "<"),
      ("》", ">"), ("【", "["), ("】", "]"), ("「", "{"), ("」", "}"), ("￥", "$"), ("·", "`"),
      ("…", "^"), ("—", "_"), ("　", " "),
    ] as [(Character, Character)])
  func `signs that such a method puts in their place`(typed: Character, meant: Character) {
    #expect(Key.character(typed).normalisedForCommands == .character(meant))
  }

  @Test func `to normalise again changes nothing`() {
    for value in UInt32(0x20)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Key.character(Character(scalar)).normalisedForCommands
      #expect(once.normalisedForCommands == once)
    }
  }

  @Test(arguments: ["中", "é", "あ", "🙂", "｟", "￮"] as [Character])
  func `what stands for nothing else stays`(character: Character) {
    #expect(Key.character(character).normalisedForCommands == .character(character))
  }
}
