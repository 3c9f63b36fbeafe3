import ArgumentParser
import Community
import Store
import Terminal
import Words

/// `hetang group set`
struct SetGroup: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set what is set for a group; all that is given is one change.",
    discussion: """
      An empty text ("") takes a gate, covenant, series or owner away.

      hetang group set 核心粉丝群 --capacity 200 --gate "Name a book you like"
      hetang group set 3 --profile rare-but-good --reason "a circle of experts"
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions

  @Argument(
    help: ArgumentHelp("The group: number or name.", valueName: "group"), completion: .groups)
  var group: String

  @Option(help: ArgumentHelp("As operators call it.", valueName: "text"))
  var name: String?

  @Option(help: ArgumentHelp("What it is for.", valueName: "kind"))
  var kind: Choice<GroupKind>?

  @Option(help: ArgumentHelp("How many members fit.", valueName: "number"))
  var capacity: Int?

  @Option(
    help: ArgumentHelp("Its time zone, such as Asia/Shanghai.", valueName: "zone"),
    completion: .zones)
  var zone: String?

  @Option(help: ArgumentHelp("The series it belongs to.", valueName: "text"))
  var series: String?

  @Option(
    help: ArgumentHelp("Whose presence makes the group: number or name.", valueName: "person"))
  var owner: String?

  @Option(help: ArgumentHelp("What one must do to enter.", valueName: "text"))
  var gate: String?

  @Option(help: ArgumentHelp("How members treat one another.", valueName: "text"))
  var covenant: String?

  @Option(help: ArgumentHelp("What it is measured by; with --reason.", valueName: "profile"))
  var profile: Choice<GroupProfile>?

  @Option(help: ArgumentHelp("Why it is measured so.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("How long it is expected to live.", valueName: "life"))
  var life: LifeName?

  @Flag(
    inversion: .prefixedNo, exclusivity: .exclusive,
    help: "Close it: it asks for nothing any more, and keeps its history; or open it again.")
  var closed: Bool?

  var words: Words { common.words }

  func validate() throws {
    if (profile == nil) != (reason == nil) {
      throw ValidationError("--profile and --reason go together.")
    }
    let texts = [name, zone, series, owner, gate, covenant]
    let isChange =
      texts.contains { $0 != nil } || kind != nil || capacity != nil || profile != nil
      || life != nil || closed != nil
    if name?.contains(where: \.isNewline) == true { throw ValidationError("A name is one line.") }
    if !isChange { throw ValidationError("Say what to set, such as --capacity 200.") }
  }

  func run() throws {
    try common.atDesk { desk in
      let lookup = Lookup(desk: desk)
      let row = try lookup.group(group)
      let group = row.group
      let commands = try changes(lookup).map {
        Command.changeGroup(group.id, version: group.version, $0)
      }
      try acting.perform(commands, at: desk) { $0.groupChanged }
      if let capacity, capacity < row.members {
        let name = Text.clean(group.name)
        StandardError.print(
          "hetang: \(words.groups.overfull(name, members: row.members, capacity: capacity))")
      }
    }
  }

  private func changes(_ lookup: Lookup) throws -> [GroupChange] {
    var changes: [GroupChange] = []
    if let name { changes.append(.name(name)) }
    if let kind { changes.append(.kind(kind.value)) }
    if let capacity { changes.append(.capacity(capacity)) }
    if let zone { changes.append(.zone(try read(zone))) }
    if let series { changes.append(.series(series.nonEmpty)) }
    if let owner { changes.append(.owner(try owner.nonEmpty.map(lookup.person))) }
    if let gate { changes.append(.gate(gate.nonEmpty)) }
    if let covenant { changes.append(.covenant(covenant.nonEmpty)) }
    if let profile { changes.append(.profile(profile.value, reason: reason)) }
    if let life { changes.append(.life(life.value)) }
    if let closed { changes.append(.closed(closed)) }
    return changes
  }

  private func read(_ name: String) throws -> Zone {
    guard let zone = Zone(spelled: name) else {
      throw Complaint(
        sentence: words.commandLine.noZone(Text.clean(name)), status: .usage)
    }
    return zone
  }
}

/// A life by its name.
enum LifeName: String, CaseIterable, ExpressibleByArgument {
  case burnout, natural, managed

  var value: GroupLife {
    switch self {
    case .burnout: .burnout
    case .natural: .natural
    case .managed: .managed
    }
  }
}
