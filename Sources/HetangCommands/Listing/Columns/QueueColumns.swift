import Community
import Store
import Words

extension [PlainColumn<JoinRow>] {
  /// The list of join requests.
  static func joins(_ desk: Desk) -> Self {
    let (words, heads) = (desk.words, desk.words.joins)
    return [
      .init(title: words.log.number, isNumber: true) { "#\($0.request.id.rawValue)" },
      .init(title: heads.name, widest: 24) { desk.shown($0.request.name) },
      .init(title: heads.group, widest: 24) { desk.shown($0.groupName) },
      .init(title: heads.stateTitle) { heads.state($0.request.state) },
      .init(title: heads.asked) { words.time.dateAndTime($0.request.requestedAt, in: desk.zone) },
      .init(title: heads.checks.lowercased(), widest: 30) { row in
        let review = JoinReview(request: row.request, facts: row.facts)
        return words.listed(review.failed.map { "!\(heads.column($0.finding.topic))" })
      },
      .init(title: heads.answer, widest: 60) { row in
        row.request.state.isOpen
          ? row.request.answer ?? ""
          : heads.decided(
            row.request.state, by: row.request.decidedBy, reason: row.request.reason)
      },
    ]
  }
}

extension [PlainColumn<TaskRow>] {
  /// The list of tasks.
  ///
  /// - Parameter snoozed: Whether it tells until when they are out of sight; else when they were
  ///   finished.
  static func tasks(_ desk: Desk, snoozed: Bool = false) -> Self {
    let (words, heads) = (desk.words, desk.words.tasks)
    let until = PlainColumn<TaskRow>(title: words.log.field("snooze_until")) { row in
      switch row.task.snooze {
      case .until(let moment): words.time.dateAndTime(moment, in: desk.zone)
      case .messages(let more, _): heads.snoozed(messages: more)
      case nil: ""
      }
    }
    let columns: Self = [
      .init(title: words.log.number, isNumber: true) { "#\($0.task.id.rawValue)" },
      .init(title: heads.task, widest: 60) { $0.task.fields.title },
      .init(title: heads.about, widest: 30) { row in
        words.listed([row.personName, row.groupName].compactMap(\.self))
      },
      .init(title: heads.assignee, widest: 16) { $0.task.fields.assignee ?? heads.nobody },
      .init(title: heads.due) { row in
        row.task.fields.dueAt.map { words.time.dateAndTime($0, in: desk.zone) } ?? ""
      },
    ]
    let finished = PlainColumn<TaskRow>(title: heads.finished, widest: 30) { row in
      let time = row.task.finishedAt.map { words.time.dateAndTime($0, in: desk.zone) }
      return [time, row.task.finishedBy].compactMap(\.self).joined(separator: " ")
    }
    return columns + [snoozed ? until : finished]
  }
}
