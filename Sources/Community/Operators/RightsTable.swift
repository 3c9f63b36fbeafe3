/// Which role has which rights, and which role somebody has whom nobody has added yet.
public struct RightsTable: Hashable, Sendable {
  private var rights: [Role: Set<Right>]
  /// The role of operators whom the store does not know.
  public var newcomers: Role

  /// - Parameter rights: A role that is missing has none.
  public init(_ rights: [Role: Set<Right>], newcomers: Role) {
    self.rights = rights
    self.newcomers = newcomers
  }

  /// What a new store begins with.
  public static let standard = RightsTable(
    [
      .owner: Set(Right.allCases),
      .moderator: Set(Right.allCases).subtracting([.eraseGroups, .manageOperators]),
      .helper: [.sendPosts, .handleTasks, .acknowledgeAlerts],
      .viewer: [],
    ], newcomers: .viewer)

  /// What a role may do.
  public subscript(role: Role) -> Set<Right> {
    get { rights[role] ?? [] }
    set { rights[role] = newValue }
  }
}
