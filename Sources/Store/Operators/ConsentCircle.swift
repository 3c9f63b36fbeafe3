import Community
import GRDB

/// Who may answer one operator's requests for consent (复核).
struct ConsentCircle {
  let db: Database
  /// Who asks.
  let askedBy: String
  let now: Instant

  /// Those who could give the command themselves, in the order in which they were added.
  ///
  /// Left out is whom the asker has just made able to consent: a second name of one's own is no
  /// second person. Where nobody else is left they count after all, since without them the asker
  /// would have needed no consent at all.
  func names(for command: Command) throws -> [String] {
    let directory = OperatorDirectory(db: db)
    let able = try directory.others(than: askedBy, with: command.neededRights)
    let independent = try able.filter { name in
      guard let account = try directory.account(named: name) else { return false }
      return try !isRecentWork(account)
    }
    return independent.isEmpty ? able : independent
  }

  private func isRecentWork(_ account: OperatorAccount) throws -> Bool {
    let hours = Int64(OperatorPreset.probationHours.value)
    let commands = try String.fetchAll(
      db,
      sql: """
        SELECT command FROM audit JOIN audit_subject ON audit_subject.audit = audit.id
        WHERE subject = 'operator' AND row_id = ? AND by = ? AND at > ?
        """, arguments: [account.id, askedBy, now - hours * 3600])
    return try commands.contains {
      try CanonicalJSON.value(Command.self, from: $0).makesAble(account)
    }
  }
}

extension Command {
  /// Whether it lets the operator in, gives them a role, or says who may act under their name.
  fileprivate func makesAble(_ account: OperatorAccount) -> Bool {
    switch self {
    case .addOperator(let fields): fields.name == account.fields.name
    case .changeOperator(account.id, _, .role), .changeOperator(account.id, _, .unixUser),
      .changeOperator(account.id, _, .disabled(false)):
      true
    case .batch(let commands): commands.contains { $0.makesAble(account) }
    default: false
    }
  }
}
