import Dice
import HostileCorpus
import Testing

@testable import Terminal

/// What is true of every text that is cut or fitted.
@Suite struct TruncateLawTests {
  private static let seeds = Array(UInt64(1)...20)

  private func texts(_ seed: UInt64) -> [String] {
    var dice = Dice(seed: seed)
    return ((0..<30).map { _ in dice.text(12) } + [dice.pick(HostileText.all).text])
      .map { Text.clean($0) }
  }

  @Test(arguments: seeds, [Cut.end, .middle])
  func `a text is cut to its columns and no more than it must`(seed: UInt64, cut: Cut) {
    for text in texts(seed) {
      for columns in 0...24 {
        let shown = Text.truncate(text, columns: columns, cut: cut)
        #expect(Text.width(shown) <= columns)
        if Text.width(text) <= columns {
          #expect(shown.unicodeScalars.elementsEqual(text.unicodeScalars))
        } else if columns > 0 {
          #expect(shown.contains("…"))
          // A wide character that did not fit leaves one column free.
          #expect(Text.width(shown) >= columns - 1)
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `cut at the end, it is the beginning; in the middle, both ends`(seed: UInt64) {
    for text in texts(seed) {
      let scalars = Array(text.unicodeScalars)
      for columns in 1..<max(2, Text.width(text)) {
        for cut in [Cut.end, .middle] {
          let shown = Text.truncate(text, columns: columns, cut: cut, ellipsis: "\u{2026}")
          let halves = shown.unicodeScalars.split(
            separator: "\u{2026}", maxSplits: 1, omittingEmptySubsequences: false)
          guard halves.count == 2, !text.contains("…") else { continue }
          #expect(scalars.starts(with: halves[0]))
          #expect(scalars.reversed().starts(with: halves[1].reversed()))
          if cut == .end || columns < 8 { #expect(halves[1].isEmpty) }
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `cutting twice is cutting once`(seed: UInt64) {
    for text in texts(seed) {
      for columns in [0, 1, 2, 7, 8, 15] {
        for cut in [Cut.end, .middle] {
          let once = Text.truncate(text, columns: columns, cut: cut)
          #expect(Text.truncate(once, columns: columns, cut: cut) == once)
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `fitted, it is the cut text with blanks around it`(seed: UInt64) {
    for text in texts(seed) {
      for columns in 0...16 {
        let shown = Text.truncate(text, columns: columns)
        let room = columns - Text.width(shown)
        func blank(_ count: Int) -> String { String(repeating: " ", count: count) }
        #expect(Text.fit(text, columns: columns) == shown + blank(room))
        #expect(Text.fit(text, columns: columns, align: .trailing) == blank(room) + shown)
        #expect(
          Text.fit(text, columns: columns, align: .centre)
            == blank(room / 2) + shown + blank(room - room / 2))
      }
    }
  }

  @Test(arguments: seeds)
  func `beginning and end of a text hold as much as the columns do`(seed: UInt64) {
    for text in texts(seed) {
      let whole = Text.width(text)
      for columns in -1...whole + 2 {
        let (first, last) = (
          Text.prefix(text, columns: columns), Text.suffix(text, columns: columns)
        )
        #expect(Text.width(first) <= max(0, columns))
        #expect(Text.width(last) <= max(0, columns))
        if columns >= whole {
          #expect(first == text && last == text)
        } else if columns >= 0 {
          #expect(Text.width(first) >= columns - 1)
        }
      }
    }
  }

  @Test func `marks at the cut stay with their letter`() {
    #expect(
      Text.prefix("ae\u{301}b", columns: 2).unicodeScalars.elementsEqual("ae\u{301}".unicodeScalars)
    )
    #expect(
      Text.suffix("ae\u{301}b", columns: 2).unicodeScalars.elementsEqual("e\u{301}b".unicodeScalars)
    )
    #expect(Text.suffix("a中", columns: 1) == "")
  }
}
