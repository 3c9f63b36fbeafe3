/// Says a frame's styles in as few bytes as the terminal needs.
///
/// ncurses names the whole style anew at every change, also between two columns of one look with a
/// blank between them. Here a style is sent when the first character comes that shows it. Everything
/// else passes unchanged.
struct LeanStyles {
  /// Whether the terminal has numbers that end a colour and leave the rest (39 and 49, ECMA-48).
  let canEndColors: Bool
  /// What the terminal was last told; nil when that is not known.
  private var told: GraphicState?
  /// What ncurses believes it was told.
  private var meant = GraphicState()
  /// Whether the drawing characters of terminals of old are switched on.
  private var isShifted = false
  /// The terminal has ways of its own to name styles: all passes unchanged.
  private var isForeign = false

  init(canEndColors: Bool) { self.canEndColors = canEndColors }

  /// The terminal may be in any style now: the next one is named from nothing.
  mutating func forget() { told = nil }

  /// The frame, rewritten. A style at its end that nothing shows yet waits for the next one.
  mutating func rewrite(_ frame: [UInt8]) -> [UInt8] {
    var lean: [UInt8] = []
    lean.reserveCapacity(frame.count)
    var index = 0
    while index < frame.count {
      let piece = FramePiece(in: frame, at: index)
      take(piece, frame[index..<piece.end], into: &lean)
      index = piece.end
    }
    return lean
  }

  /// What brings the terminal into the style that ncurses left it in.
  mutating func settle() -> [UInt8] {
    var bytes: [UInt8] = []
    tell(into: &bytes)
    return bytes
  }

  private mutating func take(
    _ piece: FramePiece, _ bytes: ArraySlice<UInt8>, into lean: inout [UInt8]
  ) {
    switch piece.kind {
    case .style(let numbers) where !isForeign:
      if meant.take(numbers) { return }
      tell(into: &lean)
      isForeign = true
    case .shift(let isOn):
      // ncurses switches off what is off already, with every style.
      guard isOn || isShifted || told == nil else { return }
      isShifted = isOn
    case .blank where told?.looksAlikeWhenBlank(meant) == true: break
    case .move where told != nil: break
    case .blank, .move, .style, .other: tell(into: &lean)
    }
    lean += bytes
  }

  private mutating func tell(into lean: inout [UInt8]) {
    guard told != meant, !isForeign else { return }
    lean += meant.sequence(after: told, canEndColors: canEndColors)
    told = meant
  }
}
