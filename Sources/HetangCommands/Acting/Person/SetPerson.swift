import ArgumentParser
import Community
import Store
import Words

/// `hetang person set`
struct SetPerson: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Set a person's kind, tags, note or seed score; all that is given is one change.",
    discussion: """
      hetang person set 12 --kind helper --tag 读书 --tag 后端
      hetang person set 12 --score "2 3 1"
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: ArgumentHelp("The person: number or name.", valueName: "person"))
  var person: String

  @Option(help: ArgumentHelp("What kind of a person they are.", valueName: "kind"))
  var kind: Choice<PersonKind>?

  @Option(help: ArgumentHelp("Give them a tag; may be given several times.", valueName: "text"))
  var tag: [String] = []

  @Option(help: ArgumentHelp("Take a tag away; may be given several times.", valueName: "text"))
  var untag: [String] = []

  @Option(
    help: ArgumentHelp(
      "A note in place of the one there is; \"\" takes it away.", valueName: "text"))
  var note: String?

  @Option(
    help: ArgumentHelp(
      "Authority, expressive, humorous, 0 to 3 each: \"2 3 1\"; \"\" takes the score back.",
      valueName: "scores"))
  var score: String?

  var words: Words { common.words }

  func validate() throws {
    if kind == nil && tag.isEmpty && untag.isEmpty && note == nil && score == nil {
      throw ValidationError("Say what to set, such as --kind helper.")
    }
    _ = try scorecard()
  }

  func run() throws {
    try common.atDesk { desk in
      let id = try Lookup(desk: desk).person(person)
      guard let person = try desk.store.person(id) else { throw CommandError.notFound(.person(id)) }
      let commands = try changes(of: person).map {
        Command.changePerson(id, version: person.version, $0)
      }
      try acting.perform(commands, at: desk) { $0.personChanged }
    }
  }

  private func changes(of person: Person) throws -> [PersonChange] {
    var changes: [PersonChange] = []
    if let kind { changes.append(.kind(kind.value)) }
    if !tag.isEmpty || !untag.isEmpty {
      changes.append(.tags(Set(person.tags).union(tag).subtracting(untag).sorted()))
    }
    if let note { changes.append(.note(note)) }
    if let score = try scorecard() { changes.append(score) }
    return changes
  }

  /// nil where nothing is said of it.
  private func scorecard() throws -> PersonChange? {
    guard let score else { return nil }
    if score.isEmpty { return .scorecard(nil) }
    let parts = score.split(separator: " ")
    let scores = parts.compactMap { Int($0) }.filter(Scorecard.allowed.contains)
    guard parts.count == 3, scores.count == 3 else {
      throw ValidationError("--score takes three numbers from 0 to 3, such as \"2 3 1\".")
    }
    return .scorecard(
      Scorecard(authority: scores[0], expressive: scores[1], humorous: scores[2]))
  }
}
