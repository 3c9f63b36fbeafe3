/// What a group is for (群类型).
public enum GroupKind: String, Codable, CaseIterable, Sendable {
  /// 核心
  case core
  /// 普通
  case general
  /// 客户
  case customer
  /// 学习
  case learning
}

/// One chat room on one platform (群): what operators have set, beside what was imported.
public struct Group: Hashable, Codable, Sendable {
  /// The row's number.
  public var id: GroupID
  /// As imported, or as an operator renamed it; hostile text, cleaned only for display.
  public var name: String
  /// Where it lives.
  public var platform: Platform
  /// What it is for; a core group admits nobody without a reason.
  public var kind: GroupKind
  /// Days are counted and schedules read in this zone.
  public var zone: Zone
  /// How many members fit, staff included; at least 1.
  public var capacity: Int
  /// Groups of one series (系列) are opened one after the other; a person is in at most one.
  public var series: String?
  /// Whose presence makes the group (群主); nil when not known.
  public var owner: PersonID?
  /// What one must do to enter (门槛), in words; nil when there is none.
  public var gate: String?
  /// How members treat one another (群公约), in words; nil when nothing is agreed.
  public var covenant: String?
  /// What the group is measured by (高频 or 低频高质).
  public var profile: GroupProfile
  /// Why an operator chose the profile; nil where nobody has chosen.
  public var profileReason: String?
  /// Which of the sources' lives it is measured against (寿命).
  public var life: GroupLife
  /// A closed group (已关闭) keeps its history and asks for nothing.
  public var isClosed: Bool
  /// When its data goes, unless an operator takes that back; nil when nobody has planned it.
  public var erasesAt: Instant?
  /// Grows by one with each change; a change names the version it saw.
  public var version: Int

  /// A group with what operators have set; the defaults are those of a group that was just
  /// imported.
  public init(
    id: GroupID, name: String, platform: Platform, kind: GroupKind = .general, zone: Zone,
    capacity: Int = GroupPreset.hardLimit.value, series: String? = nil, owner: PersonID? = nil,
    gate: String? = nil, covenant: String? = nil, profile: GroupProfile = .highFrequency,
    profileReason: String? = nil, life: GroupLife = .natural, isClosed: Bool = false,
    erasesAt: Instant? = nil, version: Int = 1
  ) {
    self.id = id
    self.name = name
    self.platform = platform
    self.kind = kind
    self.zone = zone
    self.capacity = capacity
    self.series = series
    self.owner = owner
    self.gate = gate
    self.covenant = covenant
    self.profile = profile
    self.profileReason = profileReason
    self.life = life
    self.isClosed = isClosed
    self.erasesAt = erasesAt
    self.version = version
  }
}
