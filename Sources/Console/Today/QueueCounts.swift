import Store
import Words

/// What the number over the queue and those in the head are made of.
struct QueueCounts {
  /// Rows of the queue.
  var total: Int
  /// Those of them that ask for consent; they come first, so that they are always known.
  var consents: Int
  var counts: TodayCounts

  /// All tasks of the queue: those due, those of later today, and those without a date.
  private var tasks: Int {
    max(counts.tasksDue, total - counts.joinsOpen - counts.deliveriesDue - counts.alerts - consents)
  }

  /// What `?` tells.
  func explanation(_ words: Words) -> Explanation {
    let today = words.today
    var inputs = [
      today.joinsWaiting(counts.joinsOpen), today.postsDue(counts.deliveriesDue),
      today.tasksOpen(tasks, due: counts.tasksDue), today.alertsOpen(counts.alerts),
    ]
    if consents > 0 { inputs.append(today.consentsOpen(consents)) }
    inputs.append(today.size(groups: counts.groups, members: counts.members))
    return Explanation(
      name: today.queue, value: words.number(total), definition: today.queueIs, inputs: inputs,
      source: words.source("Hetang"), whatChangesIt: today.queueChanges)
  }
}
