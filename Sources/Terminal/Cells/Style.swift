/// One of the terminal's own 16 colours, or its default. Themes belong to the terminal; a screen
/// only says which of its colours it means.
public enum Color: UInt8, Hashable, Sendable, CaseIterable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite
}

/// How a cell looks. Nothing is ever meant by colour alone.
public struct Style: Hashable, Sendable {
  /// nil is the terminal's own foreground.
  public var foreground: Color?
  /// nil is the terminal's own background.
  public var background: Color?
  /// Brighter or heavier.
  public var isBold = false
  /// Fainter; many terminals ignore it.
  public var isDim = false
  /// With a line below.
  public var isUnderlined = false
  /// Foreground and background exchanged: how a selected row is told without colour.
  public var isReversed = false

  /// A style of those colours and attributes.
  public init(
    foreground: Color? = nil, background: Color? = nil, bold: Bool = false, dim: Bool = false,
    underlined: Bool = false, reversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isDim = dim
    isUnderlined = underlined
    isReversed = reversed
  }

  /// The terminal's own colours, no attribute.
  public static let plain = Style()
}
