/// Words with what they mean, the longest tried first.
struct WordTable<Meaning: Sendable>: Sendable {
  let entries: [(characters: [Character], meaning: Meaning)]

  init(_ meanings: [String: Meaning]) {
    entries = meanings.map { (Array($0.key), $0.value) }
      .sorted { $0.0.count > $1.0.count }
  }
}

/// Reads a short text from left to right, taking full-width for half-width, capitals for small
/// letters and traditional for simplified characters of times.
struct TextScanner {
  /// As it was written.
  let all: String
  private let characters: [Character]
  /// Places read so far.
  private(set) var place = 0

  init(_ text: String) {
    all = text
    characters = text.map(\.plainForTimes)
  }

  var isAtEnd: Bool { place >= characters.count }

  mutating func skipSpace() {
    while !isAtEnd, characters[place].isWhitespace || ",，、".contains(characters[place]) {
      place += 1
    }
  }

  mutating func take(_ character: Character) -> Bool {
    guard !isAtEnd, characters[place] == character else { return false }
    place += 1
    return true
  }

  /// The longest word of the table that stands here. A Latin word must not go on.
  mutating func take<Meaning>(_ table: WordTable<Meaning>) -> Meaning? {
    for (word, meaning) in table.entries where characters[place...].starts(with: word) {
      let end = place + word.count
      if let last = word.last, last.isASCII, last.isLetter, end < characters.count,
        characters[end].isASCII, characters[end].isLetter
      {
        continue
      }
      place = end
      return meaning
    }
    return nil
  }

  /// A number of up to four digits, or one below a hundred as Chinese writes it: `二十五`.
  mutating func number() -> Int? {
    var value: Int?
    let end = min(characters.count, place + 4)
    while place < end, characters[place].isASCII, let digit = characters[place].wholeNumberValue {
      value = (value ?? 0) * 10 + digit
      place += 1
    }
    return value ?? chineseNumber()
  }

  private mutating func chineseNumber() -> Int? {
    if take("零") || take("〇") { return chineseDigit() ?? 0 }
    let first = chineseDigit()
    guard take("十") else { return first }
    return (first ?? 1) * 10 + (chineseDigit() ?? 0)
  }

  private mutating func chineseDigit() -> Int? {
    guard !isAtEnd, let digit = Self.chineseDigits[characters[place]] else { return nil }
    place += 1
    return digit
  }

  private static let chineseDigits: [Character: Int] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  /// What was written from there to here.
  func text(from start: Int) -> String { String(Array(all)[start..<place]) }

  /// The word that begins there, as it was written.
  func word(at start: Int) -> String {
    String(Array(all)[start...].prefix { !$0.isWhitespace })
  }
}

extension Character {
  fileprivate var plainForTimes: Character {
    if let simplified = Self.simplified[self] { return simplified }
    guard unicodeScalars.count == 1 else { return self }
    return (halfWidth ?? self).lowercased().first ?? self
  }

  private static let simplified: [Character: Character] = [
    "點": "点", "鐘": "钟", "週": "周", "禮": "礼", "後": "后", "號": "号", "現": "现", "馬": "马",
    "這": "这", "時": "时", "兩": "两",
  ]
}
