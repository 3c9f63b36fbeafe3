import Community
import Store

extension [TableField<PointRow>] {
  /// An entry of the ledger.
  public static var points: Self {
    [
      .init("id", .integer, "number of the entry") { Datum($0.entry.id) },
      .init("at", .time, "when points were given") { .moment($0.entry.at) },
      .init("person_id", .integer, "number of the person") { Datum($0.entry.award.person) },
      .init("person", .text, "name of the person") { Datum($0.personName) },
      .init("points", .integer, "how many; negative when taken") { Datum($0.entry.award.amount) },
      .init("incentive", .text, "interest, honour, emotion") {
        Datum(name: $0.entry.award.incentive)
      },
      .init("rule", .text, "key of the rule, such as good-answer") { row in
        if case .rule(let key) = row.entry.award.reason { .text(key) } else { .none }
      },
      .init("reason", .text, "why, in the operator's words") { row in
        if case .words(let words) = row.entry.award.reason { .text(words) } else { .none }
      },
      .init("group_id", .integer, "number of the group; none for the whole community") {
        Datum($0.entry.award.group)
      },
      .init("group", .text, "name of that group") { Datum($0.groupName) },
      .init("by", .text, "the operator who gave them") { Datum($0.entry.by) },
      .init("reverses", .integer, "number of the entry that this one takes back") {
        Datum($0.entry.reverses)
      },
      .init("reversed", .boolean, "whether a later entry takes it back") { .flag($0.isReversed) },
    ]
  }
}

extension [TableField<BoardRow>] {
  /// A place on the board.
  ///
  /// - Parameter day: On which participation is told.
  public static func board(on day: Day) -> Self {
    [
      .init("rank", .integer, "from 1; equal sums share a rank") { Datum($0.rank) },
      .init("person_id", .integer, "number of the person") { Datum($0.person.id) },
      .init("person", .text, "name of the person") { Datum($0.person.name) },
      .init("points", .integer, "points in the period") { Datum($0.points) },
      .init("participation", .number, "minutes in which they spoke, halved for every 28 days") {
        .number(Participation.value(index: $0.participationIndex, on: day))
      },
    ]
  }
}
