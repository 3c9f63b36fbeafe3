import Testing

@testable import Words

/// Parts put together: each language has its own signs for it.
@Suite struct JoinedTests {
  private func all(_ say: (Words) -> String) -> [String] {
    Language.allCases.map { say(Words($0)) }
  }

  @Test func `clauses, sentences, remarks and what is said by the way`() {
    #expect(all { $0.inARow(["a", "b", "c"]) } == ["a, b, c", "a，b，c", "a，b，c"])
    #expect(all { $0.sideBySide(["a", "b"]) } == ["a; b", "a；b", "a；b"])
    #expect(all { $0.ended("a") } == ["a.", "a。", "a。"])
    #expect(all { $0.aside("a") } == [" (a)", "（a）", "（a）"])
    #expect(all { $0.bracketed("a", "b") } == ["a (b)", "a（b）", "a（b）"])
    #expect(all { $0.percent("<1") } == ["<1 %", "<1%", "<1%"])
  }

  @Test func `one or none stand by themselves`() {
    let joins: [(Words, [String]) -> String] = [{ $0.inARow($1) }, { $0.sideBySide($1) }]
    for join in joins {
      #expect(all { join($0, ["a"]) } == ["a", "a", "a"])
      #expect(all { join($0, []) } == ["", "", ""])
    }
  }

  @Test(arguments: [
    ("store.sqlite", "store.sqlite"), ("/srv/a-b_c@1+2%.db", "/srv/a-b_c@1+2%.db"), ("", "''"),
    ("two words", "'two words'"), ("it's", "'it'\\''s'"), ("'", "''\\'''"), ("$HOME", "'$HOME'"),
    ("a;b", "'a;b'"), ("~", "'~'"), ("备份", "'备份'"), ("a\nb", "'a\nb'"), ("a=b", "'a=b'"),
    ("é", "'é'"),
  ])
  func `a word for a shell is one word, whatever stands in it`(text: String, word: String) {
    #expect(Words(.english).shellWord(text) == word)
  }
}
