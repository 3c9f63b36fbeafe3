import Community
import Store

extension [TableField<OperatorAccount>] {
  /// An operator.
  public static var operators: Self {
    [
      .init("id", .integer, "number of the operator") { Datum($0.id) },
      .init("name", .text, "the name under which they act") { Datum($0.fields.name) },
      .init("role", .text, "owner, moderator, helper, viewer") { Datum(name: $0.fields.role) },
      .init("unix_user", .text, "who alone may act under the name") {
        Datum($0.fields.unixUser)
      },
      .init("key", .text, "which key of a shared account is theirs") {
        Datum($0.fields.keyComment)
      },
      .init("disabled", .boolean, "whether they are switched off") { .flag($0.isDisabled) },
    ]
  }
}

/// What a role may do.
public struct RoleRow: Sendable {
  /// The role.
  public var role: Role
  /// What it may do, in the order of ``Right``.
  public var rights: [Right]
  /// Whether it is the role of those whom nobody has added.
  public var isNewcomers: Bool

  /// The role's line in that table.
  public init(_ role: Role, in table: RightsTable) {
    self.role = role
    rights = table[role].sorted()
    isNewcomers = table.newcomers == role
  }
}

extension [TableField<RoleRow>] {
  /// A role with its rights.
  public static var roles: Self {
    [
      .init("role", .text, "owner, moderator, helper, viewer") { Datum(name: $0.role) },
      .init("rights", .list, "what it may do, as --allow and --deny take it") { row in
        .list(row.rights.map { .text($0.rawValue) })
      },
      .init("newcomers", .boolean, "whether those whom nobody has added have it") {
        .flag($0.isNewcomers)
      },
    ]
  }
}

extension [TableField<Consent>] {
  /// A request for a second operator's consent.
  ///
  /// - Parameter describe: What is asked for, in English.
  public static func consents(describe: @escaping @Sendable (Command) -> String) -> Self {
    [
      .init("id", .integer, "number of the request") { Datum($0.id) },
      .init("what", .text, "what is asked for, in English") { .text(describe($0.command)) },
      .init("about", .text, "whom or what it is about") { Datum($0.about) },
      .init("asked_by", .text, "the operator who asks") { Datum($0.askedBy) },
      .init("asked_at", .time, "when they asked") { .moment($0.askedAt) },
      .init("expires_at", .time, "when the request ends by itself") { .moment($0.expiresAt) },
    ]
  }
}
