/// Handing text to the clipboard of the person's own machine, through the terminal (OSC 52).
enum Clipboard {
  /// Bytes of base64 terminals are known to take; xterm and tmux draw the line a little above.
  static let limit = 74_000

  /// What to send, or nil when the text is too long. Inside tmux it is sent twice: tmux answers
  /// one form or lets the other through, depending on its settings.
  static func sequence(for text: String, isInsideTmux: Bool) -> [UInt8]? {
    let encoded = base64(Array(text.utf8))
    guard encoded.count <= limit else { return nil }
    let plain = Array("\u{1B}]52;c;".utf8) + encoded + [0x07]
    guard isInsideTmux else { return plain }
    return plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= 8 * UInt32(3 - group.count)
      for place in 0..<4 {
        let sextet = Int(bits >> UInt32(18 - 6 * place)) & 0x3F
        output.append(place <= group.count ? alphabet[sextet] : UInt8(ascii: "="))
      }
    }
    return output
  }
}
