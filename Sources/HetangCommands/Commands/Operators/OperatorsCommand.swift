import ArgumentParser
import Community

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
