import Community
import Store
import Terminal
import Words

extension TasksPanel {
  func headingRows(_ area: Area) -> Int { area.rows >= 5 ? 1 : 0 }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words
    let (head, body) = area.splitTop(headingRows(area))
    ListHeading(text: words.tasks.name(of: scope))
      .draw(list, on: &canvas, in: head, context: context)
    // The note of the selected task has a line of its own.
    let note = list.selected.map { Text.clean($0.task.fields.note, limit: 400) } ?? ""
    let (rows, foot) = body.splitBottom(body.rows >= 8 && !note.isEmpty ? 1 : 0)
    let empty = list.filter.text.isEmpty ? words.tasks.empty(scope) : words.tasks.noMatch
    Table(columns: columns(context), emptyText: empty)
      .draw(list, on: &canvas, in: rows, context: context)
    canvas.put(
      Text.truncate(note, columns: foot.columns - 4),
      at: Point(row: foot.row, column: foot.column + 2), style: Look.muted.style)
  }

  private func columns(_ context: ConsoleContext) -> [TableColumn<TaskRow>] {
    let words = context.words.tasks
    return [
      TableColumn(words.task, width: 15, widest: 60, isName: true) { row in
        (Text.clean(row.task.fields.title, limit: 400), .plain)
      },
      TableColumn(words.about, width: 16, widest: 30, priority: 2) { row in
        (row.about(context.words), .plain)
      },
      TableColumn(words.assignee, width: 10, widest: 16, priority: 3) { row in
        row.task.fields.assignee.map { ($0, .plain) } ?? (words.nobody, .muted)
      },
      timeColumn(context),
    ]
  }

  /// When it is due, comes back, or was finished: what this part of the list is about.
  private func timeColumn(_ context: ConsoleContext) -> TableColumn<TaskRow> {
    let words = context.words
    switch scope {
    case .open:
      return TableColumn(words.tasks.due, width: 12, priority: 1) { row in
        guard let dueAt = row.task.fields.dueAt else { return (words.tasks.noDue, .muted) }
        let text = words.time.due(dueAt, now: context.now, in: context.zone)
        return (text, dueAt < context.now ? .bad : .plain)
      }
    case .snoozed:
      return TableColumn(words.tasks.snooze, width: 18, priority: 1) { row in
        (row.task.snooze.map { words.tasks.describe($0, in: context) } ?? "", .plain)
      }
    case .done:
      // The day and who it was: more than this has no room on a narrow terminal.
      return TableColumn(words.tasks.finished, width: 18, widest: 26, priority: 1) { row in
        let day = row.task.finishedAt.map { words.time.date(context.zone.day(of: $0)) } ?? ""
        return ("\(day) \(row.task.finishedBy ?? "")", .muted)
      }
    }
  }
}

extension TasksPanel {
  /// When the selected task is due; the other parts of the list have nothing that is counted.
  func explanations(in context: ConsoleContext) -> [Explanation] {
    guard scope == .open, let task = list.selected?.task else { return [] }
    let words = context.words
    let due = task.fields.dueAt
    return [
      Explanation(
        name: words.tasks.due,
        value: due.map { words.time.due($0, now: context.now, in: context.zone) }
          ?? words.tasks.noDue,
        definition: words.tasks.dueIs,
        inputs: due.map { [words.time.dateAndTime($0, in: context.zone)] } ?? [],
        source: words.source("Hetang"), whatChangesIt: words.tasks.dueChanges)
    ]
  }
}

extension TaskRow {
  /// The person and the group it is about, the narrower first.
  func about(_ words: Words) -> String {
    words.listed([personName, groupName].compactMap { $0 }.map { Text.clean($0) })
  }
}

extension TaskWords {
  /// Until when a task is out of sight.
  func describe(_ snooze: Snooze, in context: ConsoleContext) -> String {
    switch snooze {
    case .until(let moment):
      snoozed(until: context.words.time.due(moment, now: context.now, in: context.zone))
    case .messages(let more, _): snoozed(messages: more)
    }
  }
}
