import Community
import GRDB

/// Stores a batch of records: events, people, memberships, requests, and every sum over them. Run
/// in one transaction, after which all that the store promises is true again.
struct ImportBatch {
  private let db: Database
  private let importID: Int64
  private let insert: DirectStatement
  private let requests: JoinRequestImport
  private var tallies: [Int64: GroupTally] = [:]
  private var memberships: [MembershipKey: MembershipChange] = [:]

  /// - Parameter importID: The import that brings it.
  init(_ db: Database, of importID: Int64) throws {
    self.db = db
    self.importID = importID
    requests = JoinRequestImport(db)
    insert = try DirectStatement(
      db,
      """
      INSERT OR IGNORE INTO event
        (group_id, at, mark, kind, person, other, text, reply_mark, import)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    insert.bind(9, importID)
  }

  mutating func store(_ records: [ChatRecord], _ memory: inout ImportMemory) throws {
    try memory.noticeWhatWent(db)
    let peopleBefore = memory.accounts.newPeople
    for record in records { try take(record, &memory) }
    try memory.accounts.save(in: db)
    for key in memory.accounts.takeMentioned() where memberships[key] == nil {
      memberships[key] = MembershipChange()
    }
    memory.counts.newPeople += memory.accounts.newPeople - peopleBefore

    // In this order: people's sums are read from the days, requests look at memberships.
    let parts = try TalkParts(db)
    for tally in tallies.values { try tally.recountDays(parts, in: db) }
    for person in memory.accounts.takeRecast() { try recountTalk(of: person, in: db) }
    let outcome = try MembershipWriter(db, of: importID, parts.people).write(memberships)
    memory.counts.members += outcome.news
    memory.counts.duplicates += outcome.known
    for tally in tallies.values {
      try tally.save(
        membersChange: outcome.members[tally.entry.id] ?? 0,
        hasNewMemberships: outcome.changed.contains(tally.entry.id), by: importID, in: db)
      try requests.settle(
        group: tally.entry.id, platform: tally.entry.platform, listed: tally.listed)
    }
  }

  private mutating func take(_ record: ChatRecord, _ memory: inout ImportMemory) throws {
    switch record {
    case .event(let event, in: let source):
      try take(event, tally(of: source, at: event.at.seconds, &memory), &memory)
    case .roster(let line, in: let source):
      let tally = try tally(of: source, at: 0, &memory)
      let person = try memory.accounts.person(of: line.account, at: nil, in: tally.entry, db)
      memberships[key(person, tally), default: MembershipChange()].enlist(line)
      tally.listed.insert(person)
    case .application(let application, in: let source):
      let tally = try tally(of: source, at: 0, &memory)
      let isNew = try requests.insert(application, in: tally.entry.id, by: importID)
      if isNew { memory.counts.applications += 1 } else { memory.counts.duplicates += 1 }
    }
  }

  /// What the batch tells about the group that an export means, which came under that name then.
  private mutating func tally(
    of source: ChatSource, at moment: Int64, _ memory: inout ImportMemory
  ) throws -> GroupTally {
    let entry = try memory.groups.entry(for: source, in: db)
    if entry.isNew {
      memory.counts.newGroups += 1
      entry.isNew = false
    }
    let tally = tallies[entry.id] ?? GroupTally(entry)
    tallies[entry.id] = tally
    tally.see(source.name, at: moment)
    return tally
  }

  private mutating func take(
    _ event: ChatEvent, _ tally: GroupTally, _ memory: inout ImportMemory
  ) throws {
    let entry = tally.entry
    entry.observedUntil = max(entry.observedUntil ?? event.at, event.at)
    let person = try event.account.map {
      try memory.accounts.person(of: $0, at: event.at, in: entry, db)
    }
    let other = try event.otherAccount.map {
      try memory.accounts.person(of: $0, at: event.at, in: entry, db)
    }
    insert.bind(1, entry.id)
    insert.bind(2, event.at.seconds)
    let mark = memory.marker.mark(of: event, in: entry.id)
    insert.bind(3, mark)
    insert.bind(4, EventCode(event.kind).rawValue)
    insert.bind(5, person)
    insert.bind(6, other)
    insert.bind(7, event.text)
    insert.bind(8, event.replyTo.map { memory.marker.mark(ofMessage: $0) })
    guard try insert.run() > 0 else { return tally.know(event, mark, &memory.counts) }
    tally.add(event, &memory.counts)
    memberships.tell(
      EventCode(event.kind), at: event.at.seconds, of: person, other: other, in: entry.id)
  }

  private func key(_ person: Int64, _ tally: GroupTally) -> MembershipKey {
    MembershipKey(person: person, group: tally.entry.id)
  }
}

extension ChatEvent {
  /// Who brought or removed the account.
  fileprivate var otherAccount: ChatAccount? {
    switch kind {
    case .join(let by), .removal(let by): by
    case .message, .leave, .notice: nil
    }
  }

  fileprivate var text: String? {
    switch kind {
    case .message(let text), .notice(let text): text
    case .join, .leave, .removal: nil
    }
  }
}
