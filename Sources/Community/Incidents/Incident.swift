/// What kind of thing went wrong (记录的种类).
public enum IncidentKind: String, Codable, CaseIterable, Sendable {
  /// 争执
  case quarrel
  /// 刷屏
  case flooding
  /// 广告
  case advertising
  /// 加人骚扰: adding everyone as a friend on entering (method.md, row 125).
  case harassment
  /// 其他: only its words say what.
  case other
}

/// What an operator notes of something that went wrong.
public struct IncidentFields: Hashable, Codable, Sendable {
  /// Where it went wrong.
  public var group: GroupID
  /// Whom it is about, when it is about one.
  public var person: PersonID?
  /// What went wrong.
  public var kind: IncidentKind
  /// What happened, in the operator's words; may be empty where the kind says enough.
  public var words: String

  /// What went wrong in a group, and with whom where it is about somebody.
  public init(group: GroupID, person: PersonID? = nil, kind: IncidentKind, words: String = "") {
    self.group = group
    self.person = person
    self.kind = kind
    self.words = words
  }
}

/// Something that went wrong in a group, with or without someone (记录). Kept beside what was
/// imported; withdrawn ones stay in the audit trail and count for nothing.
public struct Incident: Hashable, Codable, Sendable {
  /// The row's number.
  public var id: IncidentID
  /// What was noted.
  public var fields: IncidentFields
  /// When it was noted.
  public var at: Instant
  /// By which operator it was noted.
  public var by: String
  /// Whether it was noted in error.
  public var isWithdrawn: Bool
  /// Grows by one with each change; a change names the version it saw.
  public var version: Int

  /// An incident as the store keeps it.
  public init(
    id: IncidentID, fields: IncidentFields, at: Instant, by: String, isWithdrawn: Bool = false,
    version: Int = 1
  ) {
    self.id = id
    self.fields = fields
    self.at = at
    self.by = by
    self.isWithdrawn = isWithdrawn
    self.version = version
  }
}
