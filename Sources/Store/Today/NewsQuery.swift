import Community
import GRDB

extension Store {
  /// What changed since an operator last looked at Today.
  ///
  /// Bounded: it goes through the groups once and through what came after the marks of the last
  /// look, never through what was there before.
  public func news(for operator: Operator, at now: Instant) throws -> News {
    try read { db in
      let seen = try looks(of: `operator`, in: db)?.baseline(at: now)
      let query = try NewsQuery(db: db, reader: `operator`, seen: seen, now: now)
      return News(
        since: seen?.at, items: NewsItem.items(of: try query.facts()),
        sighting: try query.sighting())
    }
  }
}

/// Reads the facts that the morning sentence is made of.
struct NewsQuery {
  let db: Database
  let reader: Operator
  let now: Instant
  private let seen: Sighting?
  private let groups: [GroupNow]

  /// Names that a list of them shows at most.
  static let names = 3

  /// A group as it is now. What happens in closed groups is no news.
  struct GroupNow {
    var id: GroupID
    var name: String
    var zone: Zone
    var until: Instant
    var colour: LightColour
    var isClosed: Bool
  }

  init(db: Database, reader: Operator, seen: Sighting?, now: Instant) throws {
    self.db = db
    self.reader = reader
    self.seen = seen
    self.now = now
    groups = try Row.readAll(
      db,
      sql: """
        SELECT id, name, zone, observed_until, closed, coalesce(colour, 0) AS colour
        FROM chat_group LEFT JOIN group_figures ON group_figures.group_id = chat_group.id
        WHERE observed_until IS NOT NULL ORDER BY name COLLATE NOCASE, id
        """
    ) { row in
      try GroupNow(
        id: row.value("id"), name: row.value("name"), zone: Zone(column: row.value("zone")),
        until: row.value("observed_until"), colour: LightColour(column: row.value("colour")),
        isClosed: row.value("closed"))
    }
  }

  /// Since when things are news.
  private var since: Instant { seen?.at ?? now - Int64(News.firstLook.value) * 86_400 }

  func facts() throws -> NewsFacts {
    var facts = NewsFacts()
    try readAlerts(into: &facts)
    readColours(into: &facts)
    try readMembers(into: &facts)
    try readJoins(into: &facts)
    try readMissedPosts(into: &facts)
    try readAwards(into: &facts)
    try readImports(into: &facts)
    return facts
  }

  func sighting() throws -> Sighting {
    func last(_ table: String) throws -> Int64 {
      try Int64.fetchOne(db, sql: "SELECT max(id) FROM \(table)") ?? 0
    }
    return Sighting(
      at: now,
      groups: groups.map { Sighting.Group(group: $0.id, until: $0.until, colour: $0.colour) },
      lastAlert: try last("alert"), lastJoin: try last("join_request"),
      lastImport: try last("import"))
  }

  // MARK: Groups

