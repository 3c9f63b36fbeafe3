import Testing

@testable import Exchange

/// Writings of old mail, that look like letters and signs of ASCII.
@Suite struct `A text that shifts between alphabets` {
  private let header = "group,member,timestamp,text\n"

  private func encoding(_ text: String) -> TextEncoding? { TextEncoding(Array(text.utf8)) }

  @Test func `is named`() {
    // “グループ,たなか”, “독서모임,민수”, “读书会,小红”
    let japanese = "\u{1B}$B%0%k!<%W\u{1B}(B,\u{1B}$B$?$J$+\u{1B}(B,1,x\n"
    let korean = "\u{1B}$)C\u{0E}56<-8p@S\u{0F},\u{0E}9N<v\u{0F},1,x\n"
    let chinese = "~{6AJi;a~},~{P!:l~},1,x\n"
    #expect(encoding(header + japanese) == .iso2022Japanese)
    #expect(encoding(korean + header) == .iso2022Korean)
    #expect(encoding(header + chinese) == .hz)
    // Cut anywhere behind four characters.
    #expect(encoding(header + "~{6AJi;a~},~{P!:l~},1,~{P!:") == .hz)
  }

  @Test func `is no text that has such signs by chance`() {
    for text in [
      "a ~{ b ~} c", "@}~{~~ @}~{~~", "~{6AJi;~}", "~{6AJi;a", "\u{1B}[31m$B\u{1B}(B", "~{odd~}",
      "~{6AJi;aP!~} 读书会", "~{6AJi;aP!~} ~{two words~}",
    ] {
      #expect(encoding(header + text) == nil, "\(text)")
    }
  }

  @Test func `with a mark of four bytes is UTF-32, not UTF-16`() {
    #expect(TextEncoding([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]) == .utf32)
    #expect(TextEncoding([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41]) == .utf32)
    #expect(TextEncoding([0xFF, 0xFE, 0x41, 0]) == .utf16)
    #expect(TextEncoding([0xFE, 0xFF, 0, 0x41]) == .utf16)
  }
}
