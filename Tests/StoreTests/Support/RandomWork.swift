import Dice
import GRDB

@testable import Community
@testable import Store

/// Operators who do whatever comes to their mind in a store with two groups of a series, ten people
/// who talk, join requests and alerts.
struct RandomWork {
  let store: Store
  let now = start + 30 * 86_400
  private(set) var dice: Dice
  /// What was done, in this order: the entry, and who gave the command.
  private(set) var done: [(audit: AuditID, by: Community.Operator)] = []
  /// How many commands were refused.
  private(set) var refused = 0

  private static let operators = ["ann", "ben", "cy"].map { Community.Operator(name: $0) }
  private static let sister = ChatSource(
    platform: .telegram, externalID: "g2", name: "Day readers")

  init(seed: UInt64) throws {
    dice = Dice(seed: seed)
    store = try Store.inMemory()
    try store.take(Self.history(&dice))
    try store.write { db in
      try db.execute(
        sql: """
          UPDATE chat_group SET series = 'readers', name = name || ' ' || id;
          INSERT INTO alert (group_id, key, kind, raised_at) VALUES
            (1, 'full', '{"nearlyFull":{"capacity":500,"members":460}}', 1),
            (2, 'full', '{"nearlyFull":{"capacity":500,"members":460}}', 1);
          """)
    }
    for place in 0..<6 {
      try SmallStore.ask(
        store, group: Int64(1 + place % 2), account: "new\(place)", name: "New \(place)",
        at: now - 9000 + Int64(place), state: place == 5 ? .held : .pending)
    }
  }

  private static func history(_ dice: inout Dice) -> [ChatRecord] {
    let people = (1...10).map { account("p\($0)") }
    return people.map { listed($0, joined: 0) }
      + (0..<120).map { place in
        let at = Int64.random(in: 0..<(9 * 86_400), using: &dice)
        let who = people[Int.random(in: 0..<10, using: &dice)]
        return says(
          who, ["hi", "欢迎", "What do you read?"][place % 3], at: at, id: "m\(place)",
          in: place % 4 == 0 ? sister : room)
      }
  }

  /// Tries so many commands. One that is refused has to leave every table as it was.
  ///
  /// - Returns: What a refused command left behind; nothing, if all is well.
  mutating func work(_ count: Int) throws -> [String] {
    for _ in 0..<count {
      let by = Self.operators[Int.random(in: 0..<3, using: &dice)]
      let command = try command()
      // Not each time: to look takes longer than the command.
      let isWatched = Int.random(in: 0..<8, using: &dice) == 0
      let before = isWatched ? try WholeState.everything(in: store) : nil
      do {
        done.append((try store.perform(command, as: by, at: now).audit, by))
      } catch is CommandError {
        refused += 1
        guard let before else { continue }
        let after = try WholeState.everything(in: store)
        if before != after { return WholeState.difference(before, after) }
      }
    }
    return []
  }

  private mutating func command() throws -> Command {
    switch Int.random(in: 0..<14, using: &dice) {
    case 0: try decision()
    case 1: .createPost(PostText(body: "Post \(done.count)"))
    case 2: .publishPost(PostText(body: "News \(done.count)"), plans())
    case 3: try changeOfPost()
    case 4, 5: try changeOfDelivery()
    case 6: try award()
    case 7: try reversal()
    case 8: try task()
    case 9: try changeOfPerson()
    case 10: try peopleMovement()
    case 11: try changeOfGroup()
    case 12: try notice()
    default: .batch([try changeOfPerson(), try award(), try task()])
    }
  }

  /// A row of the table: its number and version; of none, one that does not exist.
  private mutating func row(_ table: String, _ condition: String = "1") throws -> (Int64, Int) {
    let rows = try store.read {
      try Row.fetchAll($0, sql: "SELECT id, version FROM \(table) WHERE \(condition) ORDER BY id")
    }
    guard let row = rows.randomElement(using: &dice) else { return (9999, 1) }
    // Now and then an operator looks at an old picture.
    let isStale = Int.random(in: 0..<20, using: &dice) == 0
    return (row["id"], row["version"] - (isStale ? 1 : 0))
  }

  private mutating func group() -> GroupID { GroupID(Int64.random(in: 1...2, using: &dice)) }

  private mutating func plans() -> [DeliveryPlan] {
    (0...Int.random(in: 0...1, using: &dice)).map { _ in
      // Far enough for no change of a group's zone to bring it to the other side of now.
      let day = Zone.utc.day(of: now) + ([-3, -2, 2, 3].randomElement(using: &dice) ?? 2)
      return DeliveryPlan(
        group: group(), day: day,
        time: TimeOfDay(hour: Int.random(in: 0...23, using: &dice), minute: 0))
    }
  }

