import CVterm
import Glibc

/// One cell as the terminal shows it.
public struct ScreenCell: Equatable {
  /// Empty where nothing was written, and in the right half of a wide character.
  public var text: String
  /// Columns: 1 or 2.
  public var width: Int
  /// Whether it is bold.
  public var isBold: Bool
  /// Whether its colours are exchanged.
  public var isReversed: Bool
  /// Whether it has a line below.
  public var isUnderlined: Bool
  /// A palette number; nil is the terminal's own.
  public var foreground: Int?
  /// The same for the background.
  public var background: Int?
}

extension PtyScreen {
  /// The cell in that row and column, from 0.
  public func cell(_ row: Int, _ column: Int) -> ScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    var scalars = String.UnicodeScalarView()
    withUnsafeBytes(of: &cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        scalars.append(scalar)
      }
    }
    return ScreenCell(
      text: String(scalars), width: Int(cell.width), isBold: cell.attrs.bold != 0,
      isReversed: cell.attrs.reverse != 0, isUnderlined: cell.attrs.underline != 0,
      foreground: Self.index(cell.fg, default: UInt8(VTERM_COLOR_DEFAULT_FG.rawValue)),
      background: Self.index(cell.bg, default: UInt8(VTERM_COLOR_DEFAULT_BG.rawValue)))
  }

  /// One row as text, without the spaces at its end.
  public func row(_ row: Int) -> String {
    var line = ""
    var column = 0
    while column < columns {
      let cell = cell(row, column)
      line += cell.text.isEmpty ? " " : cell.text
      column += max(1, cell.width)
    }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The whole screen as text.
  public var text: String { (0..<rows).map { row($0) }.joined(separator: "\n") }

  /// Whether the text stands anywhere on the screen, within one row.
  public func shows(_ text: String) -> Bool {
    (0..<rows).contains { row($0).contains(text) }
  }

  /// Where the cursor is, seen or not.
  public var cursor: (row: Int, column: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return (Int(position.row), Int(position.col))
  }

  private static func index(_ color: VTermColor, default flag: UInt8) -> Int? {
    guard color.type & flag == 0 else { return nil }
    return color.type & 1 == 1 ? Int(color.indexed.idx) : -1
  }
}
