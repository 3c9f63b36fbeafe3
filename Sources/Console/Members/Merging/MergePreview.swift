import Community
import Store
import Terminal
import Words

/// Two people side by side, and what they would be as one.
struct MergePreview: Equatable, Sendable {
  /// Who was chosen.
  let other: PersonID
  private var own: MemberPage?
  private var others: MemberPage?
  /// Whether the chosen one stands for both.
  private var isSwapped = false
  private var wasAsked = false

  init(with other: PersonID) { self.other = other }

  /// - Parameter isOther: whether it is the page of the chosen one.
  mutating func receive(_ page: MemberPage?, isOther: Bool) {
    if isOther { others = page } else { own = page }
    guard !wasAsked, let own, let others else { return }
    // Who said more is mostly the one who is known.
    isSwapped = others.row.messages > own.row.messages
    wasAsked = true
  }

  /// The other one stands for both.
  mutating func swap() { isSwapped.toggle() }

  /// The two, whoever stands for both first; nil until they have come, or when they are one by now.
  private var pair: (root: MemberPage, joined: MemberPage)? {
    guard let own, let others, own.row.person.id != others.row.person.id else { return nil }
    return isSwapped ? (others, own) : (own, others)
  }

  var join: PeopleJoin? {
    pair.map { root, joined in
      PeopleJoin(
        person: joined.row.person.id, version: joined.row.person.version,
        root: root.row.person.id, rootVersion: root.row.person.version)
    }
  }

  /// - Parameter columns: how wide the terminal is.
  func box(columns: Int, _ context: ConsoleContext) -> DialogBox {
    let words = context.words.members
    guard let own, let others, let pair else {
      return DialogBox(title: words.onePerson, lines: [], hints: "", width: 74, height: 12)
    }
    let table = MergeTable(
      MergeSide(own, context), MergeSide(others, context),
      together: MergeSide(pair.root, joinedBy: pair.joined, context),
      columns: min(92, columns - 4), context.words.members)
    return DialogBox(
      title: words.onePerson,
      lines: table.lines + [
        DialogBox.Line(""), DialogBox.Line(words.mergeMeaning, .muted), DialogBox.Line(""),
        DialogBox.Line("1    \(words.mergeAs(label(of: pair.root, context)))"),
        DialogBox.Line("Tab  \(words.mergeAs(label(of: pair.joined, context), instead: true))"),
      ],
      hints: words.previewHints)
  }

  /// The two often have one name: their platforms tell them apart.
  private func label(of page: MemberPage, _ context: ConsoleContext) -> String {
    PersonAccounts(page, of: page.row.person, context).label
  }
}
