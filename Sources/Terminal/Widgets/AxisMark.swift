/// A text below a chart or strip, where on its way from left to right it belongs.
public struct AxisMark: Hashable, Sendable {
  /// 0 at the left end, 1 at the right end.
  public var position: Double
  /// As short as it can be; clean.
  public var text: String

  /// A mark there, saying that.
  public init(_ position: Double, _ text: String) {
    self.position = position
    self.text = text
  }

  /// The marks in a row of so many columns. Each begins where it belongs, moved left as far as the
  /// end of the row asks for; one that would touch a mark before it is left out, but for the last,
  /// which takes the place of those it would touch. The first always stays.
  public static func row(_ marks: [AxisMark], columns: Int) -> String {
    var placed: [(start: Int, text: String)] = []
    for (place, mark) in marks.enumerated() {
      let width = Text.width(mark.text)
      guard width <= columns, !mark.text.isEmpty else { continue }
      let wanted = Int((min(1, max(0, mark.position)) * Double(columns - 1)).rounded())
      let start = min(wanted, columns - width)
      let isLast = place == marks.count - 1
      while isLast, placed.count > 1, let last = placed.last, Self.end(last) + 1 > start {
        placed.removeLast()
      }
      if let last = placed.last, Self.end(last) + 1 > start { continue }
      placed.append((start, mark.text))
    }
    var row = ""
    for (start, text) in placed {
      row += Text.spaces(start - Text.width(row)) + text
    }
    return Text.fit(row, columns: columns)
  }

  private static func end(_ placed: (start: Int, text: String)) -> Int {
    placed.start + Text.width(placed.text)
  }
}
