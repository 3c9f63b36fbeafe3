import Community
import Testing

/// The morning news has about ten items, and the composer counts them.
@Suite struct `Numbered items` {
  @Test(
    arguments: [
      "1. one", "1.one", "12、two", "3) three", "4）four", "５．five", "6: six", "7：seven",
      "①first", "⑳ last", "  8. indented", "\u{3000}9、full-width blank", "一、首条", "十、第十",
      "1.2026年的计划",
    ])
  func `are lines that begin with a number and a sign`(line: String) {
    #expect(PostText(body: line).numberedItems == 1)
  }

  @Test(
    arguments: [
      "", "   ", "one", "1", "1 one", "1.", "10.", "1.   ", "①", "①  ", "1.\u{200B}", "-1. minus",
      "No. 1: not at the head", "1st: ordinal", "(1) bracket first", "#1 hash",
    ])
  func `are nothing else`(line: String) {
    #expect(PostText(body: line).numberedItems == 0)
  }

  @Test(arguments: ["09:00 早报", "9:30 集合", "19：15 at the bridge", "7:00"])
  func `are no times of day`(line: String) {
    #expect(PostText(body: line).numberedItems == 0)
  }

  @Test(arguments: ["\n", "\r\n", "\n\n \n", "\u{2028}"])
  func `stand on lines of their own, however lines end`(end: String) {
    let body = (1...11).map { "\($0). item" }.joined(separator: end)
    #expect(PostText(title: "1. no item", body: body).numberedItems == 11)
  }

  @Test func `that are usual need no remark`() {
    let usual = ContentPreset.usualNewsItems
    #expect([7, 8, 12, 13].map(usual.contains) == [false, true, true, false])
  }
}

@Suite struct `The heading of a post` {
  @Test(
    arguments: [
      ("News", "a", "News"), ("", "a\nb", "a"), ("  ", "a", "a"), ("", "\n\n b", " b"),
      ("\u{200B}", "a", "a"), ("", "\u{2060}\nb", "b"), ("", "", ""), ("\u{3000}", " ", ""),
      ("🌿", "", "🌿"),
    ])
  func `is the first line with something to read`(title: String, body: String, heading: String) {
    #expect(PostText(title: title, body: body).heading == heading)
  }

  @Test func `is never more than a line, whatever the body holds`() {
    let body = "one\u{85}two\u{2029}three\r\nfour"
    #expect(PostText(body: body).heading == "one")
  }

  @Test(
    arguments: [
      ("", "", ""), ("t", "", "t"), ("", "b", "b"), ("t", "b", "t\nb"), ("t", "b\nc", "t\nb\nc"),
    ])
  func `stands above what goes out`(title: String, body: String, whole: String) {
    #expect(PostText(title: title, body: body).whole == whole)
  }
}
