import ArgumentParser
import Community
import Store
import Terminal
import Words

/// `hetang operators list`
struct ListOperators: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Who works here (the default).",
    discussion: """
      --json prints {"newcomers": role, "operators": [{"name", "role", "unixUser", "key", \
      "disabled"}]}.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print one JSON object.")
  var json = false

  var words: Words { common.words }

  private struct Printed: Encodable {
    struct Account: Encodable {
      var name: String
      var role: Role
      var unixUser: OrNull<String>
      var key: OrNull<String>
      var disabled: Bool

      init(_ account: OperatorAccount) {
        name = account.fields.name
        role = account.fields.role
        unixUser = OrNull(account.fields.unixUser)
        key = OrNull(account.fields.keyComment)
        disabled = account.isDisabled
      }
    }

    var newcomers: Role
    var operators: [Account]
  }

  func run() throws {
    let store = try common.openExistingStore()
    defer { try? store.close() }
    try common.enter(store)
    let (accounts, newcomers) = (try store.accounts(), try store.rightsTable().newcomers)
    if json {
      let printed = Printed(newcomers: newcomers, operators: accounts.map(Printed.Account.init))
      return print(try JSONText.of(printed))
    }
    for account in accounts { print(line(account)) }
    print(words.operators.newcomersAre(newcomers))
  }

  private func line(_ account: OperatorAccount) -> String {
    let fields = account.fields
    let parts = [
      Text.fit(Text.clean(fields.name), columns: 16),
      Text.fit(words.operators.name(of: fields.role), columns: 10),
      fields.unixUser.map { words.labelled(words.log.field("unix_user"), $0) } ?? "",
      fields.keyComment.map { words.labelled(words.log.field("key_comment"), $0) } ?? "",
      account.isDisabled ? words.log.field("disabled") : "",
    ]
    return parts.filter { !$0.isEmpty }.map { Text.clean($0) }.joined(separator: "  ")
  }
}
