/// Tells the writings of two bytes above ASCII to a character apart by the rows in which the
/// characters stand: GB 2312, KS X 1001 and JIS X 0208 are laid out alike.
struct PairRows {
  /// Different characters that are enough to judge by the rows in which none of them is: with so many,
  /// one Chinese text in a thousand has none of the second half.
  private static let few = 12

  private(set) var count = 0
  /// Kana of JIS X 0208; in KS X 1001 the first part of its rows has single letters such as ㅋ.
  private var kana = 0
  /// Kana where KS X 1001 has none of today's letters.
  private var sureKana = 0
  /// Where the syllables of Korean stand, and the first half of the common Chinese characters. Each
  /// once: a group's name is in every row of a table.
  private var low: Set<UInt16> = []
  /// The second half of those, the rarer ones, and no syllable.
  private var high: Set<UInt16> = []

  mutating func take(_ run: ArraySlice<UInt8>) {
    var rest = run
    while let lead = rest.popFirst(), let trail = rest.popFirst() {
      count += 1
      switch lead {
      case 0xA4, 0xA5:
        kana += 1
        if lead == 0xA5 || trail >= 0xD4 { sureKana += 1 }
      case 0xB0...0xC8: low.insert(UInt16(lead) << 8 | UInt16(trail))
      case 0xC9...0xF7: high.insert(UInt16(lead) << 8 | UInt16(trail))
      default: break
      }
    }
  }

  /// A handful of characters that could be Korean as well is ``TextEncoding/unknown``: converted as
  /// Chinese it would be other people's names.
  var encoding: TextEncoding {
    if kana * 5 >= count, sureKana * 10 >= kana { return .eucJapanese }
    if high.count * 20 > low.count { return .gb18030 }
    return low.count >= Self.few ? .korean : .unknown
  }
}

/// Counts a text as one whose characters begin with a byte above ASCII and may end with any.
struct LeadBytes {
  private static let few = 4

  private var characters = 0
  /// In the rows that hold nearly all of a text in that writing.
  private var usual = 0
  /// Bytes that are no character.
  private var wrong = 0

  /// As Excel saves tables in Taiwan and Hong Kong.
  static func isBig5(_ bytes: [UInt8]) -> Bool {
    let counted = LeadBytes(bytes, leads: [0xA1...0xF9], trails: [0x40...0x7E, 0xA1...0xFE]) {
      lead, _ in (0xA1...0xC6).contains(lead)
    }
    return counted.isLikely(usualShare: 0.85)
  }

  /// As Excel saves tables in Japan; a text of kanji alone is not known.
  static func isShiftJIS(_ bytes: [UInt8]) -> Bool {
    let counted = LeadBytes(
      bytes, leads: [0x81...0x9F, 0xE0...0xFC], trails: [0x40...0x7E, 0x80...0xFC],
      singles: 0xA1...0xDF
    ) { lead, trail in
      (lead == 0x82 && (0x9F...0xF1).contains(trail))
        || (lead == 0x83 && (0x40...0x96).contains(trail))
    }
    return counted.isLikely(usualShare: 0.2)
  }

  private init(
    _ bytes: [UInt8], leads: [ClosedRange<UInt8>], trails: [ClosedRange<UInt8>],
    singles: ClosedRange<UInt8>? = nil, isUsual: (UInt8, UInt8) -> Bool
  ) {
    var rest = bytes[...]
    while let lead = rest.popFirst() {
      guard lead >= 0x80, singles?.contains(lead) != true else { continue }
      // The beginning of a long file may end inside a character.
      guard let trail = rest.first else { return }
      let isCharacter =
        leads.contains { $0.contains(lead) } && trails.contains { $0.contains(trail) }
      if isCharacter {
        characters += 1
        if isUsual(lead, trail) { usual += 1 }
        rest.removeFirst()
      } else {
        wrong += 1
      }
    }
  }

  private func isLikely(usualShare: Double) -> Bool {
    usual >= Self.few && wrong * 20 <= characters
      && Double(usual) >= usualShare * Double(characters)
  }
}
