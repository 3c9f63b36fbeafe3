import Community
import Store
import Terminal
import Words

/// What can be done with people, for the directory and for one person's page.
struct MemberActs {
  /// What the key applies to, in the order of the list.
  var rows: [MemberRow]
  /// The group through which they are seen, if any.
  var group: GroupID?
  /// That group as it was last seen; who owns it can be said when it is known.
  var seenGroup: Group?
  /// Where something happened that is noted about them: the group through which they are seen, or
  /// the selected one of theirs.
  var place: GroupID?
  /// The group that they can be taken out of, with its name.
  var home: (id: GroupID, name: String)?

  /// Whether an action can be taken; nil for one that does nothing with people.
  func availability(of action: Action) -> Availability? {
    switch action {
    case .award, .kind: rows.isEmpty ? .unavailable(.nothingSelected) : .available
    case .task, .tags, .note, .merge, .remove:
      rows.isEmpty
        ? .unavailable(.nothingSelected)
        : rows.count == 1 ? .available : .unavailable(.oneAtATime)
    case .incident:
      (place ?? group) == nil || rows.isEmpty
        ? nil : rows.count == 1 ? .available : .unavailable(.oneAtATime)
    default: nil
    }
  }

  /// The question that an action opens.
  func steps(for action: Action, in context: ConsoleContext) -> [Step] {
    guard let row = rows.first else { return [] }
    let words = context.words.members
    let person = row.person
    switch action {
    case .award:
      let people = Dictionary(
        rows.map { ($0.person.id, $0.person.name) }, uniquingKeysWith: { first, _ in first })
      return [.open(.award(AwardDialog(people: people, group: group)))]
    case .task:
      return [.open(.task(TaskDialog(group: group, person: person.id, about: person.name)))]
    case .kind:
      return [.open(.choice(kindQuestion(words)))]
    case .merge: return [.open(.merge(MergeDialog(person.id, name: person.name)))]
    case .incident:
      guard let place = place ?? group else { return [] }
      return [
        .open(
          .incident(IncidentDialog(group: place, person: person.id, about: row.shownName)))
      ]
    case .remove:
      let home = home ?? seenGroup.map { (id: $0.id, name: Text.clean($0.name)) }
      return [.open(.choice(RemovalQuestion(row: row, place: home).dialog(context.words)))]
    case .tags:
      return [
        .open(
          .line(
            LineDialog(
              title: words.tagsOf(row.shownName),
              purpose: .tagPerson(person.id, version: person.version),
              text: person.tags.joined(separator: ", "))))
      ]
    case .note:
      return [
        .open(
          .line(
            LineDialog(
              title: words.noteOn(row.shownName),
              purpose: .notePerson(person.id, version: person.version), text: person.note)))
      ]
    default: return []
    }
  }

  private func kindQuestion(_ words: MemberWords) -> ChoiceDialog {
    let options = PersonKind.allCases.map { kind in
      let commands = rows.map {
        Command.changePerson($0.person.id, version: $0.person.version, .kind(kind))
      }
      return ChoiceDialog.Option(
        words.kind(kind), [.perform(.all(commands, .personChanged))])
    }
    let owner = rows.count == 1 ? ownership(of: rows[0].person.id, words) : nil
    let title =
      rows.count == 1 ? words.kindOf(rows[0].shownName) : words.kindOf(rows.count)
    return ChoiceDialog(
      title: title, about: [words.kindMeaning], options: options + (owner.map { [$0] } ?? []),
      current: rows.count == 1 ? PersonKind.allCases.firstIndex(of: rows[0].person.kind) : nil)
  }

  /// Whose presence makes the group is a setting of the group, not a kind of person.
  private func ownership(of person: PersonID, _ words: MemberWords) -> ChoiceDialog.Option? {
    guard let group = seenGroup else { return nil }
    let isOwner = group.owner == person
    let change = Command.changeGroup(
      group.id, version: group.version, .owner(isOwner ? nil : person))
    return ChoiceDialog.Option(
      isOwner ? words.noLongerOwner : words.ownerOfGroup,
      [.perform(.command(change, .groupChanged))])
  }
}
