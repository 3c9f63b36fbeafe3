/// What a message is like, as far as its words tell: read from the bytes of its text in one or two
/// passes, whatever stands in it, and without keeping any of it.
public struct MessageTraits: Hashable, Sendable {
  /// Says nothing (灌水): only emoji or signs, a few letters, one character or two repeated (哈哈哈,
  /// 在吗在吗), or a word of ``WaterList``. A message without text, such as a picture, is not water.
  public private(set) var isWater = false
  /// Sells something (广告): enough of the ``SellingList`` stand in it.
  public private(set) var sells = false
  /// Only announces an event (活动通知): what and when by ``NoticeList``, not as a question, and
  /// without selling.
  public private(set) var announces = false
  /// Greets newcomers (欢迎), by ``WelcomeList``.
  public private(set) var welcomes = false
  /// Tells the same text said again from another; 0 for water and for a message without text.
  public private(set) var fingerprint: UInt64 = 0

  /// What the words of a message tell.
  public init(of text: String) {
    var text = text
    self = text.withUTF8 { MessageTraits(ofUTF8: $0) }
  }

  /// - Parameter text: UTF-8; anything else is read as signs.
  public init(ofUTF8 text: UnsafeBufferPointer<UInt8>) {
    guard let first = text.first else { return }
    let signs = Signs.matcher.signs(in: text)
    let gist = Gist(of: text)
    if Self.isBracket(first), Signs.media.contains(gist.hash) { return }
    isWater = Self.isWater(gist, signs)
    sells = Signs.points(signs) >= TalkPreset.selling.value
    announces =
      !sells && signs & Signs.question == 0 && signs & Signs.event != 0 && signs & Signs.time != 0
    welcomes = signs & Signs.greeting != 0 && signs & Signs.thanks == 0
    if !isWater { fingerprint = Self.fingerprint(text) }
  }

  private static func isWater(_ gist: Gist, _ signs: UInt64) -> Bool {
    if gist.variety <= 1 { return signs & Signs.link == 0 }
    if gist.variety == 2, gist.digits == 0, gist.count >= 4 { return true }
    if signs & (Signs.question | Signs.link) != 0 { return false }
    let isShort =
      gist.letters == 0
      ? gist.ideographs <= TalkPreset.waterIdeographs.value
      : gist.ideographs == 0 && gist.letters <= TalkPreset.waterLetters.value
    return gist.digits == 0 && isShort || Signs.water.contains(gist.hash)
  }

  /// Exports write `[图片]`, `<Media omitted>`, `【表情】`.
  private static func isBracket(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") || byte == 0xe3
  }

  private static func fingerprint(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: text.count)
    let bytes = UnsafeRawBufferPointer(text)
    let whole = text.count & ~7
    var index = 0
    while index < whole {
      mix(&hash, bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[whole...] { rest = rest << 8 | UInt64(byte) }
    mix(&hash, rest)
    return hash | 1
  }

  private static func mix(_ hash: inout UInt64, _ word: UInt64) {
    hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 29
  }
}

/// The word lists, made ready for reading messages.
private enum Signs {
  private static let asking = WordList("talk.question", ["?", "？", "吗", "嗎"])
  private static let lists: [WordList] =
    SellingList.strong + SellingList.weak
    + [
      NoticeList.event, NoticeList.time, WelcomeList.greeting, WelcomeList.thanks, asking,
    ]

  static let matcher = PhraseMatcher(lists)
  static let water = hashes(WaterList.all)
  static let media = hashes([WaterList.media])

  static let event = bit(of: NoticeList.event)
  static let time = bit(of: NoticeList.time)
  static let greeting = bit(of: WelcomeList.greeting)
  static let thanks = bit(of: WelcomeList.thanks)
  static let question = bit(of: asking)
  static let link = bit(of: SellingList.link)
  private static let strong = bits(of: SellingList.strong)
  private static let weak = bits(of: SellingList.weak)

  static func points(_ signs: UInt64) -> Int {
    2 * (signs & strong).nonzeroBitCount + (signs & weak).nonzeroBitCount
      - (signs & question).nonzeroBitCount
  }

  private static func bit(of list: WordList) -> UInt64 {
    lists.firstIndex(of: list).map { 1 << UInt64($0) } ?? 0
  }

  private static func bits(of some: [WordList]) -> UInt64 { some.reduce(0) { $0 | bit(of: $1) } }

  private static func hashes(_ lists: [WordList]) -> Set<UInt64> {
    Set(lists.flatMap(\.words).map { Gist(of: $0).hash })
  }
}
