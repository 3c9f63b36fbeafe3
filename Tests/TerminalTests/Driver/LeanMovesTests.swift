import Testing

@testable import Terminal

@Suite struct LeanMovesTests {
  private func rewrite(_ frame: String, canGoAlong: Bool = true) -> String {
    var moves = LeanMoves(canGoAlong: canGoAlong)
    return String(decoding: moves.rewrite(Array(frame.utf8), rows: 24), as: UTF8.self)
  }

  @Test func `within a row only the column is said`() {
    let drawn = "\u{1B}[21;14H\u{1B}[7m中 6\u{1B}[21;33H9\u{1B}[22;13Ha\r\u{1B}[22;40Hb"
    #expect(
      rewrite(drawn) == "\u{1B}[21;14H\u{1B}[7m中 6\u{1B}[33G9\u{1B}[22;13Ha\r\u{1B}[40Gb")
    #expect(rewrite(drawn, canGoAlong: false) == drawn)
  }

  @Test(arguments: ["\n", "\u{1B}[3A", "\u{1B}[2S", "\u{1B}M", "\u{1B}8", "\u{1B}[2;5r"])
  func `what may change the row has it said again`(between: String) {
    let drawn = "\u{1B}[21;14Ha\(between)\u{1B}[21;33Hb"
    #expect(rewrite(drawn) == drawn)
  }

  @Test func `a frame begins in no known row`() {
    var moves = LeanMoves(canGoAlong: true)
    let drawn = Array("\u{1B}[21;14Ha".utf8)
    #expect(moves.rewrite(drawn, rows: 24) == drawn)
    #expect(moves.rewrite(drawn, rows: 24) == drawn)
  }

  @Test func `the first column is not said`() {
    #expect(rewrite("\u{1B}[20;1H\n") == "\u{1B}[20H\n")
    #expect(rewrite("a\r\u{1B}[10db") == "a\u{1B}[10Hb")
    #expect(rewrite("a\u{1B}[10db") == "a\u{1B}[10db")
  }

  @Test func `scrolling the whole screen again is said without numbers`() {
    #expect(rewrite("\u{1B}[6;20r\n\u{1B}[1;24r") == "\u{1B}[6;20r\n\u{1B}[r")
    #expect(rewrite("\u{1B}[1;23r") == "\u{1B}[1;23r")
  }

  @Test(arguments: ["", "\u{1B}", "\u{1B}[", "\u{1B}[1;", "\u{1B}(", "\u{1B}[;H", "\u{1B}[d"])
  func `a piece that is cut off or odd passes`(piece: String) {
    #expect(rewrite("a" + piece) == "a" + piece)
  }
}
