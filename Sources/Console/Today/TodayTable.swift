import Community
import Store
import Terminal
import Words

/// The columns of the queue.
struct TodayTable {
  var context: ConsoleContext
  /// Whether words narrow the queue.
  var isFiltered = false

  private var words: Words { context.words }

  var table: Table<TodayRow> {
    Table(
      columns: [what, since, subject, group, verdict],
      emptyText: isFiltered ? words.today.noMatch : words.today.nothing)
  }

  private var what: TableColumn<TodayRow> {
    TableColumn(words.today.what, width: words.language == .english ? 5 : 4, priority: 3) { row in
      let look: Look =
        switch row.subject {
        case .join: .title
        case .delivery: .warning
        case .task: .plain
        case .alert, .consent: .bad
        }
      return (words.today.kind(of: row.subject), look)
    }
  }

  private var since: TableColumn<TodayRow> {
    TableColumn(words.today.since, width: 11, priority: 4) { row in
      switch row.subject {
      case .task(let task):
        guard let due = task.task.fields.dueAt else { return (words.tasks.noDue, .muted) }
        return (
          words.time.due(due, now: context.now, in: context.zone),
          due < context.now ? .warning : .plain
        )
      case .delivery(let delivery):
        let time = words.time.due(delivery.delivery.dueAt, now: context.now, in: delivery.zone)
        return (time, .plain)
      case .consent(let consent):
        return (words.time.due(consent.expiresAt, now: context.now, in: context.zone), .warning)
      case .join, .alert:
        return (words.time.ago(seconds: context.now - row.since), .muted)
      }
    }
  }

  private var subject: TableColumn<TodayRow> {
    TableColumn(words.today.subject, width: 12, widest: 60, isName: true) { row in
      switch row.subject {
      case .join(let join): (join.request.name, .plain)
      case .delivery(let delivery): (delivery.post.text.heading, .plain)
      case .task(let task): (task.task.fields.title, .plain)
      case .alert(let alert, _): (words.today.sentence(alert.kind), .plain)
      case .consent(let consent): (ConsentProse(consent, in: context).sentence, .plain)
      }
    }
  }

  private var group: TableColumn<TodayRow> {
    TableColumn(words.today.group, width: 14, widest: 22, priority: 6, cut: .middle) { row in
      (row.group?.name ?? "", .muted)
    }
  }

  /// What the gate found for a join, who has a task.
  private var verdict: TableColumn<TodayRow> {
    TableColumn("", width: 8, widest: 12, priority: 5) { row in
      switch row.subject {
      case .join(let join):
        (JoinTopic.allCases.map { join.review.sign($0, context.glyphs).text }.joined(), .plain)
      case .task(let task): (task.task.fields.assignee ?? "", .muted)
      case .delivery, .alert, .consent: ("", .plain)
      }
    }
  }
}
