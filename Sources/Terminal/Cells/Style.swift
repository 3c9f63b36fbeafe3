/// One of the terminal's own 16 colours, or its default. Themes belong to the terminal; a screen
/// only says which of its colours it means.
public enum Color: UInt8, Hashable, Sendable, CaseIterable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite
}

/// How a cell looks. Nothing is ever meant by colour alone.
///
/// Two bytes, because a frame compares thousands of cells.
public struct Style: Hashable, Sendable {
  /// nil is the terminal's own foreground.
  public var foreground: Color? {
    get { color(at: 0) }
    set { set(newValue, at: 0) }
  }
  /// nil is the terminal's own background.
  public var background: Color? {
    get { color(at: 5) }
    set { set(newValue, at: 5) }
  }
  /// Brighter or heavier.
  public var isBold: Bool {
    get { has(10) }
    set { set(10, newValue) }
  }
  /// Fainter; many terminals ignore it.
  public var isDim: Bool {
    get { has(11) }
    set { set(11, newValue) }
  }
  /// With a line below.
  public var isUnderlined: Bool {
    get { has(12) }
    set { set(12, newValue) }
  }
  /// Foreground and background exchanged: how a selected row is told without colour.
  public var isReversed: Bool {
    get { has(13) }
    set { set(13, newValue) }
  }

  /// Five bits for each colour, of which 0 is none, then one for each attribute.
  private var bits: UInt16 = 0

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

  private func color(at place: UInt16) -> Color? {
    let number = UInt8(bits >> place & 31)
    return number == 0 ? nil : Color(rawValue: number - 1)
  }

  private mutating func set(_ color: Color?, at place: UInt16) {
    let number = color.map { UInt16($0.rawValue) + 1 } ?? 0
    bits = bits & ~(31 << place) | number << place
  }

  private func has(_ place: UInt16) -> Bool { bits & 1 << place != 0 }

  private mutating func set(_ place: UInt16, _ isOn: Bool) {
    bits = isOn ? bits | 1 << place : bits & ~(1 << place)
  }
}
