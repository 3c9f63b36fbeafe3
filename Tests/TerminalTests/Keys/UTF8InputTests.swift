import Testing

@testable import Terminal

/// Characters of several bytes on the way in.
@Suite struct UTF8InputTests {
  /// Every 37th code point beyond ASCII, and all up to U+3100.
  private let scalars = (UInt32(0x80)...0x10FFFF)
    .filter { $0 < 0x3100 || $0 % 37 == 0 }.compactMap(Unicode.Scalar.init)

  @Test func `a code point comes in as what it draws, whole, with all its bytes`() {
    for scalar in scalars {
      let bytes = Array(String(scalar).utf8)
      guard let (character, length) = UTF8Input.parse(bytes[...], isFinal: false) else {
        Issue.record("U+\(String(scalar.value, radix: 16)) waits for more")
        continue
      }
      #expect(length == bytes.count)
      switch ScalarKind(scalar) {
      case .visible, .mark: #expect(character == Character(scalar))
      case .space: #expect(character == " ")
      default: #expect(character == nil)
      }
    }
  }

  @Test func `a part of one waits, and is nothing once nothing follows`() {
    for scalar in scalars.prefix(2_000) + scalars.suffix(2_000) {
      let bytes = Array(String(scalar).utf8)
      for count in 1..<bytes.count {
        #expect(UTF8Input.parse(bytes[..<count], isFinal: false) == nil)
        let final = UTF8Input.parse(bytes[..<count], isFinal: true)
        #expect(final?.character == nil && final?.length == count)
      }
    }
  }

  @Test(
    arguments: [
      ([0x80], 1), ([0xC0, 0x80], 1), ([0xC1, 0xBF], 1), ([0xFF], 1),
      ([0xF5, 0x80, 0x80, 0x80], 1),
      // Cut off by another character.
      ([0xC3, 0x28], 1), ([0xE4, 0xB8, 0x28], 2), ([0xF0, 0x9F, 0x28, 0x80], 2),
      // Too long for what they say, a surrogate, and beyond the last code point.
      ([0xE0, 0x80, 0x80], 1), ([0xF0, 0x80, 0x80, 0x80], 1), ([0xED, 0xA0, 0x80], 1),
      ([0xF4, 0x90, 0x80, 0x80], 1),
    ] as [([UInt8], Int)])
  func `bytes that are no character go one by one or up to what cut them off`(
    bytes: [UInt8], length: Int
  ) {
    let found = UTF8Input.parse(bytes[...], isFinal: false)
    #expect(found?.character == nil && found?.length == length)
  }

  @Test func `nothing is nothing`() {
    #expect(UTF8Input.parse([][...], isFinal: true) == nil)
  }
}