  private func readAlerts(into facts: inout NewsFacts) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT alert.group_id, alert.kind, chat_group.name FROM \(AlertSQL.source)
        WHERE alert.id > ? AND raised_at > ? AND NOT closed ORDER BY raised_at, alert.id
        """,
      // What was raised before the first look counts by its time, later by its number alone.
      arguments: [seen?.lastAlert ?? 0, seen == nil ? since : Instant(.min)])
    // Many groups say the same on one day.
    var kinds: [String: Alert.Kind] = [:]
    while let row = try rows.next() {
      let (text, name): (String, String) = try (row.value("kind"), row.value("name"))
      let kind = try kinds[text] ?? CanonicalJSON.value(Alert.Kind.self, from: text)
      kinds[text] = kind
      switch kind {
      case .stageChanged(let from, let to, _):
        try facts.stages.append(.init(group: row.value("group_id"), name: name, from: from, to: to))
      case .nearlyFull: facts.nearlyFull.append(name)
      }
    }
  }

  /// A group seen for the first time has not turned.
  private func readColours(into facts: inout NewsFacts) {
    let before = Dictionary(
      (seen?.groups ?? []).map { ($0.group, $0.colour) }, uniquingKeysWith: { $1 })
    for group in groups where !group.isClosed {
      guard let colour = before[group.id], group.colour > colour else { continue }
      switch group.colour {
      case .red: facts.turnedRed.append(group.name)
      case .amber: facts.turnedAmber.append(group.name)
      case .green: break
      }
    }
  }

  // MARK: Members

  /// What was noticed on days of data that had not been seen.
  private func readMembers(into facts: inout NewsFacts) throws {
    let before = Dictionary(
      (seen?.groups ?? []).map { ($0.group, $0.until) }, uniquingKeysWith: { $1 })
    var unseen: [GroupID: Unseen] = [:]
    var first: Day?
    for group in groups where !group.isClosed && isPresent(group) {
      let week = group.until - Int64(News.firstLook.value) * 86_400
      // Older days are no news to anybody, however long they were away.
      let until = max(before[group.id] ?? week, week)
      guard until < group.until else { continue }
      let day = group.zone.day(of: until)
      unseen[group.id] = Unseen(after: until, from: day)
      first = min(first ?? day, day)
    }
    guard let first, let after = unseen.values.map(\.after).min() else { return }
    func members(_ kind: MemberAlert.Kind) throws -> NamedCount {
      try self.members(kind, from: first, after: after, unseen)
    }
    facts.wentQuiet = try members(.goneQuiet)
    facts.cameBack = try members(.cameBack)
    facts.spokeFirst = try members(.firstTime)
  }

  /// What an old export tells of is no news, even when it is new here.
  private func isPresent(_ group: GroupNow) -> Bool {
    AlertRule.isPresent(asOf: group.zone.day(of: group.until), today: group.zone.day(of: now))
  }

  /// What of a group's data was not seen yet.
  private struct Unseen {
    var after: Instant
    /// The day of that moment, part of which may have been seen.
    var from: Day
  }

  /// - Parameters:
  ///   - first: The first day that was not seen of any group.
  ///   - after: The last moment that was seen of every group.
  private func members(
    _ kind: MemberAlert.Kind, from first: Day, after: Instant, _ unseen: [GroupID: Unseen]
  ) throws -> NamedCount {
    let rows = try DirectStatement(
      db,
      """
      SELECT group_id, day, noticed_at, \(JoinedPeople.rootSQL("member_alert.person"))
      FROM member_alert WHERE kind = ? AND day >= ? AND noticed_at > ?
      ORDER BY day DESC, group_id, member_alert.person
      """)
    rows.bind(1, kind.rawValue)
    rows.bind(2, first.number)
    rows.bind(3, after.seconds)
    var people: Set<PersonID> = []
    var shown: [PersonID] = []
    while try rows.step() {
      guard let unseen = unseen[GroupID(rows.int(0))], rows.int(1) >= unseen.from.number,
        rows.int(2) > unseen.after.seconds
      else { continue }
      let person = PersonID(rows.int(3))
      if people.insert(person).inserted, shown.count < Self.names { shown.append(person) }
    }
    let names = try shown.compactMap { person in
      try String.fetchOne(db, sql: "SELECT name FROM person WHERE id = ?", arguments: [person])
    }
    return NamedCount(total: people.count, names: names)
  }

  // MARK: What operators do

  private func readJoins(into facts: inout NewsFacts) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*) AS arrived, coalesce(sum(\(JoinSQL.isOpen)), 0) AS waiting
        FROM join_request JOIN chat_group ON chat_group.id = join_request.group_id
        WHERE join_request.id > ? AND requested_at > ? AND NOT closed
        """,
      arguments: [seen?.lastJoin ?? 0, seen == nil ? since : Instant(.min)])
    facts.joinsArrived = try row?.value("arrived") ?? 0
    facts.joinsWaiting = try row?.value("waiting") ?? 0
  }

  private func readMissedPosts(into facts: inout NewsFacts) throws {
    // What had been due for so long was missed before, for the clock goes on while one looks.
    let due = since - 2 * Int64(DeliveryPreset.missedAfter.value) * 3600
    let titles = try Row.readAll(
      db,
      sql: """
        SELECT title, body
        FROM delivery JOIN post ON post.id = delivery.post
          JOIN chat_group ON chat_group.id = delivery.group_id
          JOIN row_change ON row_change.subject = 'delivery'
            AND row_change.row_id = delivery.id AND row_change.at > ?
        WHERE due_at > ? AND state = 'missed' AND NOT closed
        GROUP BY post.id ORDER BY max(due_at) DESC, post.id
        """, arguments: [since, due]
    ) { try PostText(title: $0.value("title"), body: $0.value("body")).heading }
    facts.postsMissed = NamedCount(total: titles.count, names: Array(titles.prefix(Self.names)))
  }

  private func readAwards(into facts: inout NewsFacts) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT by, sum(amount) AS points FROM point_entry
        WHERE at > ? AND by <> ? GROUP BY by ORDER BY count(*) DESC, by
        """, arguments: [since, reader.name])
    facts.points = try rows.reduce(0) { try $0 + $1.value("points") }
    // Whoever got points from two operators, or on two accounts, is one person.
    facts.pointsTo =
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(DISTINCT \(JoinedPeople.rootSQL("point_entry.person"))) FROM point_entry
          WHERE at > ? AND by <> ?
          """, arguments: [since, reader.name]) ?? 0
    facts.pointsBy = try rows.map { try $0.value("by") }
  }

  private func readImports(into facts: inout NewsFacts) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT by, counts FROM import
        WHERE id > ? AND at > ? AND state NOT IN ('leaving', 'gone') ORDER BY id DESC
        """,
      arguments: [seen?.lastImport ?? 0, seen == nil ? since : Instant(.min)])
    for row in rows {
      let messages = try CanonicalJSON.value(ImportCounts.self, from: row.value("counts")).messages
      let by: String = try row.value("by")
      facts.messages += messages
      if messages > 0, !facts.importsBy.contains(by) { facts.importsBy.append(by) }
    }
  }
}
