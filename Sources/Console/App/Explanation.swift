/// A figure in words: what it is, what it was made of, where the rule comes from and what would
/// change it.
struct Explanation: Equatable, Sendable {
  var name: String
  /// The figure as the screen shows it.
  var value: String
  var definition: String
  /// The inputs of this very row, one a line.
  var inputs: [String]
  var source: String
  var whatChangesIt: String
}
