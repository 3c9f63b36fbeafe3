import Community
import GRDB

extension Writing {
  /// Asks a second operator to consent to a dangerous command.
  func askConsent(_ command: Command) throws -> Done {
    guard let name = try OperatorDirectory(db: db).danger(of: command) else {
      throw CommandError.consentNotNeeded
    }
    // Nobody could ever answer it.
    guard try !ConsentCircle(db: db, askedBy: by.name, now: at).names(for: command).isEmpty else {
      throw CommandError.confirmationNeeded(name: name)
    }
    let minutes = Int64(OperatorPreset.consentMinutes.value)
    let id = try insert(
      [
        Assignment("command", try CanonicalJSON.text(command)), Assignment("about", name),
        Assignment("asked_by", by.name), Assignment("asked_at", at),
        Assignment("expires_at", at + minutes * 60),
      ], as: Subject.consent)
    return Done(
      command: .askConsent(command), inverse: .answerConsent(id, version: 1, .withdraw))
  }

  /// Grants, refuses or withdraws a request for consent. What is granted is done at once, under the
  /// name of who asked, with an audit row of its own.
  func answerConsent(_ id: ConsentID, version: Int, _ answer: ConsentAnswer) throws -> Done {
    let consent = try Consent(row: seen(.consent(id), version: version))
    try refuse(answer, to: consent)
    try change(
      .consent(id),
      set: [
        Assignment("state", answer.state.rawValue), Assignment("answered_by", by.name),
        Assignment("answered_at", at),
      ])
    if answer == .grant { try carryOut(consent) }
    let command = Command.answerConsent(id, version: version, answer)
    return Done(command: command, inverse: command)
  }

  /// What would take back the latest deed of who asked, or do it again, is that undo or redo. A
  /// restore is done outside of the store, and noted in the restored one.
  private func carryOut(_ consent: Consent) throws {
    if case .restoreBackup = consent.command { return }
    let history = OperatorHistory(db: db, name: consent.askedBy)
    let asker = Operator(name: consent.askedBy)
    if let last = try history.undoable(), try history.inverse(of: last) == consent.command {
      _ = try history.revert(last, as: asker, at: at, origin: .undo(of: last), under: .consented)
    } else if let last = try history.redoable(), try history.inverse(of: last) == consent.command {
      _ = try history.revert(last, as: asker, at: at, origin: .redo(of: last), under: .consented)
    } else {
      _ = try db.perform(
        consent.command, as: asker, at: at, origin: .given,
        isUndoable: consent.command.isUndoable, under: .consented)
    }
  }

  private func refuse(_ answer: ConsentAnswer, to consent: Consent) throws {
    let subject = Subject.consent(consent.id)
    guard consent.state == .open else {
      throw CommandError.wrongState(subject, .consent(consent.state))
    }
    guard consent.isTimely(at: at) else {
      throw CommandError.wrongState(subject, .expired)
    }
    let isOwn = consent.askedBy == by.name
    if isOwn != (answer == .withdraw) { throw CommandError.ownConsent }
    guard !isOwn else { return }
    let circle = try ConsentCircle(db: db, askedBy: consent.askedBy, now: at).names(
      for: consent.command)
    // A name that nobody added costs nothing to invent.
    guard try OperatorDirectory(db: db).account(named: by.name) != nil else {
      throw CommandError.consentNeeded(from: circle)
    }
    for right in consent.command.neededRights.sorted() { try Gate(db).admit(by, with: right) }
    guard circle.contains(by.name) else { throw CommandError.consentNeeded(from: circle) }
  }
}

extension ConsentAnswer {
  fileprivate var state: Consent.State {
    switch self {
    case .grant: .granted
    case .refuse: .refused
    case .withdraw: .withdrawn
    }
  }
}

extension Consent {
  /// From a row with `consent`'s columns.
  init(row: Row) throws {
    try self.init(
      id: row.value("id"), command: CanonicalJSON.value(Command.self, from: row.value("command")),
      about: row.value("about"), askedBy: row.value("asked_by"), askedAt: row.value("asked_at"),
      expiresAt: row.value("expires_at"), state: State(column: row.value("state")),
      answeredBy: row.value("answered_by"), answeredAt: row.value("answered_at"),
      version: row.value("version"))
  }
}
