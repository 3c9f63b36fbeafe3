import Community

extension Writing {
  /// Does what the command says and tells how to take it back.
  func run(_ command: Command) throws -> Done {
    switch command {
    case .decideJoin(let decision): try decide(decision)
    case .createPost(let text): try createPost(text)
    case .publishPost(let text, let plans): try publishPost(text, plans)
    case .changePost(let id, let version, let change):
      try changePost(id, version: version, change)
    case .scheduleDeliveries(let id, let version, let plans):
      try schedule(id, version: version, plans)
    case .settleDelivery(let id, let version, let change):
      try settle(id, version: version, change)
    case .award(let award): try give(award)
    case .reverseAward(let id): try reverse(id)
    case .createTask(let fields): try createTask(fields)
    case .changeTask(let id, let version, let change):
      try changeTask(id, version: version, change)
    case .changePerson(let id, let version, let change):
      try changePerson(id, version: version, change)
    case .changeGroup(let id, let version, let change):
      try changeGroup(id, version: version, change)
    case .acknowledgeAlert(let id, let version):
      try setAlert(id, version: version, acknowledged: true)
    case .reopenAlert(let id, let version):
      try setAlert(id, version: version, acknowledged: false)
    case .useHealthModel(let version): try useHealthModel(version)
    case .batch(let commands): try runAll(commands)
    }
  }

  private func runAll(_ commands: [Command]) throws -> Done {
    guard !commands.isEmpty else { throw CommandError.empty(field: "batch") }
    let done = try commands.map(run)
    return Done(
      command: .batch(done.map(\.command)), inverse: .batch(done.reversed().map(\.inverse)))
  }

  /// Fails unless the row exists, for rows that a command only refers to.
  func require(_ subject: CommandError.Subject?) throws {
    if let subject { _ = try existing(subject) }
  }
}

extension String {
  /// Whether there is nothing in it to read.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
