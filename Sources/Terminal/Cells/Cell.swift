/// One place of a canvas: a visible character with at most two marks, and how it looks. Holds no
/// reference, so a canvas is copied and compared as plain memory.
public struct Cell: Hashable, Sendable {
  /// U+0000 in the right half of a wide character.
  var base: Unicode.Scalar = " "
  /// U+0000 where there is none.
  var firstMark: Unicode.Scalar = "\0"
  var secondMark: Unicode.Scalar = "\0"
  /// 1 or 2; 0 in the right half of a wide character.
  public internal(set) var columns: UInt8 = 1
  /// How it looks.
  public var style = Style.plain

  static func blank(_ style: Style) -> Cell { Cell(style: style) }
  static func rightHalf(_ style: Style) -> Cell { Cell(base: "\0", columns: 0, style: style) }

  /// What stands here; empty in the right half of a wide character.
  public var text: String {
    var scalars = String.UnicodeScalarView()
    for scalar in [base, firstMark, secondMark] where scalar != "\0" { scalars.append(scalar) }
    return String(scalars)
  }

  mutating func add(mark: Unicode.Scalar) {
    if firstMark == "\0" { firstMark = mark } else if secondMark == "\0" { secondMark = mark }
  }
}
