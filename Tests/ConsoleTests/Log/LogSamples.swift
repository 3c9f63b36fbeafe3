import Community
import Store

@testable import Console

/// Records made up for the tests.
enum LogSamples {
  static let now = ScriptedConsole.now

  static func lines(_ pairs: KeyValuePairs<String, String>) -> [AuditEntry.Line] {
    pairs.map { AuditEntry.Line(field: $0, value: $1) }
  }

  static func entry(
    _ id: Int64, _ command: Command, by: String = "kai", origin: AuditEntry.Origin = .given,
    before: KeyValuePairs<String, String> = [:], after: KeyValuePairs<String, String> = [:],
    isUndone: Bool = false, about: [String] = []
  ) -> AuditEntry {
    AuditEntry(
      id: AuditID(id), at: now - (100 - id) * 600, by: by, origin: origin, command: command,
      before: lines(before), after: lines(after), isUndone: isUndone, about: about)
  }

  static let rejection = entry(
    44,
    .decideJoin(
      JoinDecision(request: JoinID(5), version: 1, outcome: .reject, reason: "广告")),
    before: ["join": "5", "state": "pending", "reason": "", "decided_at": ""],
    after: [
      "join": "5", "state": "rejected", "reason": "广告", "decided_at": "\(now.seconds)",
    ], about: [hostileName, "读书会一群"])

  static let log = [
    entry(
      47, .decideJoin(JoinDecision(request: JoinID(6), version: 2, outcome: .reopen)),
      origin: .undo(of: AuditID(46)),
      before: ["join": "6", "state": "approved"], after: ["join": "6", "state": "pending"],
      about: ["老周", "读书会一群"]),
    entry(
      46, .decideJoin(JoinDecision(request: JoinID(6), version: 1, outcome: .approve)),
      before: ["join": "6", "state": "pending"], after: ["join": "6", "state": "approved"],
      isUndone: true, about: ["老周", "读书会一群"]),
    entry(
      45,
      .batch([
        .settleDelivery(DeliveryID(1), version: 1, .fallDue),
        .settleDelivery(DeliveryID(2), version: 1, .fallDue),
      ]), by: "hetang", about: ["早安"]),
    rejection,
    entry(
      43,
      .award(
        Award(
          person: PersonID(7), amount: 10, incentive: .honour, reason: .rule("answered-newcomer")
        )),
      after: [
        "award": "9", "person": "7", "amount": "10", "incentive": "honour",
        "rule": "answered-newcomer", "words": "",
      ]),
  ]

  static let outbox = [
    OutboxRow(
      id: OutboxID(3), audit: AuditID(46), kind: .admit, group: GroupID(1), groupName: "读书会一群",
      subject: "老周", at: now - 60, state: .cancelled),
    OutboxRow(
      id: OutboxID(2), audit: AuditID(45), kind: .deliver, group: GroupID(2),
      groupName: "Night Readers",
      subject: hostileName, at: now - 600, state: .byHand),
    OutboxRow(
      id: OutboxID(1), audit: AuditID(44), kind: .refuse, group: GroupID(1), groupName: "读书会一群",
      subject: "Ada", at: now - 6000, state: .held),
  ]

  static let imports: [ImportRow] = {
    var counts = ImportCounts()
    counts.messages = 4031
    counts.newPeople = 12
    return [
      ImportRow(
        id: 2, at: now - 60, by: "kai", path: "/exports/2027/\u{1B}[2J读书会.json",
        format: "telegram", counts: counts),
      ImportRow(
        id: 1, at: now - 86_400, by: "ann", path: "roster.csv", format: "csv",
        counts: ImportCounts()),
    ]
  }()

  static func script(_ log: [AuditEntry] = log) -> (Query) -> Answer? {
    { query in
      switch query {
      case .log: .log(Page(total: log.count, offset: 0, rows: log))
      case .outbox: .outbox(Page(total: outbox.count, offset: 0, rows: outbox))
      case .imports: .imports(Page(total: imports.count, offset: 0, rows: imports))
      case .counts: .counts(TodayCounts())
      default: nil
      }
    }
  }
}
