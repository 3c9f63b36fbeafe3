/// Turns the bytes a terminal sends into keys and pastes. Pure: bytes in, events out.
///
/// It knows the sequences of xterm, VT, Linux console, rxvt, screen and tmux in both cursor-key
/// modes, so it needs no terminal description. What it does not know (function keys, Alt with a
/// key, mouse reports, late answers to somebody's question) it takes whole and drops.
struct InputDecoder {
  /// Bytes of one paste that are kept.
  static let pasteLimit = 1 << 20

  /// How often the terminal answered that it is well.
  private(set) var answers = 0

  private var bytes: [UInt8] = []
  private var position = 0
  /// The paste being received, nil when none is.
  private var paste: [UInt8]?

  /// Whether bytes wait that may be the beginning of something longer.
  var isIncomplete: Bool { position < bytes.count }

  /// Takes more bytes and returns what is complete, in order.
  mutating func decode(_ more: some Sequence<UInt8>) -> [TerminalEvent] {
    bytes.append(contentsOf: more)
    return drain(isFinal: false)
  }

  /// Nothing more came for a while: what waits is all there is. A lone ESC is the key.
  mutating func flush() -> [TerminalEvent] { drain(isFinal: true) }

  private mutating func drain(isFinal: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while position < bytes.count {
      if paste != nil {
        guard let event = takePaste() else { break }
        events.append(event)
        continue
      }
      let rest = bytes[position...]
      switch bytes[position] {
      case 0x1B:
        guard let (token, length) = EscapeInput.parse(rest, isFinal: isFinal) else {
          return compact(events)
        }
        position += length
        switch token {
        case .key(let key): events.append(.key(key))
        case .pasteStart: paste = []
        case .ready: answers += 1
        case .ignored: break
        }
      case 0x80...:
        guard let (character, length) = UTF8Input.parse(rest, isFinal: isFinal) else {
          return compact(events)
        }
        position += length
        if let character { Self.add(character, to: &events) }
      case let byte:
        position += 1
        if let key = Self.key(for: byte) { events.append(.key(key)) }
      }
    }
    return compact(events)
  }

  private mutating func compact(_ events: [TerminalEvent]) -> [TerminalEvent] {
    bytes.removeSubrange(..<position)
    position = 0
    return events
  }

  /// Moves bytes into the paste up to its end mark; nil while that has not come.
  private mutating func takePaste() -> TerminalEvent? {
    let end = Array("\u{1B}[201~".utf8)
    let found = bytes[position...].firstRange(of: end)
    // Without the mark, its beginning may be the last bytes at hand.
    let stop = found?.lowerBound ?? max(position, bytes.count - end.count + 1)
    let room = Self.pasteLimit - (paste?.count ?? 0)
    paste?.append(contentsOf: bytes[position..<stop].prefix(max(0, room)))
    position = found?.upperBound ?? stop
    guard found != nil, let all = paste else { return nil }
    paste = nil
    let text = String(decoding: all, as: UTF8.self)
    return .paste(Text.clean(text, keepNewlines: true, limit: Self.pasteLimit))
  }

  /// An accent that arrives by itself joins the letter before it.
  private static func add(_ character: Character, to events: inout [TerminalEvent]) {
    if case .key(.character(let before)) = events.last {
      let joined = String(before) + String(character)
      if joined.count == 1, let one = joined.first {
        events[events.count - 1] = .key(.character(one))
        return
      }
    }
    events.append(.key(.character(character)))
  }

  private static func key(for byte: UInt8) -> Key? {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x7F, 0x08: .backspace
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x20...0x7E: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }
}
