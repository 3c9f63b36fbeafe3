import Terminal

extension Glyphs {
  private var isASCII: Bool { self == .ascii }
  var topLeft: String { isASCII ? "+" : "┌" }
  var topRight: String { isASCII ? "+" : "┐" }
  var bottomLeft: String { isASCII ? "+" : "└" }
  var bottomRight: String { isASCII ? "+" : "┘" }
  /// Before a marked row.
  var mark: String { "*" }
}
