import ArgumentParser
import Community
import Store
import Words

/// Tasks of operators.
struct TaskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "task", abstract: "Make, edit, finish, snooze or withdraw tasks.",
    discussion: "`hetang tasks` lists them with their numbers.",
    subcommands: [Add.self, EditTask.self, Done.self, Snooze.self, Withdraw.self, Reopen.self])

  /// A new task.
  struct Add: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Make a task.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActingOptions

    @Argument(help: ArgumentHelp("What is to be done, on one line.", valueName: "title"))
    var title: String

    @OptionGroup var said: TaskFieldOptions

    var words: Words { common.words }

    func validate() throws { try TaskTitle.check(title) }

    func run() throws {
      try common.atDesk { desk in
        var fields = TaskFields(title: title)
        try said.fill(&fields, at: desk)
        try acting.perform([.createTask(fields)], at: desk) { $0.taskCreated }
      }
    }
  }

  /// Finishes tasks.
  struct Done: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "done", abstract: "Finish tasks: all, or none.")

    @OptionGroup var rows: NumberedRows

    var words: Words { rows.words }

    func run() throws { try rows.change(.finish) { $0.taskDone($1) } }
  }

  /// Puts tasks out of sight.
  struct Snooze: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "snooze",
      abstract: "Put tasks out of sight until a time or more evidence, or bring them back.")

    @OptionGroup var rows: NumberedRows

    @Option(help: ArgumentHelp("Until when, such as “tomorrow 09:00”.", valueName: "time"))
    var until: When?

    @Option(
      help: ArgumentHelp("Until the task's group has so many more messages.", valueName: "number"))
    var messages: Int?

    @Flag(help: "Bring tasks back that are out of sight.")
    var now = false

    var words: Words { rows.words }

    func validate() throws {
      guard [until != nil, messages != nil, now].count(where: \.self) == 1 else {
        throw ValidationError("Until when: --until TIME, --messages NUMBER, or --now.")
      }
    }

    func run() throws {
      if now { return try rows.change(.snooze(nil)) { $0.taskReopened($1) } }
      try rows.change { desk in
        guard let until else { return .snooze(.messages(more: messages ?? 0, target: 0)) }
        let moment = try until.moment(at: desk)
        guard moment > desk.now else {
          throw Complaint(
            sentence: desk.words.ended(desk.words.time.isPast), status: .refused)
        }
        return .snooze(.until(moment))
      } deed: {
        $0.taskSnoozed($1)
      }
    }
  }

  /// Takes tasks back.
  struct Withdraw: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "withdraw", abstract: "Withdraw tasks: all, or none.")

    @OptionGroup var rows: NumberedRows

    var words: Words { rows.words }

    func run() throws { try rows.change(.withdraw) { $0.withdrawn($1) } }
  }

  /// Opens tasks again.
  struct Reopen: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "reopen", abstract: "Open finished or withdrawn tasks again: all, or none.")

    @OptionGroup var rows: NumberedRows

    var words: Words { rows.words }

    func run() throws { try rows.change(.reopen) { $0.taskReopened($1) } }
  }
}

extension NumberedRows {
  fileprivate func change(_ change: TaskChange, deed: (NoticeWords, Int) -> String) throws {
    try self.change({ _ in change }, deed: deed)
  }

  fileprivate func change(
    _ change: (Desk) throws -> TaskChange, deed: (NoticeWords, Int) -> String
  ) throws {
    try perform(
      { desk, number in
        let id = TaskID(number)
        guard let row = try desk.store.task(id) else { throw CommandError.notFound(.task(id)) }
        return .changeTask(id, version: row.task.version, try change(desk))
      }, deed: deed)
  }
}
