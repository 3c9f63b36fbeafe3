import Community
import Store

@testable import Console

/// Join requests made up for the tests.
enum JoinSamples {
  static func row(
    _ id: Int64, _ name: String, in group: Int64 = 1, groupName: String = "读书会一群",
    daysAgo: Int64 = 1, answer: String? = "我想一起读书", referrer: String? = nil,
    paid: String? = nil, state: JoinState = .pending, reason: String? = nil, version: Int = 1,
    person: Int64? = nil, facts: JoinFacts = JoinFacts(members: 120, capacity: 500, gate: "为什么来?")
  ) -> JoinRow {
    let asked = ScriptedConsole.now - daysAgo * 86_400
    let isDecided = state != .pending
    return JoinRow(
      request: JoinRequest(
        id: JoinID(id), group: GroupID(group), applicantID: "acc\(id)", name: name,
        person: person.map { PersonID($0) }, requestedAt: asked, answer: answer,
        referrer: referrer, paid: paid, source: "门店A", state: state, reason: reason,
        decidedBy: isDecided ? "lin" : nil, decidedAt: isDecided ? asked + 3600 : nil,
        version: version),
      groupName: groupName, facts: facts)
  }

  static let full = JoinFacts(members: 500, capacity: 500, approvedNotJoined: 2, gate: "为什么来?")
  static let core = JoinFacts(members: 20, capacity: 100, gate: "为什么来?", kind: .core)
  static let inSeries = JoinFacts(
    seriesGroup: "读书会二群", members: 120, capacity: 500,
    earlier: [
      .init(at: ScriptedConsole.now - 90 * 86_400, state: .rejected, reason: "广告"),
      .init(at: ScriptedConsole.now - 300 * 86_400, state: .withdrawn),
    ])
  static let referred = JoinFacts(
    members: 120, capacity: 500,
    referrer: .init(id: PersonID(9), name: "老周", isMember: true, isActive: true), gate: "为什么来?")

  static let four = [
    row(1, "王小明", daysAgo: 9, referrer: "老周", facts: referred),
    row(2, "Ada Lovelace", daysAgo: 3, answer: nil, paid: "200"),
    row(3, "陈晓", daysAgo: 2, state: .held, version: 4),
    row(4, "Zoë", daysAgo: 1, facts: inSeries),
  ]

  /// Answers every question about join requests with those rows, all the others with none.
  static func script(_ rows: [JoinRow]) -> (Query) -> Answer? {
    { query in
      switch query {
      case .joins(let query):
        let shown = rows.filter { row in
          switch query.scope {
          case .open: row.request.state.isOpen
          case .decided: !row.request.state.isOpen
          case .all: true
          }
        }
        return .joins(Page(total: shown.count, offset: 0, rows: shown))
      case .join(let id): return .join(rows.first { $0.request.id == id })
      case .counts: return .counts(TodayCounts())
      case .presence: return .presence(.kai)
      default: return nil
      }
    }
  }
}
