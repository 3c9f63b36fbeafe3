/// What kind of reward points are (S3: 利益激励、荣誉激励和情感激励).
public enum Incentive: String, Codable, CaseIterable, Sendable {
  /// 利益
  case interest
  /// 荣誉
  case honour
  /// 情感
  case emotion
}

/// A standing reason for giving or taking points (积分规则).
public struct PointRule: Hashable, Codable, Sendable, CaseIterable {
  /// Stable key, such as `answered-newcomer`; the catalogue has its words.
  public var key: String
  /// Points given (negative: taken); -1000...1000.
  public var amount: Int
  /// What kind of reward it is.
  public var incentive: Incentive

  /// A standing reason with what it brings.
  public init(key: String, amount: Int, incentive: Incentive) {
    self.key = key
    self.amount = amount
    self.incentive = incentive
  }

  /// Starting points of ours; the method names the incentives but no amounts.
  public static let allCases: [PointRule] = [
    PointRule(key: "answered-newcomer", amount: 10, incentive: .honour),
    PointRule(key: "good-answer", amount: 5, incentive: .honour),
    PointRule(key: "shared-content", amount: 5, incentive: .honour),
    PointRule(key: "organised-event", amount: 20, incentive: .honour),
    PointRule(key: "quiz-winner", amount: 10, incentive: .interest),
    PointRule(key: "brought-member", amount: 10, incentive: .interest),
    PointRule(key: "helped-member", amount: 5, incentive: .emotion),
    PointRule(key: "birthday", amount: 5, incentive: .emotion),
    PointRule(key: "broke-rule", amount: -10, incentive: .interest),
  ]
}

/// Why points were given: a rule's key, or free words.
public enum PointReason: Hashable, Codable, Sendable {
  case rule(String)
  case words(String)
}

/// What an operator gives or takes.
public struct Award: Hashable, Codable, Sendable {
  /// Who gets the points, or loses them.
  public var person: PersonID
  /// The group in whose context it was given; nil for the community as a whole.
  public var group: GroupID?
  /// -10 000...10 000, not zero.
  public var amount: Int
  /// What kind of reward it is.
  public var incentive: Incentive
  /// Why.
  public var reason: PointReason

  /// Points for a person; a negative amount takes.
  public init(
    person: PersonID, group: GroupID? = nil, amount: Int, incentive: Incentive, reason: PointReason
  ) {
    self.person = person
    self.group = group
    self.amount = amount
    self.incentive = incentive
    self.reason = reason
  }
}

/// One line of the append-only ledger (流水). Contribution (贡献值) is the sum of a person's lines.
public struct PointEntry: Hashable, Codable, Sendable {
  /// The row's number.
  public var id: PointEntryID
  /// What was given or taken.
  public var award: Award
  /// When.
  public var at: Instant
  /// By which operator.
  public var by: String
  /// The entry that this one takes back, with the opposite amount.
  public var reverses: PointEntryID?

  /// An entry as the ledger keeps it.
  public init(
    id: PointEntryID, award: Award, at: Instant, by: String, reverses: PointEntryID? = nil
  ) {
    self.id = id
    self.award = award
    self.at = at
    self.by = by
    self.reverses = reverses
  }
}
