import Community
import Words

/// Whether a group's data is to go, or is kept after all (`E`).
struct ErasureQuestion {
  var group: Group

  func dialog(_ words: Words) -> ChoiceDialog {
    let days = ErasurePreset.days.value
    func option(_ label: String, _ step: Erasure, _ done: Done) -> ChoiceDialog.Option {
      let command = Command.eraseGroup(group.id, version: group.version, step)
      return ChoiceDialog.Option(label, [.perform(.command(command, done))])
    }
    return ChoiceDialog(
      title: words.removals.erase(group.name), about: words.removals.meaning(days: days),
      options: [
        group.erasesAt == nil
          ? option(words.removals.eraseIn(days: days), .plan, .erasurePlanned)
          : option(words.removals.keep, .cancel, .erasureCancelled)
      ])
  }
}
