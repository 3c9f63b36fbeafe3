import Community

/// Values that the audit trail keeps as JSON, read back. Nil for what is none.
public enum StoredValue {
  /// The tags of a person.
  public static func tags(_ text: String) -> [String]? {
    try? CanonicalJSON.value([String].self, from: text)
  }

  /// What operators think of somebody as a seed.
  public static func scorecard(_ text: String) -> Scorecard? {
    try? CanonicalJSON.value(Scorecard.self, from: text)
  }
}
