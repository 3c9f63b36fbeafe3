import Community
import Words

extension ChoiceDialog {
  /// Asks until when tasks are out of sight. Times are the operator's; counts of
  /// messages are offered when every task belongs to a group.
  ///
  /// - Parameter areAway: They are out of sight now: the first answer brings them back.
  static func snooze(
    _ tasks: [OperatorTask], areAway: Bool = false, in context: ConsoleContext
  ) -> ChoiceDialog {
    let words = context.words.tasks
    let back = Intent.all(tasks.map { $0.change(.snooze(nil)) }, .taskBack(tasks.count))
    var options = areAway ? [Option(words.backNow, [.perform(back)])] : []
    options += moments(in: context).map { label, moment in
      let time = context.words.time.due(moment, now: context.now, in: context.zone)
      return Option(context.words.bracketed(label, time), steps(.until(moment), tasks))
    }
    if tasks.allSatisfy({ $0.fields.group != nil }) {
      options += [10, 50].map { more in
        // The store knows how many messages there are, and so at which number the task comes back.
        Option(words.moreMessages(more), steps(.messages(more: more, target: 0), tasks))
      }
    }
    return ChoiceDialog(title: words.snoozeTitle(tasks.count), options: options)
  }

  private static func moments(
    in context: ConsoleContext
  ) -> [(label: String, moment: Instant)] {
    let (words, zone, today) = (context.words.tasks, context.zone, context.today)
    let morning = TimeOfDay(hour: 9, minute: 0)
    let evening = TimeOfDay(hour: 20, minute: 0)
    let tonight = zone.instant(today, evening)
    let monday = zone.instant(today.monday + 7, morning)
    var moments: [(label: String, moment: Instant)] = [
      tonight > context.now
        ? (words.thisEvening, tonight) : (words.tomorrowEvening, zone.instant(today + 1, evening)),
      (words.tomorrowMorning, zone.instant(today + 1, morning)),
    ]
    let nine = zone.instant(today, morning)
    if nine > context.now, nine != context.now + 3600 {
      moments.append((words.thisMorning, nine))
    }
    // On a Sunday tomorrow morning is next Monday.
    if !moments.contains(where: { $0.moment == monday }) {
      moments.append((words.nextMonday, monday))
    }
    // Late in the evening it is tomorrow's, which comes after the morning.
    return [(words.inAnHour, context.now + 3600)] + moments.sorted { $0.moment < $1.moment }
  }

  private static func steps(_ snooze: Snooze, _ tasks: [OperatorTask]) -> [Step] {
    [.perform(.all(tasks.map { $0.change(.snooze(snooze)) }, .taskSnoozed(tasks.count)))]
  }
}
