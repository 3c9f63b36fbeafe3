import ArgumentParser
import Exchange
import Store
import Words

/// The list of tasks.
struct TasksCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "tasks", abstract: "List tasks, by the time at which they are due.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions
  @OptionGroup var queue: QueueOptions

  @Option(help: ArgumentHelp("Only about that person.", valueName: "person"))
  var person: String?

  @Option(help: ArgumentHelp("Which of the tasks.", valueName: "state"))
  var state = Choice(TaskQuery.Scope.open)

  func listing(_ desk: Desk) throws -> Listing<TaskRow> {
    let group = try queue.group.id(desk)
    let person = try person.map(Lookup(desk: desk).person)
    return Listing(
      fields: .tasks, columns: .tasks(desk, snoozed: state.value == .snoozed),
      empty: desk.words.commandLine.nothing
    ) { window in
      try desk.store.tasks(
        TaskQuery(
          scope: state.value, group: group, person: person, filter: queue.filter,
          window: window), at: desk.now)
    }
  }
}
