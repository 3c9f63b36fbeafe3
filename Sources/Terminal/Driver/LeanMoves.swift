/// Says a frame's cursor movements in as few bytes as the terminal needs.
///
/// ncurses names row and column wherever the way is long, also within one row, and writes out numbers
/// that could be left away. Everything else passes unchanged.
struct LeanMoves {
  /// Whether the terminal can go to a column of the row it is in (CHA, ECMA-48).
  let canGoAlong: Bool
  /// The row the cursor is in, from 1; nil when that is not known.
  private var row: Int?

  init(canGoAlong: Bool) { self.canGoAlong = canGoAlong }

  /// The frame, rewritten.
  /// - Parameter rows: The rows of the screen.
  mutating func rewrite(_ frame: [UInt8], rows: Int) -> [UInt8] {
    var lean: [UInt8] = []
    lean.reserveCapacity(frame.count)
    row = nil
    var index = 0
    while index < frame.count {
      let piece = FramePiece(in: frame, at: index)
      take(piece, frame[index..<piece.end], rows: rows, into: &lean)
      index = piece.end
    }
    return lean
  }

  private mutating func take(
    _ piece: FramePiece, _ bytes: ArraySlice<UInt8>, rows: Int, into lean: inout [UInt8]
  ) {
    switch (piece.kind, bytes.last, piece.numbers) {
    case (.move, UInt8(ascii: "H"), let place) where place.count == 2 && place[0] > 0:
      lean += move(to: place[0], place[1])
      row = place[0]
    // The first column of a row, in two steps.
    case (.move, UInt8(ascii: "d"), let place) where lean.last == 0x0D && place[0] > 0:
      lean.removeLast()
      lean += Self.control("\(place[0])H")
      row = place[0]
    case (.move, UInt8(ascii: "r"), [1, rows]):
      lean += Self.control("r")
      row = nil
    default:
      lean += bytes
      if !Self.staysInRow(piece, bytes) { row = nil }
    }
  }

  private func move(to row: Int, _ column: Int) -> [UInt8] {
    if canGoAlong, row == self.row { return Self.control("\(column)G") }
    return Self.control(column == 1 ? "\(row)H" : "\(row);\(column)H")
  }

  private static func control(_ text: String) -> [UInt8] { Array("\u{1B}[\(text)".utf8) }

  /// A character at the right margin stays there until the next one comes, and ncurses then names
  /// the place anew.
  private static func staysInRow(_ piece: FramePiece, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 1, let final = bytes.last else {
      return piece.kind == .move || bytes.first ?? 0 >= 0x20
    }
    return switch piece.kind {
    case .style, .shift: true
    case .blank, .move: "@CDGKPX".utf8.contains(final)
    case .other: false
    }
  }
}
