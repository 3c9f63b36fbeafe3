import Dice
import Terminal
import Testing

@testable import HetangCommands

/// Tables for people: columns stand under each other, whatever is in them.
@Suite struct PlainTableTests {
  private static var columns: [PlainColumn<[String]>] {
    [
      .init(title: "no.", isNumber: true) { $0[0] }, .init(title: "name", widest: 8) { $0[1] },
      .init(title: "状态") { $0[2] },
    ]
  }

  private func lines(_ rows: [[String]]) -> [String] { PlainTable.lines(Self.columns, of: rows) }

  @Test func `numbers stand at the right, names at the left, no blanks at the end`() {
    #expect(
      lines([["1", "Li", "open"], ["1000", "读书会", ""]])
        == [" no.  name    状态", "   1  Li      open", "1000  读书会"])
  }

  @Test func `without rows there is the head`() {
    #expect(lines([]) == ["no.  name  状态"])
  }

  @Test func `a name that is too long is cut to whole characters, with a sign for it`() {
    let told = lines([["1", "杭州读书会一群", "x"], ["2", "exactly8", "y"], ["3", "ninechars", "z"]])
    #expect(told[1] == "  1  杭州读…   x")
    #expect(told[2] == "  2  exactly8  y")
    #expect(told[3] == "  3  ninecha…  z")
  }

  @Test func `a number is never cut, also one that is longer than those it was measured by`() {
    let table = PlainTable(Self.columns, for: [["1", "a", "b"]])
    #expect(table.line(["123456789", "a", "b"]) == "123456789  a     b")
  }

  @Test func `what came from outside does nothing, and stays on its line`() {
    let told = lines([["1", "\u{1B}[2Jx", "a\nb\tc\u{202E}"]])
    #expect(told.count == 2)
    #expect(told[1].unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
  }

  /// Texts that take one cell, two or none, of any length.
  private static let alphabet = ["a", "Z", " ", "-", "é", "中", "，", "ａ", "ﾊ", "🙂", "e\u{301}"]

  @Test(arguments: 1...40)
  func `every column begins in the same cell on every line`(seed: UInt64) {
    var dice = Dice(seed: seed)
    func text(_ longest: Int) -> String {
      (0..<dice.roll(longest)).map { _ in Self.alphabet[dice.roll(Self.alphabet.count)] }.joined()
    }
    let rows = (0..<12).map { _ in [String(dice.roll(100_000)), text(14), "|" + text(5)] }
    let table = lines(rows)
    let begins = table.dropFirst().map { line in
      line.firstIndex(of: "|").map { Text.width(String(line[..<$0])) }
    }
    #expect(begins.allSatisfy { $0 != nil })
    #expect(Set(begins).count == 1, "\(table.joined(separator: "\n"))")
    #expect(table.allSatisfy { $0.last != " " })
  }
}
