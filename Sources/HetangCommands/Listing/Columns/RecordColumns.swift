import Community
import Store
import Words

extension [PlainColumn<PointRow>] {
  /// The ledger.
  static func points(_ desk: Desk) -> Self {
    let (words, heads) = (desk.words, desk.words.points)
    return [
      .init(title: words.log.number, isNumber: true) { "#\($0.entry.id.rawValue)" },
      .init(title: heads.time) { words.time.dateAndTime($0.entry.at, in: desk.zone) },
      .init(title: heads.name, widest: 24) { desk.shown($0.personName) },
      .init(title: heads.points, isNumber: true) { words.signed($0.entry.award.amount) },
      .init(title: heads.incentive) { heads.name(of: $0.entry.award.incentive) },
      .init(title: heads.reason) { heads.reason($0.entry.award.reason) },
      .init(title: heads.group, widest: 24) { $0.groupName ?? "" },
      .init(title: heads.by, widest: 16) { $0.entry.by },
      .init(title: heads.state) { row in
        row.isReversed ? heads.reversed : row.entry.reverses == nil ? "" : heads.reversal
      },
    ]
  }
}

extension [PlainColumn<BoardRow>] {
  /// The board.
  static func board(_ desk: Desk) -> Self {
    let heads = desk.words.points
    return [
      .init(title: heads.rank, isNumber: true) { "\($0.rank)" },
      .init(title: heads.name) { desk.shown($0.person.name) },
      .init(title: heads.points, isNumber: true) { desk.words.number($0.points) },
      .init(title: heads.participation, isNumber: true) { row in
        desk.words.rate(Participation.value(index: row.participationIndex, on: desk.today))
      },
    ]
  }
}

extension [PlainColumn<AuditEntry>] {
  /// The audit trail.
  static func log(_ desk: Desk) -> Self {
    let (words, heads) = (desk.words, desk.words.log)
    return [
      .init(title: heads.number, isNumber: true) { "#\($0.id.rawValue)" },
      .init(title: heads.time) { words.time.dateAndTime($0.at, in: desk.zone) },
      .init(title: heads.by, widest: 16) { $0.by },
      .init(title: heads.deed, widest: 60) { heads.describe($0) },
      .init(title: heads.about, widest: 50) { words.listed($0.about) },
      .init(title: heads.state) { $0.isUndone ? heads.undone : "" },
    ]
  }
}
