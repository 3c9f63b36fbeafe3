import Community
import Store

extension [TableField<AlertRow>] {
  /// Something that happened to a group and that a person should see once.
  public static var alerts: Self {
    [
      .init("id", .integer, "number of the alert") { Datum($0.alert.id) },
      .init("group_id", .integer, "number of the group") { Datum($0.alert.group) },
      .init("group", .text, "name of the group") { Datum($0.groupName) },
      .init("kind", .text, "stage_changed, nearly_full") { .text($0.alert.kind.name) },
      .init("from", .text, "the stage before") { row in
        if case .stageChanged(let from, _, _) = row.alert.kind { Datum(name: from) } else { .none }
      },
      .init("to", .text, "the stage after") { row in
        if case .stageChanged(_, let to, _) = row.alert.kind { Datum(name: to) } else { .none }
      },
      .init("day", .day, "on which day of the group's data the stage changed") { row in
        if case .stageChanged(_, _, let day) = row.alert.kind { .day(day) } else { .none }
      },
      .init(
        "members", .integer,
        "members of the group that is nearly full; once seen, as it was noticed"
      ) { row in
        if case .nearlyFull(let members, _) = row.alert.kind { Datum(members) } else { .none }
      },
      .init("capacity", .integer, "how many fit into it") { row in
        if case .nearlyFull(_, let capacity) = row.alert.kind { Datum(capacity) } else { .none }
      },
      .init("raised_at", .time, "when it was noticed") { .moment($0.alert.raisedAt) },
      .init("seen", .boolean, "whether somebody took note of it") {
        .flag($0.alert.isAcknowledged)
      },
    ]
  }
}

extension Alert.Kind {
  fileprivate var name: String {
    switch self {
    case .stageChanged: "stage_changed"
    case .nearlyFull: "nearly_full"
    }
  }
}
