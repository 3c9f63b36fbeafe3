/// What speaks for and against letting someone in, each with the rule that matched (入群审核).
public struct JoinReview: Hashable, Sendable {
  /// A rule that was applied, with what it found.
  public struct Check: Hashable, Sendable {
    /// What the rule found.
    public enum Verdict: Hashable, Sendable {
      case passed
      /// Nothing to judge by.
      case unknown
      /// Approving against it asks, and records why.
      case failed
    }

    /// What was found, with its figures; the console says it in words.
    public enum Finding: Hashable, Sendable {
      /// S1: 每个好友只能进一个群.
      case notYetInGroup
      case alreadyInGroup
      case alreadyInSeries(group: String)
      case freePlaces(members: Int, waiting: Int, capacity: Int)
      /// Approved requests that have not joined yet count as taken places.
      case full(members: Int, waiting: Int, capacity: Int)
      case referredByMember(name: String, isActive: Bool)
      case referrerUnknown(name: String)
      case referrerLeft(name: String)
      case noReferrer
      case answered(String)
      case noAnswer(gate: String)
      case noGate
      case paid(String)
      case neverRejected(attempts: Int)
      case rejectedBefore(times: Int, reason: String?)
      case banned(reason: String)
    }

    /// With its figures.
    public var finding: Finding
    /// Whether it speaks for or against them.
    public var verdict: Verdict
    /// The method's source of the rule, such as `S1`, or `Hetang` when the rule is ours.
    public var source: String
  }

  /// In the order of ``JoinTopic``; at most one for each.
  public var checks: [Check]
  /// Whether approving needs a reason: some check failed, or the group is a core group (S3: 核心群
  /// 推荐准入制).
  public var needsReason: Bool { isCore || checks.contains { $0.verdict == .failed } }
  private let isCore: Bool

  /// The checks of a request by those facts.
  public init(request: JoinRequest, facts: JoinFacts) {
    isCore = facts.kind == .core
    checks = []
    // Who has come takes the place that they asked for.
    if request.state != .joined {
      checks.append(Self.membership(facts))
      checks.append(Self.capacity(facts))
    }
    checks.append(Self.referral(request, facts))
    checks.append(Self.answer(request, facts))
    if let paid = request.paid, paid.saysSomething {
      checks.append(Check(finding: .paid(paid), verdict: .passed, source: "S3"))
    }
    if facts.ban != nil || !facts.earlier.isEmpty { checks.append(Self.history(facts)) }
  }

  private static func membership(_ facts: JoinFacts) -> Check {
    if facts.isMember {
      return Check(finding: .alreadyInGroup, verdict: .failed, source: "S1")
    }
    if let group = facts.seriesGroup {
      return Check(finding: .alreadyInSeries(group: group), verdict: .failed, source: "S1")
    }
    return Check(finding: .notYetInGroup, verdict: .passed, source: "S1")
  }

  private static func capacity(_ facts: JoinFacts) -> Check {
    if facts.members + facts.approvedNotJoined < facts.capacity {
      let finding = Check.Finding.freePlaces(
        members: facts.members, waiting: facts.approvedNotJoined, capacity: facts.capacity)
      return Check(finding: finding, verdict: .passed, source: "S1")
    }
    let finding = Check.Finding.full(
      members: facts.members, waiting: facts.approvedNotJoined, capacity: facts.capacity)
    return Check(finding: finding, verdict: .failed, source: "S1")
  }

  private static func referral(_ request: JoinRequest, _ facts: JoinFacts) -> Check {
    guard let named = request.referrer, named.saysSomething else {
      return Check(finding: .noReferrer, verdict: .unknown, source: "S1")
    }
    guard let referrer = facts.referrer else {
      return Check(finding: .referrerUnknown(name: named), verdict: .unknown, source: "S1")
    }
    guard referrer.isMember else {
      return Check(finding: .referrerLeft(name: referrer.name), verdict: .failed, source: "S1")
    }
    let finding = Check.Finding.referredByMember(name: referrer.name, isActive: referrer.isActive)
    return Check(finding: finding, verdict: .passed, source: "S1")
  }

  private static func answer(_ request: JoinRequest, _ facts: JoinFacts) -> Check {
    let answer = request.answer.flatMap { $0.saysSomething ? $0 : nil }
    switch (facts.gate, answer) {
    case (_, .some(let answer)):
      return Check(finding: .answered(answer), verdict: .passed, source: "S3")
    case (.some(let gate), nil):
      return Check(finding: .noAnswer(gate: gate), verdict: .failed, source: "S3")
    case (nil, nil):
      return Check(finding: .noGate, verdict: .unknown, source: "S3")
    }
  }

  private static func history(_ facts: JoinFacts) -> Check {
    if let ban = facts.ban {
      return Check(finding: .banned(reason: ban.reason), verdict: .failed, source: "Hetang")
    }
    let rejected = facts.earlier.filter { $0.state == .rejected }
    guard let latest = rejected.first else {
      let finding = Check.Finding.neverRejected(attempts: facts.earlier.count)
      return Check(finding: finding, verdict: .passed, source: "Hetang")
    }
    let finding = Check.Finding.rejectedBefore(times: rejected.count, reason: latest.reason)
    return Check(finding: finding, verdict: .failed, source: "Hetang")
  }
}
