/// Identifies an operator whom the store knows (运营).
public typealias OperatorID = Identifier<OperatorAccount>

/// An operator as the store knows them.
public struct OperatorAccount: Hashable, Sendable {
  /// The row's number.
  public var id: OperatorID
  /// What is said of them.
  public var fields: OperatorFields
  /// Switched off: may do nothing, and stays on record.
  public var isDisabled: Bool
  /// Grows by one with each change; a change names the version it saw.
  public var version: Int

  /// An account as the store keeps it.
  public init(id: OperatorID, fields: OperatorFields, isDisabled: Bool, version: Int) {
    self.id = id
    self.fields = fields
    self.isDisabled = isDisabled
    self.version = version
  }
}

/// What is said of an operator.
public struct OperatorFields: Hashable, Codable, Sendable {
  /// The name under which they act; theirs alone.
  public var name: String
  /// Which gives them their rights.
  public var role: Role
  /// The Unix user who alone may act under the name; nil: whoever says `--as NAME`.
  public var unixUser: String?
  /// Which key of a shared account is theirs, for people to read.
  public var keyComment: String?

  /// What is known of an operator; without a Unix user anybody may act under the name.
  public init(name: String, role: Role, unixUser: String? = nil, keyComment: String? = nil) {
    self.name = name
    self.role = role
    self.unixUser = unixUser
    self.keyComment = keyComment
  }
}

/// A change of an operator.
public enum OperatorChange: Hashable, Codable, Sendable {
  case role(Role)
  case disabled(Bool)
  case unixUser(String?)
  case keyComment(String?)
}

/// A change of a role.
public enum RoleChange: Hashable, Codable, Sendable {
  /// The rights that it has from now on.
  case rights([Right])
  /// From now on the role of those whom nobody has added.
  case newcomers
}

/// How an operator stands: what they are and may do.
public struct Standing: Hashable, Sendable {
  /// The name under which they act.
  public var name: String
  /// Which gives them their rights.
  public var role: Role
  /// What the role may do now.
  public var rights: Set<Right>
  /// Whether somebody added them; else they are a newcomer.
  public var isKnown: Bool
  /// Whether they may do nothing because somebody switched them off.
  public var isSwitchedOff: Bool

  /// How somebody stands under that name.
  public init(
    name: String, role: Role, rights: Set<Right>, isKnown: Bool, isSwitchedOff: Bool = false
  ) {
    self.name = name
    self.role = role
    self.rights = rights
    self.isKnown = isKnown
    self.isSwitchedOff = isSwitchedOff
  }
}

/// Numbers of operators working side by side.
public enum OperatorPreset {
  /// Minutes for which a request for consent stands.
  public static let consentMinutes = Preset("consent.minutes", 10, source: "Hetang")
  /// Hours for which an operator whom somebody let in or gave a role does not consent to that
  /// person's requests, while there is anybody else who can.
  public static let probationHours = Preset("consent.probation", 24, source: "Hetang")
  /// Seconds after which a claim that is not renewed ends.
  public static let claimSeconds = Preset("claim.seconds", 90, source: "Hetang")
  /// Seconds after which a claim is renewed while its item is open.
  public static let renewSeconds = Preset("claim.renew", 30, source: "Hetang")
}
