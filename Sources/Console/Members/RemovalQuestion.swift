import Community
import Store
import Words

/// Whether somebody has to leave, and from where (`E`).
struct RemovalQuestion {
  var row: MemberRow
  /// The group through which they are seen, with its name, if they are in it.
  var place: (id: GroupID, name: String)?

  func dialog(_ words: Words) -> ChoiceDialog {
    let removals = words.removals
    let name = row.shownName
    var options: [ChoiceDialog.Option] = []
    if let place {
      options.append(
        ChoiceDialog.Option(
          removals.takeOut(of: place.name),
          [
            .open(
              .line(
                LineDialog(
                  title: removals.whyOut(name, of: place.name),
                  purpose: .remove(removal(.group(place.id))))))
          ]))
    }
    options.append(row.person.ban == nil ? ban(words) : liftBan(words))
    return ChoiceDialog(
      title: removals.question(name),
      about: [removals.meaning] + (place == nil ? [removals.outOfOneGroup] : []), options: options)
  }

  private func ban(_ words: Words) -> ChoiceDialog.Option {
    ChoiceDialog.Option(
      words.removals.ban,
      [
        .open(
          .line(
            LineDialog(
              title: words.removals.whyBanned(row.shownName),
              purpose: .remove(removal(.everywhere)))))
      ])
  }

  private func liftBan(_ words: Words) -> ChoiceDialog.Option {
    ChoiceDialog.Option(
      words.removals.liftBan,
      [.perform(.command(.readmitPerson(removal(.everywhere)), .banLifted))])
  }

  private func removal(_ scope: Removal.Scope) -> Removal {
    Removal(person: row.person.id, version: row.person.version, scope: scope)
  }
}
