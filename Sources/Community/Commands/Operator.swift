/// Who uses the console (运营).
public struct Operator: Hashable, Codable, Sendable {
  /// A short name, such as the Unix user's.
  public var name: String

  /// Whoever acts under that name.
  public init(name: String) { self.name = name }

  /// The clock: what comes due by itself is audited under this name.
  public static let clock = Operator(name: "hetang")
}
