/// Who did something, and when.
///
/// A command names one only where taking something back brings it back as it was done at first:
/// whoever takes it back has not done it. Given in any other command it counts for nothing.
public struct Author: Hashable, Codable, Sendable {
  /// The operator's name.
  public var name: String
  /// The moment.
  public var at: Instant

  /// Somebody, then.
  public init(name: String, at: Instant) {
    self.name = name
    self.at = at
  }
}
