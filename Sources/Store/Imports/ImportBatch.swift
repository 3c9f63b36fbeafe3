import Community
import GRDB

/// What stays from batch to batch of one import.
struct ImportMemory {
  let groups: GroupDirectory
  let accounts = AccountDirectory()
  var marker = EventMarker()
  var counts = ImportCounts()
  private var erased: Set<Int64> = []

  init(zone: Zone) { groups = GroupDirectory(zone: zone) }

  /// Forgets what an erasure since the last batch has made untrue: the group has gone, and people
  /// who were known from it alone are nobody any more.
  mutating func noticeErasures(_ db: Database) throws {
    let gone = try Int64.fetchSet(db, sql: "SELECT id FROM chat_group WHERE erased_at IS NOT NULL")
    let isGoingOn = try !GroupSweep.waiting(db).isEmpty
    guard isGoingOn || gone != erased else { return }
    erased = gone
    groups.forget(gone)
    accounts.forget()
  }
}

/// Stores a batch of records: events, people, memberships, requests, and every sum over them. Run
/// in one transaction, after which all that the store promises is true again.
struct ImportBatch {
  private let db: Database
  private let insert: DirectStatement
  private let requests: JoinRequestImport
  private var groups: [Int64: GroupTally] = [:]
  private var memberships: [MembershipWriter.Key: MembershipChange] = [:]

  init(_ db: Database) throws {
    self.db = db
    requests = JoinRequestImport(db)
    insert = try DirectStatement(
      db,
      """
      INSERT OR IGNORE INTO event (group_id, at, mark, kind, person, other, text, reply_mark)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
  }

  mutating func store(_ records: [ChatRecord], _ memory: inout ImportMemory) throws {
    try memory.noticeErasures(db)
    let peopleBefore = memory.accounts.newPeople
    for record in records { try take(record, &memory) }
    try memory.accounts.save(in: db)
    memory.counts.newPeople += memory.accounts.newPeople - peopleBefore

    // In this order: people's sums are read from the days, requests look at memberships.
    let parts = try TalkParts(db)
    for change in groups.values { try change.recountDays(parts, in: db) }
    for person in memory.accounts.takeRecast() { try recountTalk(of: person, in: db) }
    let outcome = try MembershipWriter(db, parts.people).write(memberships)
    memory.counts.members += outcome.news
    memory.counts.duplicates += outcome.known
    for change in groups.values {
      try change.save(
        membersChange: outcome.members[change.entry.id] ?? 0,
        hasNewMemberships: outcome.changed.contains(change.entry.id), in: db)
      try requests.settle(
        group: change.entry.id, platform: change.entry.platform, listed: change.listed)
    }
  }

  private mutating func take(_ record: ChatRecord, _ memory: inout ImportMemory) throws {
    switch record {
    case .event(let event, in: let source):
      try take(event, change(source, at: event.at.seconds, &memory), &memory)
    case .roster(let line, in: let source):
      let change = try change(source, at: 0, &memory)
      let person = try memory.accounts.person(of: line.account, at: nil, in: change.entry, db)
      memberships[key(person, change), default: MembershipChange()].enlist(line)
      change.listed.insert(person)
    case .application(let application, in: let source):
      let change = try change(source, at: 0, &memory)
      let isNew = try requests.insert(application, in: change.entry.id)
      if isNew { memory.counts.applications += 1 } else { memory.counts.duplicates += 1 }
    }
  }

  private mutating func change(
    _ source: ChatSource, at moment: Int64, _ memory: inout ImportMemory
  ) throws -> GroupTally {
    let entry = try memory.groups.entry(for: source, in: db)
    if entry.isNew {
      memory.counts.newGroups += 1
      entry.isNew = false
    }
    let change = groups[entry.id] ?? GroupTally(entry)
    groups[entry.id] = change
    change.see(source.name, at: moment)
    return change
  }

  private mutating func take(
    _ event: ChatEvent, _ change: GroupTally, _ memory: inout ImportMemory
  ) throws {
    let entry = change.entry
    entry.observedUntil = max(entry.observedUntil ?? event.at, event.at)
    let person = try event.account.map {
      try memory.accounts.person(of: $0, at: event.at, in: entry, db)
    }
    let other = try event.otherAccount.map {
      try memory.accounts.person(of: $0, at: event.at, in: entry, db)
    }
    insert.bind(1, entry.id)
    insert.bind(2, event.at.seconds)
    insert.bind(3, memory.marker.mark(of: event, in: entry.id))
    insert.bind(4, EventCode(event.kind).rawValue)
    insert.bind(5, person)
    insert.bind(6, other)
    insert.bind(7, event.text)
    insert.bind(8, event.replyTo.map { memory.marker.mark(ofMessage: $0) })
    guard try insert.run() > 0 else {
      memory.counts.duplicates += 1
      return
    }
    change.add(event, &memory.counts)
    guard let person else { return }
    remember(event, of: key(person, change), other: other == person ? nil : other)
  }

  /// What a new event says about the person's membership.
  private mutating func remember(
    _ event: ChatEvent, of key: MembershipWriter.Key, other: Int64?
  ) {
    let at = event.at.seconds
    switch event.kind {
    case .notice: break
    case .message: memberships[key, default: MembershipChange()].speak(at: at)
    case .join: memberships[key, default: MembershipChange()].join(at: at, by: other)
    case .leave, .removal: memberships[key, default: MembershipChange()].leave(at: at)
    }
  }

  private func key(_ person: Int64, _ change: GroupTally) -> MembershipWriter.Key {
    MembershipWriter.Key(person: person, group: change.entry.id)
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
