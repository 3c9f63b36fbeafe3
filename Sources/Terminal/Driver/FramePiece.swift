/// The smallest part of what goes to a terminal that means something by itself: a control sequence,
/// another escape sequence, or one byte.
struct FramePiece {
  enum Kind: Equatable {
    /// "Select graphic rendition" with its numbers (ECMA-48).
    case style([Int])
    /// Switches drawing characters on or off.
    case shift(Bool)
    /// Shows nothing but background: spaces, clearing, scrolling.
    case blank
    /// Moves the cursor and nothing else.
    case move
    case other
  }

  let kind: Kind
  /// The numbers of a control sequence; empty for everything else.
  let numbers: [Int]
  /// The place of the first byte behind it.
  let end: Int

  init(in frame: [UInt8], at start: Int) {
    let next = start + 1 < frame.count ? frame[start + 1] : 0
    switch frame[start] {
    case Self.escape where next == UInt8(ascii: "["):
      end = Self.end(of: start + 2, in: frame, finals: 0x40...0x7E)
      let control = frame[start + 2..<end]
      numbers = Self.numbers(control.dropLast())
      kind = Self.kind(of: control.last, numbers)
    case Self.escape where (0x20...0x2F).contains(next):
      end = Self.end(of: start + 2, in: frame, finals: 0x30...0x7E)
      numbers = []
      kind =
        switch frame[start + 1..<end] {
        case [UInt8(ascii: "("), UInt8(ascii: "0")]: .shift(true)
        case [UInt8(ascii: "("), UInt8(ascii: "B")]: .shift(false)
        default: .other
        }
    case let byte:
      end = start + 1
      numbers = []
      kind =
        switch byte {
        case 0x0E: .shift(true)
        case 0x0F: .shift(false)
        case 0x0D, 0x08: .move
        case 0x0A, 0x20: .blank
        default: .other
        }
    }
  }

  private static let escape: UInt8 = 0x1B

  private static func end(
    of start: Int, in frame: [UInt8], finals: ClosedRange<UInt8>
  ) -> Int {
    var end = start
    while end < frame.count, !finals.contains(frame[end]) { end += 1 }
    return min(frame.count, end + 1)
  }

  private static func kind(of final: UInt8?, _ numbers: [Int]) -> Kind {
    switch final {
    case UInt8(ascii: "m"): .style(numbers)
    case UInt8(ascii: "A"), UInt8(ascii: "B"), UInt8(ascii: "C"), UInt8(ascii: "D"),
      UInt8(ascii: "G"), UInt8(ascii: "H"), UInt8(ascii: "d"), UInt8(ascii: "r"):
      .move
    default: .blank
    }
  }

  /// Numbers between semicolons, an empty one being 0; -1 for what is no number.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    var numbers = [0]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: ";"): numbers.append(0)
      case 0x30...0x39 where (0..<1000).contains(numbers[numbers.count - 1]):
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
      default: numbers[numbers.count - 1] = -1
      }
    }
    return numbers
  }
}
