/// Reads the head of a line from left to right.
struct ScalarScan {
  private let scalars: String.UnicodeScalarView
  private var index: String.Index

  init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  var next: Unicode.Scalar? { index < scalars.endIndex ? scalars[index] : nil }
  /// What was not read yet.
  var rest: String { String(scalars[index...]) }

  /// Takes one sign out of those given.
  mutating func take(oneOf signs: String) -> Bool {
    guard let next, signs.unicodeScalars.contains(next) else { return false }
    index = scalars.index(after: index)
    return true
  }

  /// Takes a word, letters of any case.
  mutating func take(word: String) -> Bool {
    var probe = index
    for scalar in word.unicodeScalars {
      guard probe < scalars.endIndex,
        scalars[probe] == scalar || scalars[probe].properties.lowercaseMapping == String(scalar)
      else { return false }
      probe = scalars.index(after: probe)
    }
    index = probe
    return true
  }

  /// Passes over spaces of every width and invisible marks.
  /// - Returns: whether there were any.
  @discardableResult
  mutating func passSpaces() -> Bool {
    let start = index
    while let next, Marks.isSpace(next) || Marks.isInvisible(next) {
      index = scalars.index(after: index)
    }
    return index > start
  }

  /// One to four digits; nil when there are none or more.
  mutating func number() -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    while let next, ("0"..."9").contains(next) {
      value = value * 10 + Int(next.value - 0x30)
      digits += 1
      if digits > 4 { return nil }
      index = scalars.index(after: index)
    }
    return digits > 0 ? (value, digits) : nil
  }
}
