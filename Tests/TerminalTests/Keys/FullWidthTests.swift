import Terminal
import Testing

@Suite struct FullWidthTests {
  @Test(
    arguments: [
      ("ｊ", "j"), ("：", ":"), ("？", "?"), ("、", "/"), ("。", "."), ("　", " "), ("“", "\""),
      ("j", "j"),
      ("中", "中"),
    ] as [(Character, Character)])
  func `a command key is the same under a Chinese input method`(typed: Character, meant: Character)
  {
    #expect(Key.character(typed).normalisedForCommands == .character(meant))
  }

  @Test func `other keys are themselves`() {
    #expect(Key.control("a").normalisedForCommands == .control("a"))
    #expect(Key.enter.normalisedForCommands == .enter)
  }
}
