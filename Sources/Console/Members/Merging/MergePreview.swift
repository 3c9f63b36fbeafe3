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
  /// Whose page has come, be it to say that they are gone.
  private var hasOwn = false
  private var hasOthers = false

  init(with other: PersonID) { self.other = other }

  /// - Parameter isOther: whether it is the page of the chosen one.
  mutating func receive(_ page: MemberPage?, isOther: Bool) {
    if isOther { (others, hasOthers) = (page, true) } else { (own, hasOwn) = (page, true) }
    guard !wasAsked, let own, let others else { return }
    // Who said more is mostly the one who is known.
    isSwapped = others.row.messages > own.row.messages
    wasAsked = true
  }

  /// Whether one of the two has not come yet.
  var isAwaited: Bool { !hasOwn || !hasOthers }

  /// The other one stands for both.
  mutating func swap() { isSwapped.toggle() }

  /// The two, whoever stands for both first; nil when one of them is gone, or both are one by now.
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
  func box(columns: Int, hints: String, _ context: ConsoleContext) -> DialogBox {
    let words = context.words.members
    guard let own, let others, let pair else {
      return DialogBox(
        title: words.onePerson, lines: [DialogBox.Line(words.oneByNow, .warning)], hints: hints)
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
      hints: hints)
  }

  /// The two often have one name: their platforms tell them apart.
  private func label(of page: MemberPage, _ context: ConsoleContext) -> String {
    PersonAccounts(page, of: page.row.person, context).label
  }
}
