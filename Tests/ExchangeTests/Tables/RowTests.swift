import Community
import Exchange
import Store
import Testing

/// Every field of a row as programs get it: each value under its own name, in the order that is
/// documented.
@Suite struct RowTests {
  private func moment(_ second: Int64) -> Instant { Instant(1_763_773_200 + second) }

  private func json<Row>(_ fields: [TableField<Row>], _ row: Row) -> String {
    JsonWriter.text(fields.record(of: row))
  }

  @Test func `a task that waits, and one that is done`() {
    let waiting = TaskRow(
      task: OperatorTask(
        id: TaskID(7),
        fields: TaskFields(
          title: "call", note: "n", group: GroupID(2), person: PersonID(3), assignee: "tom",
          dueAt: moment(1)), snooze: .until(moment(2)), createdBy: "mei", createdAt: moment(3)),
      groupName: "G", personName: "P")
    #expect(
      json(.tasks, waiting) == """
        {"id":7,"title":"call","note":"n","group_id":2,"group":"G","person_id":3,"person":"P",\
        "assignee":"tom","due_at":"2025-11-22T01:00:01Z","state":"open",\
        "snoozed_until":"2025-11-22T01:00:02Z","snoozed_messages":null,"created_by":"mei",\
        "created_at":"2025-11-22T01:00:03Z","finished_by":null,"finished_at":null}
        """)
    let done = TaskRow(
      task: OperatorTask(
        id: TaskID(8), fields: TaskFields(title: "x"), state: .done,
        snooze: .messages(more: 5, target: 50), createdBy: "mei", createdAt: moment(3),
        finishedBy: "tom", finishedAt: moment(4)), groupName: nil, personName: nil)
    #expect(
      json(.tasks, done) == """
        {"id":8,"title":"x","note":"","group_id":null,"group":null,"person_id":null,\
        "person":null,"assignee":null,"due_at":null,"state":"done","snoozed_until":null,\
        "snoozed_messages":50,"created_by":"mei","created_at":"2025-11-22T01:00:03Z",\
        "finished_by":"tom","finished_at":"2025-11-22T01:00:04Z"}
        """)
  }

  private func delivery(
    _ id: Int64, _ state: DeliveryState, due: Int64, settled: Int64? = nil, reason: String? = nil
  ) -> Delivery {
    Delivery(
      id: DeliveryID(id), post: PostID(9), group: GroupID(2), day: Day(20_000),
      time: TimeOfDay(hour: 9, minute: 0), dueAt: moment(due), state: state,
      settledAt: settled.map(moment), settledBy: settled.map { _ in "tom" }, reason: reason)
  }

  private let post = Post(
    id: PostID(9), text: PostText(title: "T", body: "b", part: .leg, origin: .ugc), author: "mei",
    createdAt: Instant(1_763_773_200))

  private func row(_ delivery: Delivery) -> DeliveryRow {
    DeliveryRow(delivery: delivery, post: post, groupName: "G", zone: .utc)
  }

  @Test func `a delivery`() {
    let skipped = delivery(5, .skipped, due: 1, settled: 2, reason: "rain")
    #expect(
      json(.deliveries, row(skipped)) == """
        {"id":5,"post_id":9,"title":"T","text":"b","group_id":2,"group":"G",\
        "due_at":"2025-11-22T01:00:01Z","time_zone":"UTC","state":"skipped",\
        "settled_at":"2025-11-22T01:00:02Z","settled_by":"tom","reason":"rain"}
        """)
  }

  @Test func `a post with each kind of delivery once or more, of which the next is told`() throws {
    let deliveries = [
      delivery(1, .scheduled, due: 9), delivery(2, .due, due: 8), delivery(3, .due, due: 7),
      delivery(4, .sent, due: 1, settled: 2), delivery(5, .sent, due: 1, settled: 2),
      delivery(6, .sent, due: 1, settled: 2), delivery(7, .skipped, due: 1, settled: 2),
      delivery(8, .skipped, due: 1, settled: 2), delivery(9, .skipped, due: 1, settled: 2),
      delivery(10, .skipped, due: 1, settled: 2), delivery(11, .missed, due: 0),
      delivery(12, .missed, due: 0), delivery(13, .missed, due: 0), delivery(14, .missed, due: 0),
      delivery(15, .missed, due: 0),
    ]
    let text = json(.posts, PostRow(post: post, deliveries: deliveries.map(row)))
    #expect(
      text.hasPrefix(
        """
        {"id":9,"title":"T","text":"b","part":"leg","origin":"ugc","author":"mei",\
        "created_at":"2025-11-22T01:00:00Z","draft":false,"next_at":"2025-11-22T01:00:07Z",\
        "groups":15,"scheduled":1,"due":2,"sent":3,"skipped":4,"missed":5,"deliveries":[\
        {"id":1,"group_id":2,"group":"G","due_at":"2025-11-22T01:00:09Z","state":"scheduled",\
        "settled_at":null,"settled_by":null,"reason":null},
        """))
    let draft = json(.posts, PostRow(post: post, deliveries: []))
    #expect(draft.contains(#""draft":true,"next_at":null,"groups":0,"#))
    let past = json(.posts, PostRow(post: post, deliveries: [row(deliveries[3])]))
    #expect(past.contains(#""draft":false,"next_at":null,"groups":1,"#))
  }

  @Test func `an entry of the ledger, and one that takes it back`() {
    let award = Award(
      person: PersonID(3), group: GroupID(2), amount: 5, incentive: .emotion,
      reason: .rule("good-answer"))
    let entry = PointEntry(id: PointEntryID(4), award: award, at: moment(1), by: "mei")
    #expect(
      json(.points, PointRow(entry: entry, personName: "P", groupName: "G", isReversed: true))
        == """
        {"id":4,"at":"2025-11-22T01:00:01Z","person_id":3,"person":"P","points":5,\
        "incentive":"emotion","rule":"good-answer","reason":null,"group_id":2,"group":"G",\
        "by":"mei","reverses":null,"reversed":true}
        """)
    let back = PointEntry(
      id: PointEntryID(6),
      award: Award(person: PersonID(3), amount: -5, incentive: .honour, reason: .words("w")),
      at: moment(2), by: "tom", reverses: PointEntryID(4))
    #expect(
      json(.points, PointRow(entry: back, personName: "P", groupName: nil, isReversed: false))
        == """
        {"id":6,"at":"2025-11-22T01:00:02Z","person_id":3,"person":"P","points":-5,\
        "incentive":"honour","rule":null,"reason":"w","group_id":null,"group":null,\
        "by":"tom","reverses":4,"reversed":false}
        """)
  }

  @Test func `a request that was decided`() {
    let request = JoinRequest(
      id: JoinID(1), group: GroupID(2), applicantID: "a", name: "N", person: PersonID(3),
      requestedAt: moment(1), answer: "b", referrer: "c", paid: "d", source: "e",
      state: .rejected, reason: "f", decidedBy: "g", decidedAt: moment(2))
    let facts = JoinFacts(members: 500, capacity: 500)
    #expect(
      json(.joins, JoinRow(request: request, groupName: "G", facts: facts)) == """
        {"id":1,"group_id":2,"group":"G","name":"N","account":"a","person_id":3,\
        "requested_at":"2025-11-22T01:00:01Z","state":"rejected","answer":"b","referrer":"c",\
        "paid":"d","source":"e","needs_reason":true,"failed":["capacity"],"reason":"f",\
        "decided_by":"g","decided_at":"2025-11-22T01:00:02Z"}
        """)
  }

  @Test func `an incident, of one person or of none`() {
    let fields = IncidentFields(
      group: GroupID(2), person: PersonID(3), kind: .flooding, words: "w")
    let incident = Incident(id: IncidentID(1), fields: fields, at: moment(1), by: "mei")
    #expect(
      json(.incidents, IncidentRow(incident: incident, groupName: "G", personName: "P")) == """
        {"id":1,"at":"2025-11-22T01:00:01Z","kind":"flooding","group_id":2,"group":"G",\
        "person_id":3,"person":"P","text":"w","by":"mei"}
        """)
  }

  @Test func `an alert of each kind`() {
    func row(_ kind: Alert.Kind, seen: Bool) -> AlertRow {
      AlertRow(
        alert: Alert(
          id: AlertID(1), group: GroupID(2), kind: kind, raisedAt: moment(1), isAcknowledged: seen),
        groupName: "G")
    }
    #expect(
      json(.alerts, row(.stageChanged(from: .growth, to: .active, on: Day(20_000)), seen: false))
        == """
        {"id":1,"group_id":2,"group":"G","kind":"stage_changed","from":"growth","to":"active",\
        "day":"2024-10-04","members":null,"capacity":null,"raised_at":"2025-11-22T01:00:01Z",\
        "seen":false}
        """)
    #expect(
      json(.alerts, row(.nearlyFull(members: 97, capacity: 100), seen: true)) == """
        {"id":1,"group_id":2,"group":"G","kind":"nearly_full","from":null,"to":null,\
        "day":null,"members":97,"capacity":100,"raised_at":"2025-11-22T01:00:01Z","seen":true}
        """)
  }

  @Test func `what has to happen outside, and an import`() {
    let outside = OutboxRow(
      id: OutboxID(1), audit: AuditID(2), kind: .admit, group: GroupID(3), groupName: "G",
      subject: "S",
      at: moment(1), state: .byHand)
    #expect(
      json(.outbox, outside) == """
        {"id":1,"at":"2025-11-22T01:00:01Z","kind":"admit","state":"by_hand","group_id":3,\
        "group":"G","subject":"S","audit":2}
        """)
    var counts = ImportCounts()
    (counts.messages, counts.joins, counts.leaves, counts.notices) = (1, 2, 3, 4)
    (counts.members, counts.applications, counts.newPeople, counts.newGroups) = (5, 6, 7, 8)
    counts.duplicates = 9
    let row = ImportRow(id: 1, at: moment(1), by: "mei", path: "p", format: "f", counts: counts)
    #expect(
      json(.imports, row) == """
        {"id":1,"at":"2025-11-22T01:00:01Z","by":"mei","file":"p","format":"f","messages":1,\
        "joins":2,"leaves":3,"notices":4,"members":5,"applications":6,"new_people":7,\
        "new_groups":8,"duplicates":9,"state":"finished"}
        """)
  }

  @Test(arguments: [
    (AuditEntry.Origin.given, "given", "null"), (.undo(of: AuditID(1)), "undo", "1"),
    (.redo(of: AuditID(3)), "redo", "3"),
  ])
  func `an entry of the log, as somebody did it or took it back`(
    origin: AuditEntry.Origin, name: String, reverts: String
  ) {
    let entry = AuditEntry(
      id: AuditID(5), at: moment(1), by: "mei", origin: origin,
      command: .reverseAward(PointEntryID(1)),
      before: [AuditEntry.Line(field: "title", value: "b")],
      after: [AuditEntry.Line(field: "title", value: "a")], isUndone: true, about: ["P", "Q"])
    #expect(
      json(.log { _ in "what" }, entry) == """
        {"id":5,"at":"2025-11-22T01:00:01Z","by":"mei","origin":"\(name)","reverts":\(reverts),\
        "undone":true,"what":"what","about":["P","Q"],"before":[{"field":"title","value":"b"}],\
        "after":[{"field":"title","value":"a"}]}
        """)
  }

  @Test func `operators, roles and what waits for consent`() {
    let account = OperatorAccount(
      id: OperatorID(1),
      fields: OperatorFields(name: "ana", role: .helper, unixUser: "u", keyComment: "k"),
      isDisabled: true, version: 1)
    #expect(
      json(.operators, account) == """
        {"id":1,"name":"ana","role":"helper","unix_user":"u","key":"k","disabled":true}
        """)
    let consent = Consent(
      id: ConsentID(1), command: .reverseAward(PointEntryID(1)), about: "a", askedBy: "mei",
      askedAt: moment(1), expiresAt: moment(2), state: .open, answeredBy: nil, answeredAt: nil,
      version: 1)
    #expect(
      json(.consents { _ in "what" }, consent) == """
        {"id":1,"what":"what","about":"a","asked_by":"mei","asked_at":"2025-11-22T01:00:01Z",\
        "expires_at":"2025-11-22T01:00:02Z"}
        """)
  }
}
