import ArgumentParser
import Community
import Store
import Terminal
import Words

/// Who works here and what they may do.
struct OperatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "operators",
    abstract: "Show and change who works here, and what they may do.",
    discussion: """
      Whoever opens a new store first is its owner. Others are viewers until an owner adds them: \
      they see everything and change nothing.

      hetang operators add ana --role moderator
      hetang operators role ana helper --confirm ana
      hetang operators rights helper --allow decideJoins --confirm helper

      What gives power, or takes it from an owner, needs the consent of a second owner: --ask asks \
      for it, and it stands for ten minutes on their Today and in `hetang operators consents`. An \
      owner alone types the name again: --confirm NAME.
      """,
    subcommands: [
      ListOperators.self, AddOperator.self, ChangeOperatorRole.self, DisableOperator.self,
      EnableOperator.self, TieOperator.self, NoteOperatorKey.self, RoleRights.self, Consents.self,
      AnswerConsent.self,
    ],
    defaultSubcommand: ListOperators.self)
}

extension Role: ExpressibleByArgument {}
extension Right: ExpressibleByArgument {}

/// What every change of an operator takes.
struct OperatorChangeOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions
  @OptionGroup var danger: DangerOptions

  /// Does what `command` says, or asks for consent to it, and tells.
  func carryOut(_ command: (Store) throws -> Command) throws {
    try common.atDesk { desk in
      let command = try command(desk.store)
      try acting.perform([command], at: desk, danger: danger) {
        $0.done(Text.clean(desk.words.log.describe(command)))
      }
    }
  }

  /// Changes the operator of that name.
  func change(_ name: String, _ change: OperatorChange) throws {
    try carryOut { store in
      let account = try store.knownAccount(name, common.words)
      return .changeOperator(account.id, version: account.version, change)
    }
  }
}

extension Store {
  /// The operator of that name.
  func knownAccount(_ name: String, _ words: Words) throws -> OperatorAccount {
    guard let account = try accounts().first(where: { $0.fields.name == name }) else {
      throw Complaint(sentence: words.operators.unknown(name), status: .notFound)
    }
    return account
  }
}
