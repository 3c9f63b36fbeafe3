import ArgumentParser
import Community
import Exchange
import Store
import Words

/// `hetang operators rights`
struct RoleRights: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "rights", abstract: "What each role may do, or change that of one.",
    discussion: """
      Rights: \(Right.allCases.map(\.rawValue).joined(separator: ", ")).

      Without --allow, --deny or --newcomers it shows the rights: a line for each role, with \
      --json an array with an object for each.
      """)

  @OptionGroup var options: OperatorChangeOptions

  @Argument(help: "owner, moderator, helper or viewer; else all.")
  var role: Role?

  @Option(help: ArgumentHelp("Give the role a right.", valueName: "right"))
  var allow: [Right] = []

  @Option(help: ArgumentHelp("Take a right from the role.", valueName: "right"))
  var deny: [Right] = []

  @Flag(help: "Make it the role of those whom nobody has added.")
  var newcomers = false

  var words: Words { options.common.words }

  private var isChange: Bool { newcomers || !allow.isEmpty || !deny.isEmpty }

  func validate() throws {
    if isChange, role == nil { throw ValidationError("Say which role.") }
    if newcomers, !allow.isEmpty || !deny.isEmpty {
      throw ValidationError("--newcomers stands alone.")
    }
  }

  func run() throws {
    guard let role, isChange else { return try show() }
    try options.carryOut { store in
      let version = try store.version(of: role)
      if newcomers { return .changeRole(role, version: version, .newcomers) }
      let rights = try store.rightsTable()[role].union(allow).subtracting(deny)
      return .changeRole(role, version: version, .rights(rights.sorted()))
    }
  }

  private func show() throws {
    try options.common.atDesk { desk in
      let table = try desk.store.rightsTable()
      let rows = (role.map { [$0] } ?? Role.allCases).map { RoleRow($0, in: table) }
      guard !options.acting.form.json else {
        return StandardOutput.print(
          JsonWriter.text(.list(rows.map { [TableField<RoleRow>].roles.record(of: $0) })))
      }
      for line in PlainTable.lines(.roles(desk), of: rows) { StandardOutput.print(line) }
    }
  }
}