  private mutating func decision() throws -> Command {
    let (id, version) = try row("join_request")
    let outcome = JoinDecision.Outcome.allCases.randomElement(using: &dice) ?? .hold
    return .decideJoin(
      JoinDecision(request: JoinID(id), version: version, outcome: outcome, reason: "why"))
  }

  private mutating func changeOfPost() throws -> Command {
    let (id, version) = try row("post")
    switch Int.random(in: 0..<4, using: &dice) {
    case 0: return .changePost(PostID(id), version: version, .edit(PostText(body: "Again")))
    case 1: return .changePost(PostID(id), version: version, .withdraw)
    default: return .scheduleDeliveries(PostID(id), version: version, plans())
    }
  }

  private mutating func changeOfDelivery() throws -> Command {
    let (id, version) = try row("delivery")
    let changes: [DeliveryChange] = [.confirmSent, .skip(reason: "rain"), .withdraw, .miss]
    return .settleDelivery(
      DeliveryID(id), version: version, changes.randomElement(using: &dice) ?? .withdraw)
  }

  private mutating func award() throws -> Command {
    let person = PersonID(try row("person").0)
    return .award(
      Award(
        person: person, group: Bool.random(using: &dice) ? group() : nil,
        amount: Int.random(in: -3...5, using: &dice), incentive: .honour, reason: .words("helped")))
  }

  private mutating func reversal() throws -> Command {
    let ids = try store.read { try Int64.fetchAll($0, sql: "SELECT id FROM point_entry") }
    return .reverseAward(PointEntryID(ids.randomElement(using: &dice) ?? 9999))
  }

  private mutating func task() throws -> Command {
    let fields = TaskFields(
      title: ["Call", "", "Write"].randomElement(using: &dice) ?? "",
      group: Bool.random(using: &dice) ? group() : nil)
    let (id, version) = try row("task")
    let changes: [TaskChange] = [
      .edit(fields), .finish, .withdraw, .reopen, .snooze(.until(now + 60)), .snooze(nil),
      .snooze(.messages(more: 5, target: 0)),
    ]
    if Int.random(in: 0..<3, using: &dice) == 0 { return .createTask(fields) }
    return .changeTask(
      TaskID(id), version: version, changes.randomElement(using: &dice) ?? .finish)
  }

  private mutating func changeOfPerson() throws -> Command {
    let (id, version) = try row("person")
    let changes: [PersonChange] = [
      .kind(PersonKind.allCases.randomElement(using: &dice) ?? .human), .tags(["a", "b"]),
      .note("kind"), .scorecard(Scorecard(authority: 2, expressive: 1, humorous: 3)),
      .scorecard(nil),
    ]
    return .changePerson(
      PersonID(id), version: version, changes.randomElement(using: &dice) ?? .note(""))
  }

  private mutating func peopleMovement() throws -> Command {
    let (one, root) = (try row("person"), try row("person"))
    switch Int.random(in: 0..<3, using: &dice) {
    case 0:
      return .mergePeople(
        PeopleJoin(
          person: PersonID(one.0), version: one.1, root: PersonID(root.0), rootVersion: root.1))
    case 1:
      return .removePerson(
        Removal(
          person: PersonID(one.0), version: one.1, scope: .group(group()), reason: "noise"))
    default:
      return .removePerson(
        Removal(person: PersonID(one.0), version: one.1, scope: .everywhere, reason: "spam"))
    }
  }

  private mutating func changeOfGroup() throws -> Command {
    let (id, version) = try row("chat_group")
    let zones = ["UTC", "Asia/Shanghai", "Europe/Berlin"].compactMap { Zone($0) }
    let changes: [GroupChange] = [
      .name("Readers"), .kind(.learning), .capacity(80), .zone(zones[done.count % 3]),
      .series(nil), .owner(PersonID(1)), .gate("Say hello"), .covenant("Be kind"),
      .profile(.rareButGood, reason: "a circle"), .life(.managed), .closed(true), .closed(false),
    ]
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: return .eraseGroup(GroupID(id), version: version, .plan)
    case 1: return .eraseGroup(GroupID(id), version: version, .cancel)
    default:
      return .changeGroup(
        GroupID(id), version: version, changes.randomElement(using: &dice) ?? .name("R"))
    }
  }

  private mutating func notice() throws -> Command {
    let (alert, alertVersion) = try row("alert")
    let (incident, version) = try row("incident")
    switch Int.random(in: 0..<5, using: &dice) {
    case 0: return .acknowledgeAlert(AlertID(alert), version: alertVersion)
    case 1: return .reopenAlert(AlertID(alert), version: alertVersion)
    case 2: return .changeIncident(IncidentID(incident), version: version, .withdraw)
    case 3: return .changeIncident(IncidentID(incident), version: version, .restore)
    default:
      return .noteIncident(
        IncidentFields(group: group(), person: PersonID(try row("person").0), kind: .quarrel))
    }
  }
}
