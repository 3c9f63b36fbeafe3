import Terminal

/// What must be true of every frame, whatever stands in it.
enum SoundFrame {
  /// What is wrong with the frame; empty when nothing is.
  static func faults(of canvas: Canvas) -> [String] {
    (0..<canvas.size.rows).flatMap { row in rowFaults(canvas, row) } + boxFaults(canvas)
  }

  private static func rowFaults(_ canvas: Canvas, _ row: Int) -> [String] {
    let text = canvas.rowText(row)
    var faults: [String] = []
    if Text.width(text) > canvas.size.columns { faults.append("row \(row) is too wide") }
    var marks = 0
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .privateUse,
        .unassigned, .enclosingMark:
        faults.append("row \(row) holds U+\(String(scalar.value, radix: 16))")
      case .nonspacingMark:
        marks += 1
        if marks > 2 { faults.append("row \(row) stacks marks") }
      default: marks = 0
      }
    }
    return faults
  }

  /// Each corner has the other three, and straight lines between them. On the right one, `^` and `v`
  /// say that lines go on.
  private static func boxFaults(_ canvas: Canvas) -> [String] {
    func sign(_ row: Int, _ column: Int) -> String? {
      canvas[Point(row: row, column: column)]?.text
    }
    var faults: [String] = []
    for row in 0..<canvas.size.rows {
      for left in 0..<canvas.size.columns where sign(row, left) == "┌" {
        guard let right = (left..<canvas.size.columns).first(where: { sign(row, $0) == "┐" })
        else {
          faults.append("row \(row): a box without its right corner")
          continue
        }
        var below = row + 1
        while sign(below, left) == "│", ["│", "^", "v"].contains(sign(below, right)) { below += 1 }
        if sign(below, left) != "└" || sign(below, right) != "┘" {
          faults.append("row \(below): a box that is not closed")
        }
      }
    }
    return faults
  }
}
