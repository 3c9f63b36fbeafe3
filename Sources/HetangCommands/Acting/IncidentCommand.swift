import ArgumentParser
import Community
import Store
import Words

/// What went wrong.
struct IncidentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incident", abstract: "Note what went wrong in a group, or take that back.",
    discussion: "`hetang incidents` lists them with their numbers.",
    subcommands: [Add.self, Withdraw.self, Restore.self])

  /// Notes one.
  struct Add: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Note an incident.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActingOptions

    @Argument(help: ArgumentHelp("What kind.", valueName: "kind"))
    var kind: Choice<IncidentKind>

    @Option(help: ArgumentHelp("Where.", valueName: "group"), completion: .groups)
    var group: String

    @Option(help: ArgumentHelp("Whom it is about, when it is about one.", valueName: "person"))
    var person: String?

    @Option(help: ArgumentHelp("What happened.", valueName: "text"))
    var text = ""

    var words: Words { common.words }

    func validate() throws {
      if kind.value == .other, text.allSatisfy(\.isWhitespace) {
        throw ValidationError("Say what happened: --text TEXT.")
      }
    }

    func run() throws {
      try common.atDesk { desk in
        let lookup = Lookup(desk: desk)
        let fields = IncidentFields(
          group: try lookup.group(group).group.id, person: try person.map(lookup.person),
          kind: kind.value, words: text)
        try acting.perform([.noteIncident(fields)], at: desk) { $0.incidentNoted }
      }
    }
  }

  /// Takes them back.
  struct Withdraw: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Withdraw incidents that were noted in error: all, or none.")

    @OptionGroup var rows: NumberedRows

    var words: Words { rows.words }

    func run() throws { try rows.change(.withdraw) { $0.withdrawn($1) } }
  }

  /// Lets them count again.
  struct Restore: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "restore", abstract: "Let withdrawn incidents count again: all, or none.")

    @OptionGroup var rows: NumberedRows

    var words: Words { rows.words }

    func run() throws { try rows.change(.restore) { $0.incidentRestored($1) } }
  }
}

extension NumberedRows {
  fileprivate func change(
    _ change: IncidentChange, deed: (NoticeWords, Int) -> String
  ) throws {
    try perform(
      { desk, number in
        let id = IncidentID(number)
        guard let incident = try desk.store.incident(id) else {
          throw CommandError.notFound(.incident(id))
        }
        return .changeIncident(id, version: incident.version, change)
      }, deed: deed)
  }
}
