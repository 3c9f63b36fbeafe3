@testable import Terminal

/// What a terminal does with a frame, as far as cursor and looks go: which character stands where, in
/// which style. Enough of ECMA-48 to tell whether two frames show the same.
struct FrameReader {
  struct Shown: Equatable {
    var byte: UInt8
    var row: Int
    var column: Int
    /// Of a blank only what shows in one.
    var look: GraphicState
  }

  private var row = 0
  private var column = 0
  private var state = GraphicState()
  private(set) var shown: [Shown] = []
  private(set) var unknown: [String] = []

  /// Reads ASCII and the sequences that the frames of these tests are made of.
  mutating func read(_ frame: [UInt8]) {
    var index = 0
    while index < frame.count {
      let piece = FramePiece(in: frame, at: index)
      take(piece, Array(frame[index..<piece.end]))
      index = piece.end
    }
  }

  private mutating func take(_ piece: FramePiece, _ bytes: [UInt8]) {
    switch (piece.kind, bytes.last) {
    case (.style(let numbers), _): if !state.take(numbers) { unknown.append("\(numbers)") }
    case (.move, UInt8(ascii: "H")):
      row = max(1, piece.numbers.first ?? 1)
      column = piece.numbers.count > 1 ? max(1, piece.numbers[1]) : 1
    case (.move, UInt8(ascii: "G")): column = max(1, piece.numbers.first ?? 1)
    case (.move, UInt8(ascii: "d")): row = max(1, piece.numbers.first ?? 1)
    case (.move, UInt8(ascii: "C")): column += max(1, piece.numbers.first ?? 1)
    case (.move, 0x0D): column = 1
    case (.move, 0x08): column = max(1, column - 1)
    case (.blank, 0x0A): row += 1
    case (_, let byte?) where bytes.count == 1 && byte >= 0x20:
      var look = state
      if byte == 0x20 { look = Self.blankLook(of: state) }
      shown.append(Shown(byte: byte, row: row, column: column, look: look))
      column += 1
    default: unknown.append(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Bold and dim do not show in a blank, and neither does the colour of what is not there.
  private static func blankLook(of state: GraphicState) -> GraphicState {
    var look = GraphicState()
    _ = look.take([state.background ?? 49])
    let visible = (3...9).filter { state.attributes & 1 << UInt16($0) != 0 }
    // Underlined and reversed blanks have the foreground's colour.
    if !visible.isEmpty { _ = look.take(visible + [state.foreground ?? 39]) }
    return look
  }
}
