/// What is left of a message without spaces, signs and emoji: how much of it there is, and what, as
/// far as it is short.
struct Gist {
  /// Ideographs and syllables: signs that mean something each.
  private(set) var ideographs = 0
  /// Letters of alphabets.
  private(set) var letters = 0
  private(set) var digits = 0
  /// Different characters: 0, 1, 2, or 3 for more.
  private(set) var variety = 0
  /// The same for the same characters; capital letters of the Latin alphabet are small ones.
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  /// Characters that were counted before the rest was left unread.
  var count: Int { ideographs + letters + digits }

  /// Characters after which a message of more than two different ones is long.
  static let short = 24

  private var first: UInt32 = 0
  private var second: UInt32 = 0

  init(of text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count, variety < 3 || count <= Self.short {
      take(Self.scalar(text, &index))
    }
  }

  init(of text: String) {
    var text = text
    self = text.withUTF8 { Gist(of: $0) }
  }

  private mutating func take(_ given: UInt32) {
    let scalar = Self.folded(given)
    switch scalar {
    case 0x30...0x39: digits += 1
    case 0x61...0x7a, 0xc0...0x1fff: letters += 1
    case 0x3040...0x30ff, 0x3400...0x9fff, 0xac00...0xd7af, 0xf900...0xfaff, 0x2_0000...0x3_ffff:
      ideographs += 1
    default: return
    }
    hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01b3
    if variety == 0 {
      (variety, first) = (1, scalar)
    } else if variety == 1, scalar != first {
      (variety, second) = (2, scalar)
    } else if variety == 2, scalar != first, scalar != second {
      variety = 3
    }
  }

  /// Small letters for capital ones, ordinary ones for those of full width.
  private static func folded(_ scalar: UInt32) -> UInt32 {
    let narrow = scalar >= 0xff01 && scalar <= 0xff5e ? scalar - 0xfee0 : scalar
    return narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow
  }

  /// Reads one character; bytes that are none are signs of their own.
  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) -> UInt32 {
    let byte = UInt32(text[index])
    index += 1
    let more = byte < 0xc0 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
    guard more > 0 else { return byte < 0x80 ? byte : 0 }
    guard index + more <= text.count else { return 0 }
    var scalar = byte & (0x3f >> UInt32(more))
    for _ in 0..<more {
      scalar = scalar << 6 | UInt32(text[index] & 0x3f)
      index += 1
    }
    return scalar
  }
}
