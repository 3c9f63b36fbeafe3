import Dice
import Testing

@testable import Terminal

/// However a frame is said, the terminal shows the same.
@Suite struct LeanLawTests {
  private static let seeds = Array(UInt64(1)...40)

  private static let styles = [
    "\u{1B}[m", "\u{1B}[0m", "\u{1B}[1m", "\u{1B}[2m", "\u{1B}[4m", "\u{1B}[7m", "\u{1B}[31m",
    "\u{1B}[39m", "\u{1B}[44m", "\u{1B}[49m", "\u{1B}[0;1;31;44m", "\u{1B}[92m", "\u{1B}[103;4m",
  ]
  private static let moves = [
    "\u{1B}[3;7H", "\u{1B}[3;9H", "\u{1B}[3;1H", "\u{1B}[5;2H", "\r", "\u{8}", "\n", "\r\u{1B}[4d",
    "\u{1B}[6d", "\u{1B}[9G", "\u{1B}[2C", "\u{1B}[H",
  ]
  private static let letters = ["a", "b", " ", "  ", "x y"]

  private func frames(_ dice: inout Dice, of pieces: [String]) -> [[UInt8]] {
    (0..<5).map { _ in
      // A frame begins by saying where it begins: nothing is known of the cursor then.
      Array(("\u{1B}[2;2H" + (0..<30).map { _ in dice.pick(pieces) }.joined()).utf8)
    }
  }

  private func read(_ frames: [[UInt8]]) -> FrameReader {
    frames.reduce(into: FrameReader()) { $0.read($1) }
  }

  @Test(arguments: seeds, [true, false])
  func `styles said in fewer bytes look the same`(seed: UInt64, canEndColors: Bool) {
    var dice = Dice(seed: seed)
    let drawn = frames(&dice, of: Self.styles + Self.letters + Self.moves)
    var lean = LeanStyles(canEndColors: canEndColors)
    let sent = drawn.map { lean.rewrite($0) }
    #expect(read(sent).shown == read(drawn).shown)
    #expect(read(sent).unknown == [])
    // The first look is named from nothing.
    let (bytes, most) = (sent.joined().count, drawn.joined().count + 4)
    #expect(bytes <= most)
  }

  @Test(arguments: seeds, [true, false])
  func `moves said in fewer bytes lead to the same places`(seed: UInt64, canGoAlong: Bool) {
    var dice = Dice(seed: seed)
    let drawn = frames(&dice, of: Self.letters + Self.moves + ["\u{1B}[1m"])
    var lean = LeanMoves(canGoAlong: canGoAlong)
    let sent = drawn.map { lean.rewrite($0, rows: 24) }
    #expect(read(sent).shown == read(drawn).shown)
    for (short, long) in zip(sent, drawn) { #expect(short.count <= long.count) }
  }

  @Test(arguments: seeds)
  func `both together`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let drawn = frames(&dice, of: Self.styles + Self.letters + Self.moves)
    var (styles, moves) = (LeanStyles(canEndColors: true), LeanMoves(canGoAlong: true))
    let sent = drawn.map { moves.rewrite(styles.rewrite($0), rows: 24) }
    #expect(read(sent).shown == read(drawn).shown)
  }

  @Test(arguments: seeds)
  func `every byte belongs to exactly one piece`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let bytes = (0..<300).map { _ in
      dice.pick(
        [0x1B, 0x5B, 0x28, 0x30, 0x3B, 0x6D, 0x48, 0x20, 0xE4, 0x07, UInt8(dice.roll(0...255))]
          as [UInt8])
    }
    var index = 0
    while index < bytes.count {
      let piece = FramePiece(in: bytes, at: index)
      #expect(piece.end > index && piece.end <= bytes.count)
      index = piece.end
    }
    #expect(index == bytes.count)
    // What is not known passes as it is.
    let plain = bytes.filter { $0 != 0x1B && $0 != 0x0E && $0 != 0x0F && $0 != 0x0D }
    var moves = LeanMoves(canGoAlong: true)
    #expect(moves.rewrite(plain, rows: 24) == plain)
  }

  @Test(arguments: seeds)
  func `a style is reached from any other, and from an unknown one`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    func state(_ dice: inout Dice) -> GraphicState {
      var state = GraphicState()
      for _ in 0..<dice.roll(0...4) {
        _ = state.take([dice.pick([1, 2, 4, 7, 30, 37, 90, 97, 40, 47, 100, 107])])
      }
      return state
    }
    func told(_ sequence: [UInt8], from start: GraphicState) throws -> GraphicState {
      let piece = FramePiece(in: sequence, at: 0)
      guard case .style(let numbers) = piece.kind, piece.end == sequence.count else {
        throw Unreadable()
      }
      var state = start
      return state.take(numbers) ? state : GraphicState()
    }
    for _ in 0..<60 {
      let (from, to) = (state(&dice), state(&dice))
      for canEndColors in [true, false] {
        #expect(to.sequence(after: to, canEndColors: canEndColors) == [])
        guard from != to else { continue }
        let change = to.sequence(after: from, canEndColors: canEndColors)
        let anew = to.sequence(after: nil, canEndColors: canEndColors)
        #expect(try told(change, from: from) == to)
        #expect(try told(anew, from: from) == to)
        #expect(change.count <= anew.count)
      }
    }
  }

  private struct Unreadable: Error {}

  @Test func `numbers that are not known change nothing`() {
    var state = GraphicState()
    let isTaken = state.take([1, 31, 38])
    #expect(!isTaken && state == GraphicState())
  }
}
