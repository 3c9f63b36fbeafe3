/// What to do with a join request.
public struct JoinDecision: Hashable, Codable, Sendable {
  /// What is decided.
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    case approve, reject, hold
    /// Back to the queue; the inverse of a decision on a pending request.
    case reopen
  }

  /// Which request.
  public var request: JoinID
  /// The version of the request that was seen.
  public var version: Int
  /// What becomes of it.
  public var outcome: Outcome
  /// Needed to reject, and to approve against a failed check or into a full or core group.
  public var reason: String?
  /// Who decided so at first, where taking something back brings their decision back.
  public var author: Author?

  /// A decision on the request as it was seen at that version.
  public init(
    request: JoinID, version: Int, outcome: Outcome, reason: String? = nil, author: Author? = nil
  ) {
    self.request = request
    self.version = version
    self.outcome = outcome
    self.reason = reason
    self.author = author
  }
}
