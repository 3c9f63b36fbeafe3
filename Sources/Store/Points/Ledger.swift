import Community
import GRDB

extension Store {
  /// A window of the ledger (流水), latest first.
  ///
  /// - Parameters:
  ///   - filter: Words that must all stand in the person's name, the reason, the group's name or the
  ///     operator's name.
  ///   - meanings: What such words stand for in the reader's language; they find this as well.
  public func ledger(
    person: PersonID? = nil, group: GroupID? = nil, filter: String = "",
    meanings: [String: [LedgerMark]] = [:], since: Instant? = nil,
    window: Window = Window(limit: 200)
  ) throws -> Page<PointRow> {
    var condition = Condition.always
      .and("point_entry.person", isOf: person)
      .and("point_entry.group_id", is: group)
      .and(
        Filter(filter).condition(
          on: "person.name", "point_entry.rule", "point_entry.words", "chat_group.name",
          "point_entry.by"
        ) { word in Condition.any(of: (meanings[word.text] ?? []).map(\.condition)) })
    if let since { condition = condition.and("point_entry.at >= ?", [since]) }
    return try read { try LedgerReader(db: $0).rows(condition, window: window) }
  }
}

/// Reads entries with the names of what they are about.
struct LedgerReader {
  let db: Database

  func rows(_ condition: Condition, window: Window) throws -> Page<PointRow> {
    try Page.fetch(
      db,
      select: """
        point_entry.*, person.name AS person_name, chat_group.name AS group_name,
        EXISTS (SELECT 1 FROM point_entry AS later WHERE later.reverses = point_entry.id)
          AS is_reversed
        """,
      from: """
        point_entry LEFT JOIN person ON person.id = point_entry.person
        LEFT JOIN chat_group ON chat_group.id = point_entry.group_id
        """, where: condition, order: "point_entry.id DESC", window: window
    ) { row in
      try PointRow(
        entry: PointEntry(row: row), personName: row.value("person_name") ?? "",
        groupName: row.value("group_name"), isReversed: row.value("is_reversed"))
    }
  }
}
