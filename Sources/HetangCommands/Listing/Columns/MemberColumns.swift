import Community
import Store
import Words

extension [PlainColumn<MemberRow>] {
  /// The directory.
  static func members(_ desk: Desk, inGroup: Bool) -> Self {
    let heads = desk.words.members
    return [
      .init(title: desk.words.log.number, isNumber: true) { "#\($0.person.id.rawValue)" },
      .init(title: heads.name) { desk.shown($0.person.name) },
      .init(title: heads.kindTitle) { heads.kind($0.person.kind) },
      inGroup
        ? .init(title: heads.roleTitle) { $0.role.map(heads.role) ?? "" }
        : .init(title: heads.groups, isNumber: true) { "\($0.groups)" },
      .init(title: heads.participation, isNumber: true) { row in
        desk.words.rate(row.participation(on: desk.today))
      },
      .init(title: heads.gravity, isNumber: true) { row in
        row.standing.map { desk.words.rate($0.gravity) } ?? ""
      },
      .init(title: heads.ladder) { $0.standing.map { heads.step($0.step) } ?? "" },
      .init(title: heads.points, isNumber: true) { desk.words.number($0.contribution) },
      moment(heads.seen, desk) { $0.lastSpokeAt },
      moment(heads.since, desk) { $0.firstSeenAt },
      .init(title: heads.messages, isNumber: true) { desk.words.number($0.messages) },
      .init(title: heads.tags) { $0.person.tags.joined(separator: " ") },
    ]
  }

  private static func moment(
    _ title: String, _ desk: Desk, of moment: @escaping (MemberRow) -> Instant?
  ) -> PlainColumn<MemberRow> {
    .init(title: title, isNumber: true) { row in
      moment(row).map { desk.words.time.ago(seconds: desk.now - $0) } ?? desk.words.members.never
    }
  }
}

extension [PlainColumn<MemberPage.Membership>] {
  /// The groups of one person.
  static func memberships(_ desk: Desk) -> Self {
    let heads = desk.words.members
    func date(_ moment: Instant?) -> String {
      moment.map { desk.words.time.dateAndTime($0, in: desk.zone) } ?? ""
    }
    return [
      .init(title: heads.group) { desk.shown($0.groupName) },
      .init(title: heads.roleTitle) { heads.role($0.role) },
      .init(title: heads.joined) { date($0.joinedAt) },
      .init(title: heads.left) { date($0.leftAt) },
      .init(title: heads.broughtBy, widest: 24) { $0.broughtBy ?? "" },
      .init(title: heads.messages, isNumber: true) { desk.words.number($0.messages) },
      .init(title: heads.lastSeen) { date($0.lastSpokeAt) },
    ]
  }
}
