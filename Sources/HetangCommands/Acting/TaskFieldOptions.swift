import ArgumentParser
import Community
import Store

/// What is said about a task; what is not given stays, and an empty text takes it away.
struct TaskFieldOptions: ParsableArguments {
  @Option(help: ArgumentHelp("More about it.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("The group it is about.", valueName: "group"), completion: .groups)
  var group: String?

  @Option(help: ArgumentHelp("The person it is about.", valueName: "person"))
  var person: String?

  @Option(
    help: ArgumentHelp("Who has it; else nobody yet.", valueName: "operator"),
    completion: .operators)
  var assignee: String?

  @Option(help: ArgumentHelp("When it is due, such as “fri 18:00”.", valueName: "time"))
  var due: When?

  /// Whether nothing is said.
  var isEmpty: Bool { due == nil && [note, group, person, assignee].allSatisfy { $0 == nil } }

  /// Writes what is said into a task's fields.
  ///
  /// - Throws: ``Complaint`` for a group, person or time that is not understood.
  func fill(_ fields: inout TaskFields, at desk: Desk) throws {
    let lookup = Lookup(desk: desk)
    if let note { fields.note = note }
    if let group { fields.group = try group.nonEmpty.map { try lookup.group($0).group.id } }
    if let person { fields.person = try person.nonEmpty.map(lookup.person) }
    if let assignee { fields.assignee = assignee.nonEmpty }
    if let due { fields.dueAt = due.text.isEmpty ? nil : try due.moment(at: desk) }
  }
}

/// What tells one task from another in a list.
enum TaskTitle {
  /// - Throws: for a title of several lines.
  static func check(_ title: String?) throws {
    if title?.contains(where: \.isNewline) == true {
      throw ValidationError("A title is one line; more goes into --note.")
    }
  }
}
