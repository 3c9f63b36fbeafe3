import Community
import Testing

@Suite struct `Who may do what in a new store` {
  /// docs/security.md says the same in words.
  private static let missing: [Role: Set<Right>] = [
    .owner: [], .moderator: [.eraseGroups, .manageOperators],
    .helper: Set(Right.allCases).subtracting([.sendPosts, .handleTasks, .acknowledgeAlerts]),
    .viewer: Set(Right.allCases),
  ]

  @Test(arguments: Role.allCases, Right.allCases)
  func `is this`(role: Role, right: Right) {
    let isMissing = Self.missing[role]?.contains(right) ?? true
    #expect(RightsTable.standard[role].contains(right) == !isMissing)
  }

  @Test func `lets whom nobody added only look`() {
    #expect(RightsTable.standard.newcomers == .viewer)
    #expect(RightsTable.standard[RightsTable.standard.newcomers].isEmpty)
  }

  @Test func `grows with the role`() {
    let roles = Role.allCases.sorted()
    #expect(roles == [.owner, .moderator, .helper, .viewer])
    for (higher, lower) in zip(roles, roles.dropFirst()) {
      #expect(RightsTable.standard[higher].isStrictSuperset(of: RightsTable.standard[lower]))
    }
  }

  @Test func `is nothing for a role that a table leaves out`() {
    let table = RightsTable([.helper: [.handleTasks]], newcomers: .helper)
    #expect(table[.owner].isEmpty)
    #expect(table[.helper] == [.handleTasks])
  }

  @Test func `is changed for one role and no other`() {
    var table = RightsTable.standard
    table[.viewer] = [.handleTasks]
    #expect(table[.viewer] == [.handleTasks])
    for role in Role.allCases where role != .viewer {
      #expect(table[role] == RightsTable.standard[role])
    }
    #expect(table != RightsTable.standard)
  }

  /// A viewer may give no command at all; only what somebody else asked for needs no right here.
  @Test func `lets a viewer give no command`() {
    for command in SampleCommands.all where !command.neededRights.isEmpty {
      #expect(mayPerform(command, role: .viewer, table: .standard)?.role == .viewer)
      #expect(mayPerform(command, role: .owner, table: .standard) == nil)
    }
  }
}

@Suite struct `Roles and rights` {
  @Test(
    arguments: [(.owner, 1), (.moderator, 2), (.helper, 3), (.viewer, 4)] as [(Role, Int64)])
  func `are kept by numbers that never change`(role: Role, number: Int64) {
    #expect(role.number == number)
    #expect(Role(number: number) == role)
  }

  @Test(arguments: [0, -1, 5, .max, .min] as [Int64])
  func `have no other numbers`(number: Int64) {
    #expect(Role(number: number) == nil)
  }

  @Test func `are kept by these names`() {
    #expect(Role.allCases.map(\.rawValue) == ["owner", "moderator", "helper", "viewer"])
    #expect(
      Right.allCases.map(\.rawValue) == [
        "decideJoins", "writePosts", "sendPosts", "awardPoints", "handleTasks", "describePeople",
        "manageGroups", "acknowledgeAlerts", "importExports", "removeMembers", "eraseGroups",
        "manageOperators",
      ])
  }

  @Test func `stand in the order of the day's work`() {
    #expect(Right.allCases.shuffled().sorted() == Right.allCases)
    #expect(Role.allCases.shuffled().sorted() == Role.allCases)
  }
}
