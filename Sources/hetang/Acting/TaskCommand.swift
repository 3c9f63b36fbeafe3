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
    static let configuration = CommandConfiguration(abstract: "Make a task.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActingOptions

    @Argument(help: ArgumentHelp("What is to be done, on one line.", valueName: "title"))
    var title: String

    @Option(help: ArgumentHelp("More about it.", valueName: "text"))
    var note = ""

    @Option(help: ArgumentHelp("The group it is about.", valueName: "group"), completion: .groups)
    var group: String?

    @Option(help: ArgumentHelp("The person it is about.", valueName: "person"))
    var person: String?

    @Option(help: ArgumentHelp("Who has it; else nobody yet.", valueName: "operator"))
    var assignee: String?

    @Option(help: ArgumentHelp("When it is due, such as “fri 18:00”.", valueName: "time"))
    var due: When?

    var words: Words { common.words }

    func run() throws {
      try common.atDesk { desk in
        let lookup = Lookup(desk: desk)
        let fields = TaskFields(
          title: title, note: note, group: try group.map { try lookup.group($0).group.id },
          person: try person.map(lookup.person), assignee: assignee.nonEmpty,
          dueAt: try due?.moment(at: desk))
        try acting.perform([.createTask(fields)], at: desk) { $0.taskCreated }
      }
    }
  }

  /// Finishes tasks.
  struct Done: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(abstract: "Finish tasks: all, or none.")

    @OptionGroup var tasks: TaskOptions

    var words: Words { tasks.common.words }

    func run() throws { try tasks.change(.finish) { $0.taskDone($1) } }
  }

  /// Puts tasks out of sight.
  struct Snooze: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Put tasks out of sight until a time, or until more evidence.")

    @OptionGroup var tasks: TaskOptions

    @Option(help: ArgumentHelp("Until when, such as “tomorrow 09:00”.", valueName: "time"))
    var until: When?

    @Option(
      help: ArgumentHelp("Until the task's group has so many more messages.", valueName: "number"))
    var messages: Int?

    var words: Words { tasks.common.words }

    func validate() throws {
      guard (until == nil) != (messages == nil) else {
        throw ValidationError("Until when: --until TIME, or --messages NUMBER.")
      }
    }

    func run() throws {
      try tasks.change { desk in
        guard let until else { return .snooze(.messages(more: messages ?? 0, target: 0)) }
        let moment = try until.moment(at: desk)
        guard moment > desk.now else {
          throw Complaint(sentence: desk.words.time.isPast + ".", status: .refused)
        }
        return .snooze(.until(moment))
      } deed: {
        $0.taskSnoozed($1)
      }
    }
  }

  /// Takes tasks back.
  struct Withdraw: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(abstract: "Withdraw tasks: all, or none.")

    @OptionGroup var tasks: TaskOptions

    var words: Words { tasks.common.words }

    func run() throws { try tasks.change(.withdraw) { $0.withdrawn($1) } }
  }

  /// Opens tasks again.
  struct Reopen: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "Open finished or withdrawn tasks again: all, or none.")

    @OptionGroup var tasks: TaskOptions

    var words: Words { tasks.common.words }

    func run() throws { try tasks.change(.reopen) { $0.taskReopened($1) } }
  }
}

/// Which tasks are changed.
struct TaskOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: ArgumentHelp("Numbers of tasks, from `hetang tasks`.", valueName: "id"))
  var tasks: [RowNumber]

  /// Changes all of them as one change.
  func change(_ change: TaskChange, deed: (NoticeWords, Int) -> String) throws {
    try self.change({ _ in change }, deed: deed)
  }

  func change(_ change: (Desk) throws -> TaskChange, deed: (NoticeWords, Int) -> String) throws {
    try common.atDesk { desk in
      let change = try change(desk)
      let commands = try tasks.unique.map { number in
        let id = TaskID(number.value)
        guard let row = try desk.store.task(id) else { throw CommandError.notFound(.task(id)) }
        return Command.changeTask(id, version: row.task.version, change)
      }
      try acting.perform(commands, at: desk) { deed($0, commands.count) }
    }
  }
}
