import Community
import Store
import Terminal
import Words

extension ContentScreen {
  /// What the selected post is there for, how its deliveries stand, and how many of them were on time.
  func explanations(in context: ConsoleContext) -> [Explanation] {
    switch view {
    case .list:
      guard let row = list.selected.map(here) else { return [] }
      return [onTime(row, context), state(of: row, context)].compactMap(\.self)
        + [part(of: row, context)]
    case .calendar: return week.list.selected.map { [state(of: $0, context)] } ?? []
    }
  }

  private func part(of row: PostRow, _ context: ConsoleContext) -> Explanation {
    let words = context.words.content
    return Explanation(
      name: words.part, value: words.partAndDuty(row.post.text.part),
      definition: words.partDefinition, inputs: [],
      source: context.words.source("S2", saying: "头(吸引)、腰(认知)、腿(促进转化)"),
      whatChangesIt: words.partChanges)
  }

  private func state(of row: PostRow, _ context: ConsoleContext) -> Explanation? {
    guard !row.deliveries.isEmpty else { return nil }
    return state(row.state(context.words).text, of: row.deliveries, context)
  }

  private func state(of row: DeliveryRow, _ context: ConsoleContext) -> Explanation {
    state(context.words.content.name(of: row.delivery.state), of: [row], context)
  }

  /// Tells the calendar's signs too, for windows in which it has no room for them.
  private func state(
    _ value: String, of deliveries: [DeliveryRow], _ context: ConsoleContext
  ) -> Explanation {
    let words = context.words.content
    let preset = DeliveryPreset.missedAfter
    return Explanation(
      name: words.stateName, value: value,
      definition: words.stateDefinition(
        hours: preset.value,
        signs: DeliveryState.inCalendar.map { "\($0.sign(context.glyphs)) \(words.name(of: $0))" }),
      inputs: deliveries.map { row in
        context.words.labelled(
          Text.clean(row.groupName),
          context.words.listed([words.name(of: row.delivery.state), row.whenDue(context)]))
      },
      source: context.words.source(preset.source), whatChangesIt: words.stateChanges)
  }

  private func onTime(_ row: PostRow, _ context: ConsoleContext) -> Explanation? {
    let sent = row.deliveries.filter { $0.delivery.state == .sent }
    guard !sent.isEmpty else { return nil }
    let words = context.words.content
    let preset = DeliveryPreset.onTime
    let inputs = sent.map { row in
      let late = (row.delivery.settledAt ?? row.delivery.dueAt) - row.delivery.dueAt
      return context.words.labelled(Text.clean(row.groupName), words.lateness(minutes: late / 60))
    }
    return Explanation(
      name: words.onTimeName,
      value: words.onTime(sent.count { $0.delivery.wasOnTime }, of: sent.count),
      definition: words.onTimeDefinition(minutes: preset.value), inputs: inputs,
      source: context.words.listed([
        context.words.source(preset.source), context.words.source("S1", saying: "每天定时发布"),
      ]), whatChangesIt: words.onTimeChanges)
  }
}
