import Community

/// A made-up community of any size: groups, people, and what they said until now.
///
/// The same seed, plan and moment give the same records on every machine; another moment shifts
/// everything. Records are produced on the way, so that memory depends on the largest group's
/// members and not on the number of messages.
public struct SampleCommunity: Sendable {
  /// Another seed gives other people and other days.
  public let seed: UInt64
  /// The end of all histories.
  public let now: Instant
  /// What the community consists of.
  public let plan: SamplePlan
  /// For each group an earlier one on the same platform with which it shares people.
  private let related: [Int?]
  /// For each group the number of the person at its first position.
  private let firstNumber: [UInt64]

  /// Nothing is produced yet but where groups share people.
  public init(seed: UInt64 = 1, now: Instant, plan: SamplePlan = .standard) {
    self.seed = seed
    self.now = now
    self.plan = plan
    var latest: [Platform: Int] = [:]
    var number = SampleAccount.firstMember
    var related: [Int?] = []
    var firstNumber: [UInt64] = []
    for (index, group) in plan.groups.enumerated() {
      let candidate = latest[group.platform]
      let isSameSeries = candidate.map {
        group.series != nil && plan.groups[$0].series == group.series
      }
      related.append(isSameSeries == true ? nil : candidate)
      latest[group.platform] = index
      firstNumber.append(number)
      number += UInt64(group.members + group.members / 12)
    }
    self.related = related
    self.firstNumber = firstNumber
  }

  /// When its operators began their work.
  var beginning: Instant { now - 430 * 86_400 }

  /// The whole history: for each group its events in order of time, then its members, then its
  /// join requests.
  public func records(_ body: (ChatRecord) throws -> Void) rethrows {
    for index in plan.groups.indices { try records(ofGroup: index, body) }
  }

  /// The history of one group of the plan.
  public func records(ofGroup index: Int, _ body: (ChatRecord) throws -> Void) rethrows {
    var history = SampleHistory(index, of: self)
    try history.events(body)
    try history.roster(body)
    try applications(toGroup: index, body)
  }

  /// The members of all groups at the end.
  public func rosters(_ body: (ChatRecord) throws -> Void) rethrows {
    for index in plan.groups.indices { try SampleHistory(index, of: self).roster(body) }
  }

  /// What happened in all groups, and who applied: everything but the members.
  public func happenings(_ body: (ChatRecord) throws -> Void) rethrows {
    for index in plan.groups.indices {
      var history = SampleHistory(index, of: self)
      try history.events(body)
      try applications(toGroup: index, body)
    }
  }

  /// How the records of that group of the plan name it.
  public func source(ofGroup index: Int) -> ChatSource {
    let group = plan.groups[index]
    return ChatSource(
      platform: group.platform, externalID: group.externalID(at: index), name: group.name)
  }

  /// The account of the person at a position of a group. One in eleven is at the same time a member
  /// of the related group.
  func account(group index: Int, position: Int) -> ChatAccount {
    var home = index
    while let other = related[home], position >= 3, position < plan.groups[other].members,
      SampleRandom.mixed(seed &+ UInt64(home), UInt64(position)) % 11 == 0
    {
      home = other
    }
    let number = firstNumber[home] + UInt64(position)
    return ChatAccount(
      externalID: SampleAccount.id(on: plan.groups[home].platform, number: number),
      name: SampleName.name(
        plan.groups[home].names, number: SampleRandom.mixed(seed, number)))
  }
}
