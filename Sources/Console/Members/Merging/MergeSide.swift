import Community
import Store
import Terminal
import Words

/// What tells a person from another, or what two of them are together, as texts.
struct MergeSide: Equatable {
  let name: String
  let platforms: String
  let accounts: String
  let groups: String
  let kind: String
  let messages: String
  let points: String
  let lastSpoke: String
  let tags: String
  let note: String

  init(_ page: MemberPage, _ context: ConsoleContext) { self.init([page], context) }

  /// The two as one: what operators decided is what stands for the root, what was counted is added.
  init(_ root: MemberPage, joinedBy joined: MemberPage, _ context: ConsoleContext) {
    self.init([root, joined], context)
  }

  /// - Parameter pages: the first is whose name, kind, tags and note stand.
  private init(_ pages: [MemberPage], _ context: ConsoleContext) {
    let words = context.words
    let person = pages.first?.row.person
    name = Text.clean(person?.name ?? "")
    let accounts = pages.flatMap(\.accounts)
    platforms = words.listed(
      accounts.map { words.groups.name($0.platform) }.reduce(into: []) { names, name in
        if !names.contains(name) { names.append(name) }
      })
    self.accounts = words.listed(
      accounts.map { Text.clean($0.externalID ?? "\($0.name) (\(words.members.nameOnly))") })
    // In one group with both accounts is in one group.
    let present = pages.flatMap(\.memberships).filter { $0.leftAt == nil }
      .reduce(into: [GroupID: String]()) { $0[$1.group] = Text.clean($1.groupName) }
    groups =
      present.isEmpty
      ? words.number(0)
      : words.labelled(
        words.number(present.count), words.listed(present.sorted { $0.key < $1.key }.map(\.value)))
    kind = person.map { words.members.kind($0.kind) } ?? ""
    messages = words.number(pages.map(\.row.messages).reduce(0, +))
    points = words.number(pages.map(\.row.contribution).reduce(0, +))
    lastSpoke =
      pages.compactMap(\.row.lastSpokeAt).max().map {
        words.time.past(seconds: context.now - $0)
      } ?? words.members.never
    tags = Text.clean(words.listed(person?.tags ?? []))
    note = Text.clean(person?.note ?? "")
  }
}

/// Three columns under their names: one, the other, both together.
struct MergeTable {
  private let sides: [MergeSide]
  private let columns: Int
  private let words: MemberWords

  /// - Parameter columns: how many of the terminal there are.
  init(
    _ one: MergeSide, _ other: MergeSide, together: MergeSide, columns: Int, _ words: MemberWords
  ) {
    sides = [one, other, together]
    self.columns = columns
    self.words = words
  }

  private var facts: [(label: String, value: KeyPath<MergeSide, String>)] {
    [
      (words.name, \.name), (words.platform, \.platforms), (words.accounts, \.accounts),
      (words.inGroups, \.groups), (words.kindTitle, \.kind), (words.messages, \.messages),
      (words.lastSeen, \.lastSpoke), (words.contribution, \.points), (words.tags, \.tags),
      (words.note, \.note),
    ]
  }

  var lines: [DialogBox.Line] {
    let facts = facts.filter { fact in sides.contains { !$0[keyPath: fact.value].isEmpty } }
    let label = (facts.map { Text.width($0.label) }.max() ?? 0) + 2
    let width = max(4, (columns - label - 4) / 3)
    func line(_ head: String, _ texts: [String]) -> String {
      Text.fit(head, columns: label)
        + texts.map { Text.fit($0, columns: width) }.joined(separator: "  ")
    }
    let head = DialogBox.Line(line("", [words.thisOne, words.otherOne, words.together]), .title)
    return [head]
      + facts.flatMap { fact -> [DialogBox.Line] in
        let cells = sides.map { Text.wrap($0[keyPath: fact.value], columns: width).prefix(3) }
        let rows = cells.map(\.count).max() ?? 0
        return (0..<rows).map { row in
          DialogBox.Line(
            line(row == 0 ? fact.label : "", cells.map { row < $0.count ? $0[row] : "" }))
        }
      }
  }
}
