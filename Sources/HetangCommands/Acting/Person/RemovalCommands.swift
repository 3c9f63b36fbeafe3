import ArgumentParser
import Community
import Store
import Words

/// `hetang person remove`
struct RemovePerson: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take somebody out of a group, with a reason.",
    discussion: """
      Here they are no member any more; on the platform somebody takes them out by hand, as \
      `hetang outbox` says. Whoever is seen in the group later is a member again.

      This is dangerous: it takes a second operator's consent (--ask), or of whom could do it alone \
      the person's name (--confirm NAME).
      """)

  @OptionGroup var removal: RemovalOptions

  @Option(help: ArgumentHelp("The group.", valueName: "group"), completion: .groups)
  var group: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  var words: Words { removal.common.words }

  func run() throws {
    try removal.perform(Command.removePerson) { lookup, removal in
      removal.scope = .group(try lookup.group(group).group.id)
      removal.reason = reason
    } deed: {
      $0.memberRemoved
    }
  }
}

/// `hetang person ban`
struct BanPerson: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "ban", abstract: "Take somebody out of all groups for good, with a reason.",
    discussion: """
      What they ask to join later is marked. As with `remove`, a second operator consents, or the \
      name is typed.
      """)

  @OptionGroup var removal: RemovalOptions

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  var words: Words { removal.common.words }

  func run() throws {
    try removal.perform(Command.removePerson) { _, removal in
      removal.reason = reason
    } deed: {
      $0.personBanned
    }
  }
}

/// `hetang person readmit`
struct ReadmitPerson: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "readmit", abstract: "Lift a ban, or take somebody back into a group.",
    discussion: """
      With --group they are a member of it again who was taken out here. Without, the ban is \
      lifted, and they have to ask to be let in; undo of the ban brings them back everywhere.
      """)

  @OptionGroup var removal: RemovalOptions

  @Option(help: ArgumentHelp("The group.", valueName: "group"), completion: .groups)
  var group: String?

  var words: Words { removal.common.words }

  func run() throws {
    try removal.perform(Command.readmitPerson) { lookup, removal in
      guard let group else { return }
      let id = try lookup.group(group).group.id
      (removal.scope, removal.groups) = (.group(id), [id])
    } deed: {
      group == nil ? $0.banLifted : $0.memberReadmitted
    }
  }
}

/// Who has to leave or may come back.
struct RemovalOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions
  @OptionGroup var danger: DangerOptions

  @Argument(help: ArgumentHelp("The person: number or name.", valueName: "person"))
  var person: String

  /// - Parameter fill: Completes what begins as a ban without a reason.
  func perform(
    _ command: (Removal) -> Command, fill: (Lookup, inout Removal) throws -> Void,
    deed: (NoticeWords) -> String
  ) throws {
    try common.atDesk { desk in
      let lookup = Lookup(desk: desk)
      let id = try lookup.person(person)
      guard let person = try desk.store.person(id) else { throw CommandError.notFound(.person(id)) }
      var removal = Removal(person: id, version: person.version, scope: .everywhere)
      try fill(lookup, &removal)
      try acting.perform([command(removal)], at: desk, danger: danger, deed: deed)
    }
  }
}
