/// A named list of words by which a trait of a message is recognised; like a ``Preset``, shown with
/// where it comes from.
///
/// Capital letters of the Latin alphabet match small ones. Words that begin or end with a Latin
/// letter match whole words only.
public struct WordList: Hashable, Sendable {
  /// Such as `talk.ad.order`.
  public let key: String
  /// In English, simplified and traditional Chinese.
  public let words: [String]
  /// The source text's short name (`S0`...`S4`) that names the matter, or `Hetang`.
  public let source: String

  /// Words under the key by which they are quoted.
  public init(_ key: String, _ words: [String], source: String = "Hetang") {
    self.key = key
    self.words = words
    self.source = source
  }

  static let digits = (0...9).map { String($0) }

  /// Every head with every tail.
  static func pairs(_ heads: [String], _ tails: [String]) -> [String] {
    heads.flatMap { head in tails.map { tail in head + tail } }
  }
}
