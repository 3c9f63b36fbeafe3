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

  @Option(help: ArgumentHelp("More about it.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("The group it is about.", valueName: "group"), completion: .groups)
  var group: String?

  @Option(help: ArgumentHelp("The person it is about.", valueName: "person"))
  var person: String?

  @Option(help: ArgumentHelp("Who has it.", valueName: "operator"))
  var assignee: String?

  @Option(help: ArgumentHelp("When it is due.", valueName: "time"))
  var due: When?

  var words: Words { common.words }

  func validate() throws {
    if due == nil && [title, note, group, person, assignee].allSatisfy({ $0 == nil }) {
      throw ValidationError("Say what to change, such as --due TIME.")
    }
  }

  func run() throws {
    try common.atDesk { desk in
      let id = TaskID(task.value)
      guard let row = try desk.store.task(id) else { throw CommandError.notFound(.task(id)) }
      let lookup = Lookup(desk: desk)
      var fields = row.task.fields
      fields.title = title ?? fields.title
      fields.note = note ?? fields.note
      if let group { fields.group = group.isEmpty ? nil : try lookup.group(group).group.id }
      if let person { fields.person = person.isEmpty ? nil : try lookup.person(person) }
      if let assignee { fields.assignee = assignee.isEmpty ? nil : assignee }
      if let due { fields.dueAt = due.text.isEmpty ? nil : try due.moment(at: desk) }
      try acting.perform(
        [.changeTask(id, version: row.task.version, .edit(fields))], at: desk
      ) { $0.taskEdited }
    }
  }
}
