import Community
import Store
import Terminal
import Words

extension ContentScreen {
  /// How many deliveries of the selected post were on time, when some were sent.
  func explanations(in context: ConsoleContext) -> [Explanation] {
    guard view == .list, let row = list.selected else { return [] }
    let sent = here(row).deliveries.filter { $0.delivery.state == .sent }
    guard !sent.isEmpty else { return [] }
    let words = context.words.content
    let preset = DeliveryPreset.onTime
    let inputs = sent.map { row in
      let late = (row.delivery.settledAt ?? row.delivery.dueAt) - row.delivery.dueAt
      return context.words.labelled(Text.clean(row.groupName), words.lateness(minutes: late / 60))
    }
    return [
      Explanation(
        name: words.onTimeName,
        value: words.onTime(sent.count { $0.delivery.wasOnTime }, of: sent.count),
        definition: words.onTimeDefinition(minutes: preset.value), inputs: inputs,
        source: context.words.listed([
          context.words.source(preset.source), context.words.source("S1", saying: "每天定时发布"),
        ]), whatChangesIt: words.onTimeChanges)
    ]
  }
}
