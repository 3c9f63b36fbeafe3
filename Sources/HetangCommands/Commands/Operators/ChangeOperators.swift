import ArgumentParser
import Community
import Words

/// `hetang operators add`
struct AddOperator: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Let an operator in under a role.")

  @OptionGroup var options: OperatorChangeOptions

  @Argument(help: "The name under which they act: their Unix user's, or what --as says.")
  var name: String

  @Option(help: "owner, moderator, helper or viewer.")
  var role: Role

  @Option(
    help: ArgumentHelp("Only this Unix user may act under the name.", valueName: "user"))
  var unixUser: String?

  @Option(help: ArgumentHelp("Which key of a shared account is theirs.", valueName: "comment"))
  var key: String?

  var words: Words { options.common.words }

  func validate() throws { try PlainNames.check([name, unixUser, key]) }

  func run() throws {
    try options.carryOut { _ in
      .addOperator(OperatorFields(name: name, role: role, unixUser: unixUser, keyComment: key))
    }
  }
}

/// `hetang operators role`
struct ChangeOperatorRole: OperatorChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Give an operator another role.")

  @OptionGroup var named: NamedOperator

  @Argument(help: "owner, moderator, helper or viewer.")
  var role: Role

  var change: OperatorChange { .role(role) }
}

/// `hetang operators disable`
struct DisableOperator: OperatorChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "disable",
    abstract: "Switch an operator off: from now on they do not come in. What they did stays.")

  @OptionGroup var named: NamedOperator

  var change: OperatorChange { .disabled(true) }
}

/// `hetang operators enable`
struct EnableOperator: OperatorChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "enable", abstract: "Switch an operator on again.")

  @OptionGroup var named: NamedOperator

  var change: OperatorChange { .disabled(false) }
}

/// `hetang operators tie`
struct TieOperator: OperatorChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "tie",
    abstract: "Tie an operator's name to a Unix user, who alone may act under it.")

  @OptionGroup var named: NamedOperator

  @Argument(help: "The Unix user; none: whoever says the name may act under it.")
  var user: String?

  var change: OperatorChange { .unixUser(user) }

  func validate() throws { try PlainNames.check([user]) }
}

/// `hetang operators key`
struct NoteOperatorKey: OperatorChangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Note which key of a shared account is an operator's.")

  @OptionGroup var named: NamedOperator

  @Argument(help: "The key's comment; none: it is not known.")
  var comment: String?

  var change: OperatorChange { .keyComment(comment) }

  func validate() throws { try PlainNames.check([comment]) }
}
