/// Colours and attributes of a terminal, as the numbers of "select graphic rendition" name them
/// (SGR, ECMA-48).
struct GraphicState: Equatable {
  /// 30–37 or 90–97; nil is the terminal's own.
  private(set) var foreground: Int?
  /// 40–47 or 100–107; nil is the terminal's own.
  private(set) var background: Int?
  /// Bit 1 for bold, 2 for dim, 4 for underlined, 7 for reversed, and so on to 9.
  private(set) var attributes: UInt16 = 0

  /// Those that show in characters only, not in blanks.
  private static let bold: UInt16 = 1 << 1
  private static let dim: UInt16 = 1 << 2

  /// Whether a blank looks the same in both.
  func looksAlikeWhenBlank(_ other: GraphicState) -> Bool {
    background == other.background
      && (attributes | other.attributes) & ~(Self.bold | Self.dim) == 0
  }

  /// Takes the numbers of a sequence.
  /// - Returns: false, and takes none, when one of them is not known here.
  mutating func take(_ numbers: [Int]) -> Bool {
    var changed = self
    for number in numbers {
      switch number {
      case 0: changed = GraphicState()
      case 1...9: changed.attributes |= 1 << UInt16(number)
      case 30...37, 90...97: changed.foreground = number
      case 39: changed.foreground = nil
      case 40...47, 100...107: changed.background = number
      case 49: changed.background = nil
      default: return false
      }
    }
    self = changed
    return true
  }

  /// The shortest sequence that brings a terminal here: none when it is here already, what is added,
  /// or everything anew when something has to go. Not every terminal can end one attribute alone.
  ///
  /// - Parameter told: What it was told before; nil when that is not known.
  func sequence(after told: GraphicState?) -> [UInt8] {
    guard told != self else { return [] }
    var numbers: [Int]
    if let told, told.isContained(in: self) {
      numbers = Self.numbers(of: attributes & ~told.attributes)
      if foreground != told.foreground, let foreground { numbers.append(foreground) }
      if background != told.background, let background { numbers.append(background) }
    } else {
      numbers = Self.numbers(of: attributes) + [foreground, background].compactMap(\.self)
      // Without any number it means 0.
      if !numbers.isEmpty { numbers.insert(0, at: 0) }
    }
    return Array("\u{1B}[\(numbers.map(String.init).joined(separator: ";"))m".utf8)
  }

  /// Nothing has to go on the way to the other.
  private func isContained(in other: GraphicState) -> Bool {
    attributes & ~other.attributes == 0 && (foreground == nil || other.foreground != nil)
      && (background == nil || other.background != nil)
  }

  private static func numbers(of attributes: UInt16) -> [Int] {
    (1...9).filter { attributes & 1 << UInt16($0) != 0 }
  }
}
