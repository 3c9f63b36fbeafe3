import ArgumentParser
import Community
import Store
import Terminal
import Words

/// A change of one operator: the commands differ in nothing but what is changed.
protocol OperatorChangeCommand: ParsableCommand, Speaking {
  var named: NamedOperator { get }
  var change: OperatorChange { get }
}

extension OperatorChangeCommand {
  var words: Words { named.options.common.words }

  func run() throws {
    try named.options.carryOut { store in
      let account = try store.knownAccount(named.name, words)
      return .changeOperator(account.id, version: account.version, change)
    }
  }
}

/// Which operator is changed.
struct NamedOperator: ParsableArguments {
  @OptionGroup var options: OperatorChangeOptions

  @Argument(help: "Who.", completion: .operators)
  var name: String
}

/// What every change of operators and roles takes.
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
}

extension Store {
  /// The operator of that name.
  fileprivate func knownAccount(_ name: String, _ words: Words) throws -> OperatorAccount {
    guard let account = try accounts().first(where: { $0.fields.name == name }) else {
      throw Complaint(sentence: words.operators.unknown(name), status: .notFound)
    }
    return account
  }
}

/// Names that people give to operators, users and keys.
enum PlainNames {
  /// - Throws: for an empty one, and one with signs in it that act on a terminal.
  static func check(_ names: [String?]) throws {
    for name in names.compactMap(\.self) where name.isEmpty || Text.clean(name) != name {
      throw ValidationError("Names are plain and not empty.")
    }
  }
}
