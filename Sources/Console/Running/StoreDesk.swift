import Community
import Store
import Words

/// Answers the console's questions from the store and carries out its changes, for one operator.
public struct StoreDesk: Sendable {
  /// The open store.
  public let store: Store
  /// Who acts.
  let operatorName: String
  /// The operator's zone, in which today ends.
  let zone: Zone
  /// The operator's language, in which they look for what lists show.
  let words: Words
  /// The console's own, under which it claims what is open; nil where it claims nothing.
  let session: SessionID?

  /// A desk for that operator; without a session it claims nothing.
  public init(
    store: Store, operatorName: String, zone: Zone, language: Language = .english,
    session: SessionID? = nil
  ) {
    self.session = session
    words = Words(language)
    self.store = store
    self.operatorName = operatorName
    self.zone = zone
  }

  /// What becomes of an ask or a change: the message to hand to the console.
  ///
  /// - Parameter isWanted: Whether the answer is still waited for; without, some may be given up.
  func carryOut(
    _ query: Query, at now: Instant, while isWanted: () -> Bool = { true }
  ) -> Message {
    do {
      return .answered(query, try answer(query, at: now, while: isWanted))
    } catch {
      return .failed(query, Failure(error))
    }
  }

  /// Claims exactly these rows. What cannot be claimed now is asked for again before long, so a
  /// store that is busy is no matter.
  func hold(_ subjects: Set<Subject>, at now: Instant) -> Message {
    guard let session else { return .held(refused: []) }
    let person = Operator(name: operatorName)
    let refused = try? store.hold(subjects, by: person, session: session, at: now)
    return .held(refused: refused ?? [])
  }

  /// Performs a change as the operator.
  func carryOut(_ intent: Intent, at now: Instant) -> Message {
    do {
      return .performed(intent, .success(try perform(intent, at: now)))
    } catch {
      return .performed(intent, .failure(Failure(error)))
    }
  }

  private func perform(_ intent: Intent, at now: Instant) throws -> Receipt {
    let person = Operator(name: operatorName)
    return switch intent {
    case .plain(let deed): try perform(deed, as: person, at: now)
    case .confirmed(let deed, let name): try perform(deed, as: person, at: now, confirmedBy: name)
    case .asking(let deed): try ask(for: deed, as: person, at: now)
    }
  }

  /// - Parameter name: What was typed to confirm it.
  private func perform(
    _ deed: Deed, as person: Operator, at now: Instant, confirmedBy name: String? = nil
  ) throws -> Receipt {
    switch deed {
    case .command(let command, _):
      try store.perform(command, as: person, at: now, confirmation: name)
    case .undo: try store.undo(as: person, at: now, confirmation: name)
    case .redo: try store.redo(as: person, at: now, confirmation: name)
    }
  }

  /// Asks a second operator to consent.
  private func ask(for deed: Deed, as person: Operator, at now: Instant) throws -> Receipt {
    switch deed {
    case .command(let command, _):
      try store.perform(.askConsent(command), as: person, at: now)
    case .redo: try store.askToRedo(as: person, at: now)
    case .undo: try store.askToUndo(as: person, at: now)
    }
  }

  /// Keeps how far the operator has seen what happens. That a store is busy then is no reason to keep
  /// them from leaving: they are told the same again the next time.
  func keep(_ sighting: Sighting) {
    try? store.save(sighting, of: Operator(name: operatorName))
  }

  /// Keeps what is being written, or forgets it.
  ///
  /// - Returns: What to tell the console when nothing could be kept; the next pause tries again.
  func keep(_ draft: Draft?, in place: String) -> Message? {
    do {
      try store.keep(draft, of: Operator(name: operatorName), in: place, by: session)
      return nil
    } catch {
      guard draft != nil else { return nil }
      return .draftNotKept(place: place, StoreError(unforeseen: error))
    }
  }

  private func answer(
    _ query: Query, at now: Instant, while isWanted: () -> Bool
  ) throws -> Answer {
    switch query {
    case .presence:
      return .presence(try store.presence(of: Operator(name: operatorName), at: now))
    case .counts: return .counts(try store.counts(at: now))
    case .today(let limit):
      let (rows, total) = try store.today(
        at: now, in: zone, for: Operator(name: operatorName), limit: limit)
      return .today(rows: rows, total: total)
    case .news: return .news(try store.news(for: Operator(name: operatorName), at: now))
    case .groups(let query): return .groups(try store.groups(query, at: now))
    case .comparison(let query): return .comparison(try store.comparison(query))
    case .groupPage(let id): return .groupPage(try page(of: id, at: now))
    case .members(let query): return .members(try store.members(query, while: isWanted))
    case .member(let id): return .member(try store.member(id, at: now))
    case .samePeople(let query): return .members(try store.samePeople(query))
    case .cohorts(let id): return .cohorts(try store.cohorts(of: id))
    case .joins(let query): return .joins(try store.joins(query))
    case .join(let id): return .join(try store.join(id))
    case .posts(var query):
      query.meanings = words.content.meanings(of: query.filter)
      return .posts(try store.posts(query))
    case .calendar(let monday, let group):
      // A day of a group's own clocks begins and ends up to 26 hours beside the operator's.
      let (start, end) = (zone.start(of: monday - 2), zone.start(of: monday + 9))
      return .calendar(try store.deliveries(from: start, until: end, group: group))
    case .deliveries(let ids):
      return .deliveries(try ids.compactMap { try store.delivery($0) })
    case .incidents(let query): return .incidents(try store.incidents(query))
    case .tasks(let query): return .tasks(try store.tasks(query, at: now))
    case .board(let period, let window):
      return .board(try store.board(period, at: now, in: zone, window: window))
    case .ledger(let query):
      return .ledger(
        try store.ledger(
          person: query.person, group: query.group, filter: query.filter,
          meanings: words.points.meanings(of: query.filter), window: query.window))
    case .log(var query):
      query.meanings = words.log.meanings(of: query.filter)
      return .log(try store.log(query))
    case .outbox(let window): return .outbox(try store.outbox(OutboxQuery(window: window), at: now))
    case .takingBack(let id): return .takingBack(try store.takingBack(id))
    case .imports(let window): return .imports(try store.imports(window))
    case .draft(let place):
      let found = try store.takeUpDraft(
        of: Operator(name: operatorName), in: place, by: session)
      return .draft(found.left, elsewhere: found.elsewhere)
    }
  }

  private func page(of id: GroupID, at now: Instant) throws -> GroupPage? {
    guard let row = try store.group(id, at: now) else { return nil }
    return GroupPage(
      row: row, days: try store.groupDays(id, last: 84), stages: try store.stages(of: id),
      scores: try store.scores(of: id), lights: try store.lights(of: id),
      verdict: try store.ownVerdict(), modelSetAside: try store.healthModelSetAside())
  }
}

extension Failure {
  /// An error of the store as the console tells it.
  init(_ error: any Error) {
    switch error {
    case let error as CommandError: self = .command(error)
    default: self = .store(StoreError(unforeseen: error))
    }
  }
}

extension StoreError {
  /// What went wrong where no rule of a command can have refused.
  init(unforeseen error: any Error) {
    // Of others their name alone: what an error quotes may be anybody's words.
    self = error as? StoreError ?? .failed(reason: "\(type(of: error))")
  }
}
