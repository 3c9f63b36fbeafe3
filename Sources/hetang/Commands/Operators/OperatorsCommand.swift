import ArgumentParser
import Community
import Store
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

      Exit codes: 0 done; 2 refused, and why; 3 changed meanwhile; 4 no such operator or request; \
      64 wrong usage; 74 the store cannot be used.
      """,
    subcommands: [
      ListOperators.self, AddOperator.self, ChangeOperatorRole.self, DisableOperator.self,
      EnableOperator.self, TieOperator.self, RoleRights.self, Consents.self, AnswerConsent.self,
    ],
    defaultSubcommand: ListOperators.self)
}

extension Role: ExpressibleByArgument {}
extension Right: ExpressibleByArgument {}

/// What every change of an operator takes.
struct OperatorChangeOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The name of what is changed, to confirm it.", valueName: "name"))
  var confirm: String?

  @Flag(help: "Ask a second owner to consent, instead of doing it now.")
  var ask = false

  @Flag(help: "Print one JSON object.")
  var json = false

  /// Does what `command` says, or asks for consent to it, and tells.
  func carryOut(_ command: (Store) throws -> Command) throws {
    let store = try common.openExistingStore()
    defer { try? store.close() }
    try common.enter(store)
    let command = try command(store)
    let receipt = try store.perform(
      ask ? .askConsent(command) : command, as: common.person, at: Clock.now(),
      confirmation: confirm)
    try tell(receipt)
  }

  /// Changes the operator of that name.
  func change(_ name: String, _ change: OperatorChange) throws {
    try carryOut { store in
      let account = try store.knownAccount(name, common.words)
      return .changeOperator(account.id, version: account.version, change)
    }
  }

  private func tell(_ receipt: Receipt) throws {
    let words = common.words
    guard json else {
      return print("#\(receipt.audit.rawValue)  \(words.log.describe(receipt.command))")
    }
    print(try JSONText.of(ChangePrinted(audit: receipt.audit.rawValue, asked: ask)))
  }
}

/// What `--json` prints after a change.
private struct ChangePrinted: Encodable {
  /// The number of its row in the audit trail.
  var audit: Int64
  /// Whether it only waits for consent.
  var asked: Bool
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
