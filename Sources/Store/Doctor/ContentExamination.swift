import Community
import GRDB

/// Looks at what is in an open store.
struct ContentExamination {
  let store: Store
  let now: Instant

  /// What costs little at any size.
  func quick() throws -> [Ailment] {
    try store.read { db in
      let lacking = try SchemaExamination(db).lacking().map(Ailment.lacking)
      // What else is wrong cannot be told without the table.
      guard lacking.allSatisfy(\.isMendable) else { return lacking }
      return try lacking + zones(db) + overdue(db) + sessions(db) + clock(db)
    }
  }

  /// What reads every page, row and event.
  ///
  /// - Parameter progress: Told how many groups of how many are recounted.
  func thorough(progress: (Int, Int) -> Void) throws -> [Ailment] {
    var found = try store.read { db in
      let health = StoreHealth(db)
      return try pages(health) + references(health) + trail(db)
    }
    // What a damaged file tells of its days is no news.
    guard found.isEmpty else { return found }
    found += try store.read(contributions)
    let groups = try store.read(countableGroups)
    for (done, group) in groups.enumerated() {
      progress(done, groups.count)
      let differences = try store.verifyRollUps(of: group.id).count
      if differences > 0 {
        found.append(.rollUps(group.id, name: group.name, differences: differences))
      }
    }
    return found
  }

  /// Days cannot be counted in a zone that this machine does not know; that is told apart.
  private func countableGroups(_ db: Database) throws -> [(id: GroupID, name: String)] {
    try Row.fetchAll(db, sql: "SELECT id, name, zone FROM chat_group ORDER BY id").compactMap {
      Zone(try $0.value("zone")) == nil ? nil : (id: try $0.value("id"), name: try $0.value("name"))
    }
  }

  private func contributions(_ db: Database) throws -> [Ailment] {
    let count = try ContributionSums(db: db).differing().count
    return count > 0 ? [.contributions(people: count)] : []
  }

  private func pages(_ health: StoreHealth) throws -> [Ailment] {
    do {
      return try health.pageFault().map { [.pages($0)] } ?? []
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return [.pages(error.message ?? "corrupt")]
    }
  }

  private func references(_ health: StoreHealth) throws -> [Ailment] {
    try health.danglingRows().sorted { $0.key < $1.key }.map {
      .danglingRows(table: $0.key, count: $0.value)
    }
  }

  private func trail(_ db: Database) throws -> [Ailment] {
    guard case .broken(let row, let reason) = try AuditTrail(db: db).verdict() else { return [] }
    return [.trail(at: row, reason)]
  }

  private func zones(_ db: Database) throws -> [Ailment] {
    try Row.fetchAll(db, sql: "SELECT id, name, zone FROM chat_group ORDER BY id").compactMap {
      let zone: String = try $0.value("zone")
      return Zone(zone) == nil
        ? try .unknownZone($0.value("id"), name: $0.value("name"), zone: zone) : nil
    }
  }

  /// A console looks every second, a command when it starts: what has waited for an hour is on
  /// nobody's list.
  private func overdue(_ db: Database) throws -> [Ailment] {
    let count = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM delivery WHERE state = 'scheduled' AND due_at < ?",
      arguments: [now - 3600])
    return count.map { $0 > 0 ? [.overdue($0)] : [] } ?? []
  }

  private func sessions(_ db: Database) throws -> [Ailment] {
    let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM session") ?? 0
    let gone = all - (try SessionRegister(db: db).alive().count)
    return gone > 0 ? [.goneSessions(gone)] : []
  }

  /// A minute may stand between two machines' clocks.
  private func clock(_ db: Database) throws -> [Ailment] {
    let latest = try Instant.fetchOne(db, sql: "SELECT at FROM audit ORDER BY id DESC LIMIT 1")
    guard let latest, latest > now + 60 else { return [] }
    return [.clockBehind(latest: latest)]
  }
}
