import ArgumentParser
import Community
import Terminal
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

  func validate() throws {
    for text in [name, unixUser ?? "-", key ?? "-"]
    where text.isEmpty || Text.clean(text) != text {
      throw ValidationError("Names are plain and not empty.")
    }
  }

  func run() throws {
    try options.carryOut { _ in
      .addOperator(OperatorFields(name: name, role: role, unixUser: unixUser, keyComment: key))
    }
  }
}

/// `hetang operators role`
struct ChangeOperatorRole: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "role", abstract: "Give an operator another role.")

  @OptionGroup var options: OperatorChangeOptions

  @Argument(help: "Who.")
  var name: String

  @Argument(help: "owner, moderator, helper or viewer.")
  var role: Role

  var words: Words { options.common.words }

  func run() throws {
    try options.change(name, .role(role))
  }
}

/// `hetang operators disable`
struct DisableOperator: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "disable",
    abstract: "Switch an operator off: from now on they do not come in. What they did stays.")

  @OptionGroup var options: OperatorChangeOptions

  @Argument(help: "Who.")
  var name: String

  var words: Words { options.common.words }

  func run() throws {
    try options.change(name, .disabled(true))
  }
}

/// `hetang operators enable`
struct EnableOperator: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "enable", abstract: "Switch an operator on again.")

  @OptionGroup var options: OperatorChangeOptions

  @Argument(help: "Who.")
  var name: String

  var words: Words { options.common.words }

  func run() throws {
    try options.change(name, .disabled(false))
  }
}

/// `hetang operators tie`
struct TieOperator: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "tie",
    abstract: "Tie an operator's name to a Unix user, who alone may act under it.")

  @OptionGroup var options: OperatorChangeOptions

  @Argument(help: "Who.")
  var name: String

  @Argument(help: "The Unix user; none: whoever says the name may act under it.")
  var user: String?

  var words: Words { options.common.words }

  func run() throws {
    try options.change(name, .unixUser(user))
  }
}

/// `hetang operators key`
struct NoteOperatorKey: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Note which key of a shared account is an operator's.")

  @OptionGroup var options: OperatorChangeOptions

  @Argument(help: "Who.")
  var name: String

  @Argument(help: "The key's comment; none: it is not known.")
  var comment: String?

  var words: Words { options.common.words }

  func run() throws {
    try options.change(name, .keyComment(comment))
  }
}
