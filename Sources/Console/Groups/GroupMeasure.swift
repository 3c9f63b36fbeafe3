import Community
import Terminal
import Words

/// What a group's lights measure it by, as numbered choices: a profile, with a reason, and a life.
struct GroupMeasure {
  var group: Group

  func dialog(_ words: Words) -> ChoiceDialog {
    let name = words.lights
    var about = [group.name]
    if let reason = group.profileReason {
      about.append(words.labelled(name.name(group.profile), Text.clean(reason)))
    }
    return ChoiceDialog(
      title: name.measuredBy, about: about,
      options: GroupProfile.allCases.map { choice($0, words) }
        + GroupLife.allCases.map { choice($0, words) })
  }

  /// A profile is chosen with a reason, also the one that holds now: the reason may be a better one.
  private func choice(_ profile: GroupProfile, _ words: Words) -> ChoiceDialog.Option {
    let name = words.lights
    let label = words.labelled(name.name(profile), name.meaning(profile))
    let line = LineDialog(
      title: name.whyChosen(profile),
      purpose: .profile(group.id, version: group.version, profile),
      text: profile == group.profile ? group.profileReason ?? "" : "")
    return ChoiceDialog.Option(
      marked(label, profile == group.profile, words), [.open(.line(line))])
  }

  private func choice(_ life: GroupLife, _ words: Words) -> ChoiceDialog.Option {
    let label = words.labelled(words.lights.lifeExpected, words.lights.name(life))
    let change = Command.changeGroup(group.id, version: group.version, .life(life))
    return ChoiceDialog.Option(
      marked(label, life == group.life, words),
      life == group.life ? [] : [.perform(.command(change, .groupChanged))])
  }

  private func marked(_ label: String, _ isChosen: Bool, _ words: Words) -> String {
    isChosen ? label + words.aside(words.lights.chosenNow) : label
  }
}
