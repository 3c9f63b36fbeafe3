import Foundation
import HostileCorpus
import Testing

@testable import Terminal

/// What goes to the clipboard comes out of it.
@Suite struct ClipboardLawTests {
  /// The text that a terminal reads from the sequence.
  private func read(_ sequence: [UInt8]?) -> String? {
    guard let sequence, sequence.starts(with: Array("\u{1B}]52;c;".utf8)),
      let end = sequence.firstIndex(of: 0x07)
    else { return nil }
    return Data(base64Encoded: Data(sequence[7..<end])).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `every hostile text, byte by byte, and nothing of it acts on the way`() {
    for hostile in HostileText.all where hostile.text.utf8.count < 50_000 {
      let sequence = Clipboard.sequence(for: hostile.text, isInsideTmux: false)
      #expect(read(sequence)?.utf8.elementsEqual(hostile.text.utf8) == true, "\(hostile.title)")
      #expect(sequence?.dropFirst().dropLast().allSatisfy { $0 >= 0x20 && $0 < 0x7F } == true)
    }
  }

  @Test(arguments: 0...70)
  func `every length`(length: Int) {
    let text = String(repeating: "荷x", count: length)
    #expect(read(Clipboard.sequence(for: text, isInsideTmux: false)) == text)
  }

  @Test func `inside tmux it goes both ways, the second through to the terminal behind`() throws {
    let plain = try #require(Clipboard.sequence(for: "荷", isInsideTmux: false))
    let both = try #require(Clipboard.sequence(for: "荷", isInsideTmux: true))
    let through = Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
    #expect(both == plain + through)
  }

  @Test(arguments: [0, 1, 2])
  func `the limit is that of the encoded text`(more: Int) {
    let most = Clipboard.limit / 4 * 3
    for length in [most - more, most + 1 + more] {
      let text = String(repeating: "a", count: length)
      let isTaken = Clipboard.sequence(for: text, isInsideTmux: true) != nil
      #expect(isTaken == (length <= most))
    }
  }
}
