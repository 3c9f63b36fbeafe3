/// What kind of a person someone is (身份).
///
/// Staff, seeds, helpers and bots never change health, stage, segments or boards; they are shown
/// apart (method.md, theme N).
public enum PersonKind: String, Codable, CaseIterable, Sendable {
  /// An ordinary member (成员).
  case human
  /// Works for the community (工作人员).
  case staff
  /// Invited to start things off (种子).
  case seed
  /// A declared helper of the operators (帮手).
  case helper
  /// A program (机器人).
  case bot

  /// Whether the person's activity says something about the group's own life.
  public var isOrganic: Bool { self == .human }
}

/// Where a group lives. Any name is allowed; the known ones have constants.
public struct Platform: RawRepresentable, Hashable, Codable, Sendable {
  /// Lower-case name, such as `telegram`.
  public var rawValue: String
  /// The platform of that name, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// 微信
  public static let wechat = Platform(rawValue: "wechat")
  /// QQ
  public static let qq = Platform(rawValue: "qq")
  /// Telegram
  public static let telegram = Platform(rawValue: "telegram")
  /// Discord
  public static let discord = Platform(rawValue: "discord")
  /// Matrix
  public static let matrix = Platform(rawValue: "matrix")
  /// WhatsApp
  public static let whatsapp = Platform(rawValue: "whatsapp")
  /// A plain file that does not say where it comes from.
  public static let file = Platform(rawValue: "file")

  /// From its name.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// As its name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// What someone may do in a group (membership role).
public enum MemberRole: String, Codable, CaseIterable, Sendable {
  /// 群主
  case owner
  /// 管理员
  case admin
  /// 成员
  case member
}

/// What operators have decided about a person (人); stands beside what was imported.
public struct Person: Hashable, Codable, Sendable {
  /// The row's number.
  public var id: PersonID
  /// The name last seen, as imported: hostile text, cleaned only for display.
  public var name: String
  /// Only ordinary members count for health, stages and boards.
  public var kind: PersonKind
  /// In alphabetical order, without repetition.
  public var tags: [String]
  /// In operators' words; any number of lines.
  public var note: String
  /// What operators think of them as a seed; nil when nobody has judged it.
  public var scorecard: Scorecard?
  /// Not wanted in any group, and why; nil for nearly everybody.
  public var ban: Ban?
  /// Grows by one with each change; a change names the version it saw.
  public var version: Int

  /// A person with what operators have decided about them.
  public init(
    id: PersonID, name: String, kind: PersonKind = .human, tags: [String] = [], note: String = "",
    scorecard: Scorecard? = nil, ban: Ban? = nil, version: Int = 1
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.tags = tags
    self.note = note
    self.scorecard = scorecard
    self.ban = ban
    self.version = version
  }
}
