import Community
import Store

// What actions apply to: the marked rows or else the selected one. On the page of a group only what
// goes to that group is sent, skipped or taken out of the plan.

extension ContentScreen {
  var hasMarks: Bool {
    view == .list ? !list.marked.isEmpty : !week.list.marked.isEmpty
  }

  /// The posts with their deliveries, one for each row; in the calendar with that delivery alone.
  var targetRows: [PostRow] {
    switch view {
    case .list: list.targets
    case .calendar: week.list.targets.map { PostRow(post: $0.post, deliveries: [$0]) }
    }
  }

  /// A post with what concerns this screen.
  func here(_ row: PostRow) -> PostRow {
    guard let group else { return row }
    return PostRow(
      post: row.post, deliveries: row.deliveries.filter { $0.delivery.group == group })
  }

  /// The deliveries that can be confirmed or skipped: of posts those that are due, or else all that
  /// are open.
  var sendable: [DeliveryRow] {
    targetRows.map(here).flatMap { $0.due.isEmpty ? $0.open : $0.due }
  }

  /// What takes the targets out of the plan. A post of which something was sent stays on record, as
  /// does one that goes to other groups too: only what is still planned of it here goes.
  var withdrawals: [Command] {
    targetRows.flatMap { row in
      let deliveries = here(row).deliveries
      let isUnsent = deliveries.allSatisfy { [.scheduled, .due].contains($0.delivery.state) }
      return view == .list && isUnsent && deliveries.count == row.deliveries.count
        ? [Command.changePost(row.post.id, version: row.post.version, .withdraw)]
        : deliveries.filter { $0.delivery.state == .scheduled }.map(Command.withdraw)
    }
  }

  /// Whether there is something to act on, or why there is not.
  func acting<Target>(on targets: [Target], none reason: Availability.Reason) -> Availability {
    if targetRows.isEmpty { return .unavailable(.nothingSelected) }
    return targets.isEmpty ? .unavailable(reason) : .available
  }

  var whyNothingToSend: Availability.Reason {
    targetRows.allSatisfy(\.deliveries.isEmpty) ? .isDraft : .alreadySettled
  }

  var whyNothingToWithdraw: Availability.Reason {
    targetRows.contains { !here($0).open.isEmpty } ? .pastItsTime : .alreadySettled
  }

  /// Whether one post is meant whose words can still be changed.
  var editing: Availability {
    if targetRows.count > 1 { return .unavailable(.oneAtATime) }
    guard let row = targetRows.first else { return .unavailable(.nothingSelected) }
    return row.deliveries.isEmpty || !row.open.isEmpty
      ? .available : .unavailable(.alreadySettled)
  }

  /// A draft opens to be written; what is planned opens to be handed off, what is due first.
  func openSelected() -> [Step] {
    switch view {
    case .list:
      guard let row = list.selected else { return [] }
      if row.deliveries.isEmpty { return [.open(.composer(ComposerDialog(editing: row)))] }
      let (all, due) = (here(row), here(row).due)
      let open = due.isEmpty ? all.open : due
      return [.open(.handOff(HandOffDialog(rows: open.isEmpty ? all.deliveries : open)))]
    case .calendar:
      guard let row = week.list.selected else { return [] }
      return [.open(.handOff(HandOffDialog(row: row)))]
    }
  }
}
