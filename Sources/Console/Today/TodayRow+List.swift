import Community
import Store

extension TodayRow: ListRow {
  /// What waits, across the kinds of things that can wait.
  enum RowID: Hashable, Sendable {
    case join(JoinID)
    case delivery(DeliveryID)
    case task(TaskID)
    case alert(AlertID)
    case consent(ConsentID)
  }

  var rowID: RowID {
    switch subject {
    case .join(let row): .join(row.request.id)
    case .delivery(let row): .delivery(row.delivery.id)
    case .task(let row): .task(row.task.id)
    case .alert(let alert, _): .alert(alert.id)
    case .consent(let consent): .consent(consent.id)
    }
  }

  var claimable: Community.Subject? {
    switch subject {
    case .join(let row): row.claimable
    case .delivery(let row): row.claimable
    case .task(let row): row.claimable
    case .alert(let alert, _): .alert(alert.id)
    case .consent(let consent): .consent(consent.id)
    }
  }

  /// The group it is about, if any.
  var group: (id: GroupID, name: String)? {
    switch subject {
    case .join(let row): (row.request.group, row.groupName)
    case .delivery(let row): (row.delivery.group, row.groupName)
    case .task(let row):
      row.task.fields.group.map { ($0, row.groupName ?? "") }
    case .alert(let alert, let name): (alert.group, name)
    case .consent: nil
    }
  }
}
