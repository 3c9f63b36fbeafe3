import Dice
import HostileCorpus
import Testing

@testable import Terminal

/// What is true of every cleaned text, whatever it was made from.
@Suite struct CleanLawTests {
  private static let seeds = Array(UInt64(1)...25)

  /// Random texts, and every hostile one within random ones.
  private func texts(_ seed: UInt64) -> [String] {
    var dice = Dice(seed: seed)
    let hostile = dice.pick(HostileText.all).text
    return (0..<40).map { _ in dice.text(14) } + [dice.text(5) + hostile + dice.text(5)]
  }

  @Test(arguments: seeds)
  func `only what every terminal draws alike is left`(seed: UInt64) {
    for raw in texts(seed) {
      for scalar in Text.clean(raw).unicodeScalars {
        switch ScalarKind(scalar) {
        case .visible, .mark: break
        default: Issue.record("U+\(String(scalar.value, radix: 16)) of \(raw.debugDescription)")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `cleaning clean text changes nothing, with its line ends or without`(seed: UInt64) {
    for raw in texts(seed) {
      for keeps in [true, false] {
        let clean = Text.clean(raw, keepNewlines: keeps)
        #expect(
          Text.clean(clean, keepNewlines: keeps).unicodeScalars.elementsEqual(clean.unicodeScalars))
        #expect(clean.unicodeScalars.contains("\n") == (keeps && clean.contains("\n")))
      }
    }
  }

  @Test(arguments: seeds)
  func `a letter keeps two marks at most, and no mark stands without a letter`(seed: UInt64) {
    for raw in texts(seed) {
      var marks: Int?
      for scalar in Text.clean(raw).unicodeScalars {
        if ScalarKind(scalar) == .mark {
          let count = (marks ?? 99) + 1
          #expect(count <= 2, "\(raw.debugDescription)")
          marks = count
        } else {
          marks = scalar == " " ? nil : 0
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `plain text stays as it is`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<60 {
      let text = dice.text(20, of: TextPieces.plain)
      #expect(Text.clean(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  @Test(arguments: seeds)
  func `it never grows, and the limit cuts what is looked at`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for raw in texts(seed) {
      let all = Array(raw.unicodeScalars)
      #expect(Text.clean(raw).unicodeScalars.count <= all.count)
      let limit = dice.roll(0...all.count)
      // A sequence that crosses the limit goes whole, as without one.
      let cut = Text.clean(raw, limit: limit).unicodeScalars
      #expect(cut.count <= limit)
      #expect(Text.clean(raw).unicodeScalars.starts(with: cut))
    }
    #expect(Text.clean("abc", limit: -1) == "")
  }

  @Test func `CR LF is one line end, also where the limit parts them`() {
    #expect(Text.clean("a\r\nb", keepNewlines: true) == "a\nb")
    #expect(Text.clean("a\n\rb", keepNewlines: true) == "a\n\nb")
    #expect(Text.clean("a\r\nb", keepNewlines: true, limit: 2) == "a\n")
  }
}
