/// A named number of the method (预设) with its source.
///
/// None of the numbers comes with data in the source texts: they are starting points that a
/// community may change, and each is shown with where it comes from. See docs/method.md.
public struct Preset: Hashable, Sendable {
  /// The method's key, such as `group.min`.
  public let key: String
  /// The number itself; the unit is told where the preset stands.
  public let value: Int
  /// The sentence of the source text that gives the number, or nil when the number is ours.
  public let quote: String?
  /// The source text's short name (`S0`...`S4`), or `Hetang` when the number is ours.
  public let source: String

  /// A number with where it comes from; `quote` is the source's own words.
  public init(_ key: String, _ value: Int, quote: String? = nil, source: String) {
    self.key = key
    self.value = value
    self.quote = quote
    self.source = source
  }
}
