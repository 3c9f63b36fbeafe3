/// A join request of a sample group.
public struct SampleApplication: Sendable {
  /// Who applies.
  public enum Applicant: Sendable {
    case stranger(String)
    /// A member of the plan's group at that position; the place counts its ordinary members.
    case member(group: Int, place: Int)
  }

  /// Whom they name as having brought them.
  public enum Referrer: Sendable {
    /// An ordinary member of the group that they apply to, by place.
    case member(Int)
    case unknown(String)
  }

  /// What became of it.
  public enum Fate: Sendable {
    case waiting
    case held(reason: String)
    case approved(reason: String?)
    /// Approved, and then seen in the group.
    case joined(reason: String?)
    case rejected(reason: String)
  }

  /// Who applies.
  public var applicant: Applicant
  /// Hours before the end of the sample.
  public var hoursAgo: Int
  /// What they answered to the gate's question.
  public var answer: String?
  /// Whom they name.
  public var referrer: Referrer?
  /// What they paid, in words.
  public var paid: String?
  /// Where they found the group.
  public var source: String?
  /// What operators decided.
  public var fate: Fate

  /// A request that waits, when nothing else is said.
  public init(
    _ applicant: Applicant, hoursAgo: Int, answer: String? = nil, referrer: Referrer? = nil,
    paid: String? = nil, source: String? = nil, fate: Fate = .waiting
  ) {
    self.applicant = applicant
    self.hoursAgo = hoursAgo
    self.answer = answer
    self.referrer = referrer
    self.paid = paid
    self.source = source
    self.fate = fate
  }
}
