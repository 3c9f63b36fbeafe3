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

  /// The shortest sequence that brings a terminal here: none when it is here already, what differs, or
  /// everything anew. Not every terminal can end one attribute alone, so that one that has to go takes
  /// the rest along.
  ///
  /// - Parameters:
  ///   - told: What it was told before; nil when that is not known.
  ///   - canEndColors: Whether it has numbers that end a colour alone (39, 49).
  func sequence(after told: GraphicState?, canEndColors: Bool) -> [UInt8] {
    guard told != self else { return [] }
    let anew = Self.control(
      Self.numbers(of: attributes) + [foreground, background].compactMap(\.self), isAnew: true)
    guard let told, let added = added(to: told, canEndColors: canEndColors) else { return anew }
    let change = Self.control(added, isAnew: false)
    return change.count <= anew.count ? change : anew
  }

  /// The numbers that lead here without beginning anew; nil when there is no such way.
  private func added(to told: GraphicState, canEndColors: Bool) -> [Int]? {
    let endsColor =
      foreground == nil && told.foreground != nil || background == nil && told.background != nil
    guard told.attributes & ~attributes == 0, canEndColors || !endsColor else { return nil }
    var numbers = Self.numbers(of: attributes & ~told.attributes)
    if foreground != told.foreground { numbers.append(foreground ?? 39) }
    if background != told.background { numbers.append(background ?? 49) }
    return numbers
  }

  private static func control(_ numbers: [Int], isAnew: Bool) -> [UInt8] {
    // Without any number it means 0.
    let all = isAnew && !numbers.isEmpty ? [0] + numbers : numbers
    return Array("\u{1B}[\(all.map(String.init).joined(separator: ";"))m".utf8)
  }

  private static func numbers(of attributes: UInt16) -> [Int] {
    (1...9).filter { attributes & 1 << UInt16($0) != 0 }
  }
}
