import Dice
import HostileCorpus
import Testing

@testable import Terminal

/// What is true of every stream of bytes that a terminal sends.
@Suite struct InputLawTests {
  private static let seeds = Array(UInt64(1)...20)

  private static let pieces = [
    "a", "q", "中", "🙂", "\r", "\t", "\u{7F}", "\u{3}", "\u{1B}[A", "\u{1B}OB", "\u{1B}[5~",
    "\u{1B}[1;5C", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}[M !!", "\u{1B}[0n", "\u{1B}[[A",
    "\u{1B}[200~贴 \u{1B}[31mx\r\ny\u{1B}[201~", "\u{1B}P>|t\u{1B}\\", "\u{1B}b", "\u{0}",
  ]

  private func decode(_ bytes: [[UInt8]]) -> [TerminalEvent] {
    var decoder = InputDecoder()
    return bytes.reduce(into: []) { $0 += decoder.decode($1) } + decoder.flush()
  }

  @Test(arguments: seeds)
  func `however the stream is cut, it says the same`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<40 {
      let bytes = Array((0..<12).map { _ in dice.pick(Self.pieces) }.joined().utf8)
      var parts: [[UInt8]] = []
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + dice.roll(1...9))
        parts.append(Array(bytes[start..<end]))
        start = end
      }
      #expect(decode(parts) == decode([bytes]))
    }
  }

  @Test(arguments: seeds)
  func `a stream of whole pieces says what its pieces say`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<40 {
      let pieces = (0..<10).map { _ in dice.pick(Self.pieces) }
      let one = decode([Array(pieces.joined().utf8)])
      #expect(one == pieces.flatMap { decode([Array($0.utf8)]) })
    }
  }

  @Test(arguments: seeds)
  func `a paste is the clean text, whatever it holds, and the next key is a key`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for hostile in [dice.text(20), dice.pick(HostileText.all).text] {
      let stream = "\u{1B}[200~\(hostile)\u{1B}[201~j"
      let events = decode([Array(stream.utf8)])
      #expect(
        events == [
          .paste(Text.clean(hostile, keepNewlines: true, limit: InputDecoder.pasteLimit)),
          .key(.character("j")),
        ], "\(hostile.debugDescription)")
    }
  }

  @Test(arguments: seeds)
  func `typed characters draw something, whatever comes`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<30 {
      let bytes = (0..<60).map { _ in UInt8(dice.roll(0...255)) }
      for case .key(.character(let character)) in decode([bytes]) {
        #expect(character == " " || !Text.clean(String(character)).isEmpty || isMark(character))
      }
    }
  }

  private func isMark(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { ScalarKind($0) == .mark }
  }

  @Test func `a string without an end is dropped piece by piece, and keys come after it`() {
    var decoder = InputDecoder()
    let noise = "\u{1B}]" + String(repeating: "x", count: EscapeInput.limit - 2)
    #expect(decoder.decode(noise.utf8) == [])
    #expect(!decoder.isIncomplete)
    #expect(decoder.decode("j".utf8) == [.key(.character("j"))])
    #expect(decoder.decode(noise.dropLast().utf8) == [])
    #expect(decoder.isIncomplete)
  }

  @Test func `a mouse report ends with its third byte, and is not waited for any longer`() {
    var decoder = InputDecoder()
    #expect(decoder.decode("\u{1B}[M !".utf8) == [])
    #expect(decoder.isIncomplete)
    #expect(decoder.decode("\"".utf8) == [])
    #expect(!decoder.isIncomplete)
    #expect(decoder.decode("j".utf8) == [.key(.character("j"))])
  }

  @Test(arguments: Array(1...26))
  func `control with a letter is that letter`(number: Int) {
    let letter = Character(Unicode.Scalar(UInt8(number + 0x60)))
    let expected: Key =
      switch number {
      case 8: .backspace
      case 9: .tab
      case 10, 13: .enter
      default: .control(letter)
      }
    #expect(decode([[UInt8(number)]]) == [.key(expected)])
  }
}
