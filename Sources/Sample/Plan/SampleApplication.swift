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

  public var applicant: Applicant
  public var hoursAgo: Int
  public var answer: String?
  public var referrer: Referrer?
  public var paid: String?
  public var source: String?
  public var fate: Fate

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
