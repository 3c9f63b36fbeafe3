import Community

extension Intent {
  /// The rows that it takes out of the queue of Today when it succeeds.
  var settledSubjects: Set<Subject> {
    guard case .plain(.command(let command, _)) = self else { return [] }
    return command.settledSubjects
  }
}

extension Command {
  /// What is edited stays where it is; what is decided, sent, put off or seen goes.
  fileprivate var settledSubjects: Set<Subject> {
    switch self {
    case .decideJoin, .settleDelivery, .acknowledgeAlert, .answerConsent,
      .changeTask(_, _, .finish), .changeTask(_, _, .withdraw), .changeTask(_, _, .snooze(_?)):
      subjects
    case .batch(let commands): commands.reduce(into: []) { $0.formUnion($1.settledSubjects) }
    default: []
    }
  }
}
