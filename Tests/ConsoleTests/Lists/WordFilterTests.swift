import Testing

@testable import Console

/// Words that narrow what the console holds whole.
struct WordFilterTests {
  @Test(arguments: [
    ("eng", "英语角 English Corner", true), ("ｅｎｇ", "英语角 English Corner", true),
    ("ＣＯＲＮＥＲ　英语", "英语角 English Corner", true), ("ab", "ＡＢ群", true), ("１", "第1组", true),
    ("：", "a:b", true), ("zz", "英语角", false), ("　", "anything", true), ("", "", true),
  ])
  func `case and width are of no weight`(words: String, text: String, isFound: Bool) {
    #expect(WordFilter(words).matches(text) == isFound)
  }
}
