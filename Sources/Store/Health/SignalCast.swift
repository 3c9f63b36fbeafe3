import Community
import GRDB

/// Who is who in a group, for its signals.
struct SignalCast {
  /// The owner, as named by an operator or by a member list, and everybody of the kind staff.
  private(set) var staff: Set<Int64> = []
  private(set) var bots: Set<Int64> = []
  /// Members of any kind but bots with an expert's tag.
  private(set) var experts: Set<Int64> = []
  /// Staff, seeds, helpers, bots and the owner.
  private var others: Set<Int64> = []

  init(of facts: FigureFacts, _ db: Database) throws {
    let special = try Row.fetchCursor(
      db, sql: "SELECT id, kind FROM person WHERE kind <> 'human'")
    while let row = try special.next() {
      try others.insert(row.value("id"))
      switch try PersonKind(column: row.value("kind")) {
      case .staff: try staff.insert(row.value("id"))
      case .bot: try bots.insert(row.value("id"))
      case .human, .seed, .helper: break
      }
    }
    staff.formUnion(
      try Int64.fetchAll(
        db,
        sql: """
          SELECT person FROM membership INDEXED BY membership_owners
          WHERE group_id = ? AND role = 'owner'
          """,
        arguments: [facts.group]))
    if let owner = facts.owner { staff.insert(owner) }
    others.formUnion(staff)
    try readExperts(in: facts.group, db)
  }

  private mutating func readExperts(in group: GroupID, _ db: Database) throws {
    let tagged = try DirectStatement(
      db,
      """
      SELECT person.id, tags FROM membership CROSS JOIN person ON person.id = membership.person
      WHERE group_id = ? AND left_at IS NULL AND tags <> '[]'
      """)
    tagged.bind(1, group.rawValue)
    while try tagged.step() {
      let tags = try CanonicalJSON.value([String].self, from: tagged.text(1) ?? "[]")
      if ExpertList.names(tags), !bots.contains(tagged.int(0)) { experts.insert(tagged.int(0)) }
    }
  }

  /// An ordinary member.
  func isPeople(_ person: Int64) -> Bool { !others.contains(person) }
}
