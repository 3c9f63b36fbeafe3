import ArgumentParser
import Community
import Store
import Words

/// `hetang outbox done`
struct OutboxDone: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Say that it was done on the platform: all, or none.")

  @OptionGroup var rows: NumberedRows

  var words: Words { rows.words }

  func run() throws { try rows.settle(.done) { $0.doneOutside($1) } }
}

/// `hetang outbox cancel`
struct OutboxCancel: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "Say that it need not be done on the platform: all, or none.",
    discussion: "The decision that it comes from stays as it is.")

  @OptionGroup var rows: NumberedRows

  var words: Words { rows.words }

  func run() throws { try rows.settle(.cancel) { $0.notNeededOutside($1) } }
}

/// `hetang outbox reopen`
struct OutboxReopen: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Say that it is still to be done: all, or none.")

  @OptionGroup var rows: NumberedRows

  var words: Words { rows.words }

  func run() throws { try rows.settle(.reopen) { $0.taskReopened($1) } }
}

extension NumberedRows {
  fileprivate func settle(
    _ outcome: OutboxSettlement.Outcome, deed: (NoticeWords, Int) -> String
  ) throws {
    try perform(
      { desk, number in
        let id = OutboxID(number)
        guard let row = try desk.store.outboxRow(id, at: desk.now) else {
          throw CommandError.notFound(.outbox(id))
        }
        return row.settled(outcome)
      }, deed: deed)
  }
}
