/// Where a join request stands. Approved is not joined.
public enum JoinState: String, Codable, CaseIterable, Sendable {
  /// 待处理
  case pending
  /// 暂缓
  case held
  /// 已通过
  case approved
  /// 已入群: seen in the group after it was approved.
  case joined
  /// 已拒绝
  case rejected
  /// 已撤回
  case withdrawn

  /// Whether someone still has to decide.
  public var isOpen: Bool { self == .pending || self == .held }
}

/// Someone who wants in (入群申请).
public struct JoinRequest: Hashable, Codable, Sendable {
  /// The row's number.
  public var id: JoinID
  /// Which group they want into.
  public var group: GroupID
  /// The platform's stable id of the applicant, or nil when the source gives only a name.
  public var applicantID: String?
  /// Hostile text, as imported.
  public var name: String
  /// The person behind it, when they are already known here.
  public var person: PersonID?
  /// When they asked, as the source tells it.
  public var requestedAt: Instant
  /// What they answered to the group's question, as imported; nil when nothing was asked.
  public var answer: String?
  /// Who they say brought them, as imported.
  public var referrer: String?
  /// What they paid, in words of the source ("200"); nil when nothing was said.
  public var paid: String?
  /// Where they found the group, such as a store's code.
  public var source: String?
  /// Where it stands.
  public var state: JoinState
  /// Why it was rejected, held, or approved against a failed check.
  public var reason: String?
  /// Who decided; nil while it is pending.
  public var decidedBy: String?
  /// When it was decided; nil while it is pending.
  public var decidedAt: Instant?
  /// Grows by one with each change; a change names the version it saw.
  public var version: Int

  /// A request as the store keeps it.
  public init(
    id: JoinID, group: GroupID, applicantID: String? = nil, name: String, person: PersonID? = nil,
    requestedAt: Instant, answer: String? = nil, referrer: String? = nil, paid: String? = nil,
    source: String? = nil, state: JoinState = .pending, reason: String? = nil,
    decidedBy: String? = nil, decidedAt: Instant? = nil, version: Int = 1
  ) {
    self.id = id
    self.group = group
    self.applicantID = applicantID
    self.name = name
    self.person = person
    self.requestedAt = requestedAt
    self.answer = answer
    self.referrer = referrer
    self.paid = paid
    self.source = source
    self.state = state
    self.reason = reason
    self.decidedBy = decidedBy
    self.decidedAt = decidedAt
    self.version = version
  }
}
