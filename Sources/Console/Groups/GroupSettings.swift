import Community
import Store
import Words

/// What can be set for a group, as numbered choices (`e`).
struct GroupSettings {
  var row: GroupRow

  func dialog(_ words: Words) -> ChoiceDialog {
    let group = row.group
    let name = words.groups
    func line(
      _ label: String, _ value: String?, _ field: LineDialog.GroupField, title: String? = nil
    ) -> ChoiceDialog.Option {
      ChoiceDialog.Option(
        words.labelled(label, value ?? name.notSet),
        [
          .open(
            .line(
              LineDialog(
                title: title ?? label, purpose: .group(group.id, version: group.version, field),
                text: value ?? "")))
        ])
    }
    func set(
      _ label: String, _ change: GroupChange, _ done: Done = .groupChanged
    ) -> ChoiceDialog.Option {
      ChoiceDialog.Option(
        label,
        [.perform(.command(.changeGroup(group.id, version: group.version, change), done))])
    }
    let nextKind = GroupKind.allCases.following(group.kind)
    return ChoiceDialog(
      title: name.settings, about: [group.name],
      options: [
        line(name.name, group.name, .name),
        line(
          name.capacity, "\(group.capacity)", .capacity, title: name.capacity(of: row.members)),
        line(name.series, group.series, .series),
        line(name.gate, group.gate, .gate),
        line(name.zone, group.zone.name, .zone),
        line(words.lights.name(.covenant), group.covenant, .covenant),
        ChoiceDialog.Option(
          words.labelled(
            words.lights.measuredBy,
            words.inARow([words.lights.name(group.profile), words.lights.name(group.life)])),
          [.open(.choice(GroupMeasure(group: group).dialog(words)))]),
        set(
          words.labelled(name.kind, "\(name.name(group.kind)) → \(name.name(nextKind))"),
          .kind(nextKind)),
        set(
          group.isClosed ? name.reopen : name.close, .closed(!group.isClosed),
          group.isClosed ? .groupReopened : .groupClosed),
      ])
  }
}
