import Testing

@testable import Community

/// Reading a short text piece by piece.
struct TextScannerTests {
  private let table = WordTable<Int>(["下": 1, "下下": 2, "mon": 3, "monday": 4, "+": 5, "m": 6])

  private func take(_ text: String) -> (meaning: Int?, place: Int) {
    var scanner = TextScanner(text)
    return (scanner.take(table), scanner.place)
  }

  @Test(
    arguments: [
      ("下下周", 2, 2), ("下周", 1, 1), ("monday", 4, 6), ("mon 9", 3, 3), ("MON9", 3, 3),
      ("+2", 5, 1), ("m点", 6, 1),
    ] as [(String, Int, Int)])
  func `the longest word is taken, in any case`(text: String, meaning: Int, place: Int) {
    #expect(take(text).meaning == meaning)
    #expect(take(text).place == place)
  }

  @Test(arguments: ["", "mond", "monkey", "tmon", " mon", "上"])
  func `a word that goes on is another word, and nothing is read`(text: String) {
    #expect(take(text).meaning == nil)
    #expect(take(text).place == 0)
  }

  @Test(
    arguments: [
      ("0", 0, 1), ("09", 9, 2), ("1234", 1234, 4), ("12345", 1234, 4), ("7x", 7, 1),
      ("１２", 12, 2), ("三点", 3, 1), ("十", 10, 1), ("十二", 12, 2), ("二十五", 25, 3), ("兩點", 2, 1),
      ("零五", 5, 2),
    ] as [(String, Int, Int)])
  func `a number has four digits at most`(text: String, number: Int, place: Int) {
    var scanner = TextScanner(text)
    let found = scanner.number()
    #expect(found == number)
    #expect(scanner.place == place)
  }

  @Test(arguments: ["", "-1", "½", "٣", "Ⅳ", "x1"])
  func `other signs are no number`(text: String) {
    var scanner = TextScanner(text)
    let found = scanner.number()
    #expect(found == nil)
    #expect(scanner.place == 0)
  }

  @Test func `a complaint quotes what was written, not what was made of it`() {
    var scanner = TextScanner("９：００ ＰＭ 後天")
    _ = scanner.number()
    _ = scanner.take(":")
    _ = scanner.number()
    #expect(scanner.text(from: 0) == "９：００")
    scanner.skipSpace()
    #expect(scanner.word(at: scanner.place) == "ＰＭ")
    #expect(scanner.all == "９：００ ＰＭ 後天")
  }

  @Test func `spaces and commas of any script are passed over, up to the end`() {
    var scanner = TextScanner(" ,，、\t\u{3000}\n")
    #expect(!scanner.isAtEnd)
    scanner.skipSpace()
    #expect(scanner.isAtEnd)
    scanner.skipSpace()
    #expect(scanner.place == 7)
  }
}
