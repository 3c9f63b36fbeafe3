/// What a program sent to its terminal, taken apart: control sequences and the text between them.
public struct SentSequences {
  /// Control sequences by their parameters and final, such as `[1;31m` or `(B`.
  public private(set) var controls: [String] = []
  /// Texts for the terminal itself, such as `52;c;…`.
  public private(set) var systemCommands: [String] = []
  /// Everything else.
  public private(set) var text = String.UnicodeScalarView()
  /// Whether it is UTF-8 throughout.
  public let isUTF8: Bool

  /// Reads what a program sent.
  public init(_ bytes: [UInt8]) {
    isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" { takeEscape(&rest) } else { text.append(scalar) }
    }
  }

  private mutating func takeEscape(_ rest: inout Substring.UnicodeScalarView) {
    guard let kind = rest.popFirst() else { return }
    var taken = String(kind)
    switch kind {
    case "[":
      while let next = rest.popFirst() {
        taken.unicodeScalars.append(next)
        if (0x40...0x7E).contains(next.value) { break }
      }
      controls.append(taken)
    case "]":
      var command = ""
      while let next = rest.popFirst(), next != "\u{7}" {
        if next == "\u{1B}" {
          rest.removeFirst()
          break
        }
        command.unicodeScalars.append(next)
      }
      systemCommands.append(command)
    case "(", ")":
      if let next = rest.popFirst() { taken.unicodeScalars.append(next) }
      controls.append(taken)
    default: controls.append(taken)
    }
  }

  /// Control sequences that drawing a screen does not need.
  public var strangeControls: [String] { controls.filter { !Self.isForDrawing($0) } }

  /// Colours that were set.
  public var colors: [String] {
    controls.filter { control in
      guard control.hasPrefix("["), control.hasSuffix("m") else { return false }
      return control.dropFirst().dropLast().split(separator: ";").contains { number in
        guard let value = Int(number) else { return false }
        return (30...38).contains(value) || (40...48).contains(value) || (90...107).contains(value)
      }
    }
  }

  /// Characters in the text that change how other text is shown, or cannot be seen.
  public var strangeScalars: [UInt32] { text.filter(Self.isStrange).map(\.value) }

  /// Characters in the text that do something; all others may stand in data for programs.
  public var actingScalars: [UInt32] { text.filter(Self.acts).map(\.value) }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: !"\n\r\t".unicodeScalars.contains(scalar)
    case .format, .surrogate, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Back, tab, new line, return, and the two that switch the set of characters.
    case 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F: return false
    // Draw nothing, or as wide as each terminal likes.
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF,
      0xE0000...0xE0FFF:
      return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .privateUse,
      .enclosingMark, .unassigned:
      return true
    default: return false
    }
  }

  private static func isForDrawing(_ control: String) -> Bool {
    guard control.hasPrefix("["), let final = control.last else {
      return ["(B", "(0", ")0", "=", ">", "7", "8", "M"].contains(control)
    }
    let parameters = control.dropFirst().dropLast()
    switch final {
    case "h", "l":
      let known: Set<Substring> = [
        "4", "?1", "?3", "?4", "?7", "?12", "?25", "?1000", "?1006", "?1049", "?1034", "?2004",
      ]
      return parameters.split(separator: ";").allSatisfy { part in
        known.contains(part) || known.contains("?" + part)
      }
    case "t": return ["22;0;0", "23;0;0"].contains(parameters)
    case "c": return ["?0", "?1", "?8"].contains(parameters)
    // Asks whether the terminal has caught up.
    case "n": return parameters == "5"
    case "A", "B", "C", "D", "G", "H", "J", "K", "L", "M", "P", "S", "T", "X", "Z", "@", "b", "d",
      "m", "r":
      return parameters.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ";") }
    default: return false
    }
  }
}
