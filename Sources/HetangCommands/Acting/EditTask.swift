import ArgumentParser
import Community
import Store
import Words

/// `hetang task edit`
struct EditTask: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a task; what is not given stays.",
    discussion: "An empty text (\"\") takes a note, group, person, assignee or time away.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: ArgumentHelp("The task's number.", valueName: "id"))
  var task: RowNumber

  @Option(help: ArgumentHelp("What is to be done, on one line.", valueName: "text"))
  var title: String?

  @OptionGroup var said: TaskFieldOptions

  var words: Words { common.words }

  func validate() throws {
    if title == nil && said.isEmpty {
      throw ValidationError("Say what to change, such as --due TIME.")
    }
    try TaskTitle.check(title)
  }

  func run() throws {
    try common.atDesk { desk in
      let id = TaskID(task.value)
      guard let row = try desk.store.task(id) else { throw CommandError.notFound(.task(id)) }
      var fields = row.task.fields
      fields.title = title ?? fields.title
      try said.fill(&fields, at: desk)
      try acting.perform(
        [.changeTask(id, version: row.task.version, .edit(fields))], at: desk
      ) { $0.taskEdited }
    }
  }
}
