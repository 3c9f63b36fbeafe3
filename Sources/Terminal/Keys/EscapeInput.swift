/// What begins with ESC on the way in.
enum EscapeInput: Equatable {
  case key(Key)
  case pasteStart
  /// The terminal answers that it is well (DSR).
  case ready
  case ignored

  /// Longest sequence waited for; a longer one is noise on the line.
  static let limit = 4_096

  /// The first sequence of `bytes`, which begin with ESC, and its length; nil when more may come.
  static func parse(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> (EscapeInput, Int)? {
    let bytes = Array(bytes.prefix(limit))
    guard bytes.count > 1 else { return isFinal ? (.key(.escape), 1) : nil }
    let found: (EscapeInput, Int)? =
      switch bytes[1] {
      case UInt8(ascii: "["): control(bytes)
      case UInt8(ascii: "O"): bytes.count > 2 ? (single(bytes[2]), 3) : nil
      case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): string(bytes)
      case 0x1B: (.key(.escape), 1)
      case 0x80...: alt(bytes, isFinal: isFinal)
      default: (.ignored, 2)
      }
    if let found { return found }
    // Cut short, or endless: an Alt key, or noise.
    return isFinal || bytes.count == limit ? (.ignored, bytes.count) : nil
  }

  /// CSI: parameters, intermediates, a final byte.
  private static func control(_ bytes: [UInt8]) -> (EscapeInput, Int)? {
    // The Linux console sends its function keys as ESC [ [ A.
    if bytes.count > 2, bytes[2] == UInt8(ascii: "[") {
      return bytes.count > 3 ? (.ignored, 4) : nil
    }
    guard let end = bytes[2...].firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      return nil
    }
    // Broken off by something that is no final byte, which is left for what comes next.
    guard (0x40...0x7E).contains(bytes[end]) else { return (.ignored, end) }
    let parameters = bytes[2..<end]
    // X10 mouse reports carry three bytes after the final one.
    if bytes[end] == UInt8(ascii: "M"), parameters.isEmpty {
      return bytes.count >= end + 4 ? (.ignored, end + 4) : nil
    }
    return (meaning(of: bytes[end], parameters), end + 1)
  }

  private static func meaning(of final: UInt8, _ parameters: ArraySlice<UInt8>) -> EscapeInput {
    let text = String(decoding: parameters, as: UTF8.self)
    if final == UInt8(ascii: "~") {
      switch text {
      case "1", "7": return .key(.home)
      case "3": return .key(.delete)
      case "4", "8": return .key(.end)
      case "5": return .key(.pageUp)
      case "6": return .key(.pageDown)
      case "200": return .pasteStart
      default: return .ignored
      }
    }
    if final == UInt8(ascii: "n"), text == "0" { return .ready }
    return text.isEmpty || text == "1" ? single(final) : .ignored
  }

  /// The letter after `ESC [` or `ESC O`.
  private static func single(_ letter: UInt8) -> EscapeInput {
    switch letter {
    case UInt8(ascii: "A"): .key(.up)
    case UInt8(ascii: "B"): .key(.down)
    case UInt8(ascii: "C"): .key(.right)
    case UInt8(ascii: "D"): .key(.left)
    case UInt8(ascii: "H"): .key(.home)
    case UInt8(ascii: "F"): .key(.end)
    case UInt8(ascii: "Z"): .key(.backTab)
    case UInt8(ascii: "M"): .key(.enter)
    default: .ignored
    }
  }

  /// OSC, DCS and the like: up to BEL or `ESC \`.
  private static func string(_ bytes: [UInt8]) -> (EscapeInput, Int)? {
    for index in bytes.indices.dropFirst(2) {
      if bytes[index] == 0x07 { return (.ignored, index + 1) }
      if bytes[index - 1] == 0x1B, bytes[index] == UInt8(ascii: "\\") {
        return (.ignored, index + 1)
      }
    }
    return nil
  }

  private static func alt(_ bytes: [UInt8], isFinal: Bool) -> (EscapeInput, Int)? {
    UTF8Input.parse(bytes[1...], isFinal: isFinal).map { (.ignored, $0.length + 1) }
  }
}
