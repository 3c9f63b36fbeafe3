import Dice
import HostileCorpus
import Testing

@testable import Terminal

/// What is true of every wrapped text.
@Suite struct WrapLawTests {
  private static let seeds = Array(UInt64(1)...20)

  private func texts(_ seed: UInt64) -> [String] {
    var dice = Dice(seed: seed)
    return ((0..<25).map { _ in dice.text(25) } + [dice.pick(HostileText.all).text])
      .map { Text.clean($0, keepNewlines: true) }
  }

  private func solid(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " && $0 != "\n" }
  }

  @Test(arguments: seeds)
  func `no line is too long and nothing but blanks is lost`(seed: UInt64) {
    for text in texts(seed) {
      for columns in [1, 2, 3, 5, 8, 13, 40] {
        let lines = Text.wrap(text, columns: columns)
        #expect(lines.allSatisfy { Text.width($0) <= max(2, columns) })
        #expect(solid(lines.joined()) == solid(text))
        #expect(lines.allSatisfy { $0.last != " " })
      }
    }
  }

  @Test(arguments: seeds)
  func `wrapped lines stay as they are`(seed: UInt64) {
    for text in texts(seed) {
      for columns in [2, 5, 12] {
        let lines = Text.wrap(text, columns: columns)
        #expect(Text.wrap(lines.joined(separator: "\n"), columns: columns) == lines)
      }
    }
  }

  @Test(arguments: seeds)
  func `a text that has room stays on its lines`(seed: UInt64) {
    for text in texts(seed) {
      let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
      let widest = paragraphs.map { Text.width(String($0)) }.max() ?? 0
      let wrapped = Text.wrap(text, columns: max(2, widest))
      #expect(wrapped.count == paragraphs.count)
    }
  }

  /// Kinsoku: what opens is not left behind, what closes is not carried over, as long as the piece
  /// that holds on to it fits a line.
  @Test(arguments: seeds)
  func `no line begins with what closes or ends with what opens`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<40 {
      let text = (0..<30).map { _ in dice.pick(["中", "文", "（甲）", "「乙", "丙」", "丁，", "戊。"]) }.joined()
      for columns in [12, 16, 24] {
        for line in Text.wrap(text, columns: columns) {
          #expect(
            line.unicodeScalars.first.map { !LinePiece.closing.contains($0) } ?? true, "\(line)")
          #expect(
            line.unicodeScalars.last.map { !LinePiece.opening.contains($0) } ?? true, "\(line)")
        }
      }
    }
  }

  @Test func `a very long word costs no more than its length`() {
    let word = String(repeating: "x", count: Text.usualLimit)
    let lines = Text.wrap(word, columns: 80)
    #expect(lines.count == (Text.usualLimit + 79) / 80)
    #expect(lines.joined() == word)
  }

  @Test(arguments: [
    ("  a", ["  a"]), ("a  ", ["a"]), ("   ", [""]), ("a\n", ["a", ""]), ("\n\n", ["", "", ""]),
  ])
  func `blanks at the beginning stay, at the end they go`(text: String, lines: [String]) {
    #expect(Text.wrap(text, columns: 10) == lines)
  }
}
