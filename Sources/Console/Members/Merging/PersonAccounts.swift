import Community
import Store
import Terminal
import Words

/// The accounts of one of several people who are one.
struct PersonAccounts {
  private let person: Person
  private let platforms: [String]
  private let words: MemberWords

  init(_ page: MemberPage, of person: Person, _ context: ConsoleContext) {
    self.person = person
    words = context.words.members
    platforms = page.accounts.filter { $0.person == person.id }
      .reduce(into: []) { names, account in
        let name = context.words.groups.name(account.platform)
        if !names.contains(name) { names.append(name) }
      }
  }

  /// "林立 (Telegram)", harmless.
  var label: String { words.account(Text.clean(person.name), on: platforms) }
}
