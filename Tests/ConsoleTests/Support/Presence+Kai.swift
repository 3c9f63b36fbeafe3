import Community
import Store

extension Presence {
  /// The operator of the tests, alone and with every right.
  static let kai = kai(as: .owner)

  /// The operator of the tests under a role.
  static func kai(as role: Role) -> Presence {
    Presence(
      standing: Standing(
        name: "kai", role: role, rights: RightsTable.standard[role], isKnown: true))
  }
}
