import Community
import Store
import Terminal
import Words

/// Which of those who are one with somebody is to be a person of their own again.
struct SeparateQuestion {
  private let page: MemberPage
  private let context: ConsoleContext

  init(_ page: MemberPage, _ context: ConsoleContext) {
    self.page = page
    self.context = context
  }

  var dialog: ChoiceDialog {
    let words = context.words.members
    let root = page.row.person
    let options = page.joined.map { person in
      let join = PeopleJoin(
        person: person.id, version: person.version, root: root.id, rootVersion: root.version)
      return ChoiceDialog.Option(
        PersonAccounts(page, of: person, context).label,
        [.perform(.command(.separatePeople(join), .peopleSeparated))])
    }
    return ChoiceDialog(
      title: words.separateFrom(page.row.shownName), about: [words.separateMeaning],
      options: options)
  }
}
