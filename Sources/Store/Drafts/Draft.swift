import Community

/// What an operator has begun to write in a form and not sent (草稿).
public struct Draft: Hashable, Sendable {
  /// The form's fields by name.
  public var fields: [String: String]
  /// When it was last written in.
  public var at: Instant

  /// Seconds after which a draft that nobody came back to is gone: 60 days.
  static let lifetime: Int64 = 60 * 86_400

  /// What was written until that moment.
  public init(fields: [String: String], at: Instant) {
    self.fields = fields
    self.at = at
  }
}

/// What there is of an operator's in a form that a console opens.
public struct DraftsFound: Hashable, Sendable {
  /// What was left in it last, the console's own or that of one that is gone; nil when nothing was.
  public var left: Draft?
  /// Another console of the operator's in which the form is being written in now.
  public var elsewhere: Session?

  /// - Parameters:
  ///   - left: what the form is to hold again.
  ///   - elsewhere: where else it is being written in.
  public init(left: Draft? = nil, elsewhere: Session? = nil) {
    self.left = left
    self.elsewhere = elsewhere
  }
}
