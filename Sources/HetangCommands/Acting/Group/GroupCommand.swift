import ArgumentParser
import Community
import Store
import Words

/// What operators set for a group, and its data.
struct GroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Set what is set for a group, or erase its data.",
    discussion: "`hetang groups GROUP` shows what is set.",
    subcommands: [SetGroup.self, EraseGroup.self, KeepGroup.self])
}

/// `hetang group erase`
struct EraseGroup: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erase a group's data, seven days from now.",
    discussion: """
      Until then all is there as before, and undo or `hetang group keep` takes the plan back. Then \
      its messages, members, figures, join requests, tasks, incidents and posts go, and the names \
      of people who were known from that group alone; nothing brings them back. What stays are the \
      records that only grow (log, points, outbox, imports) with the group's name, and your backups.

      This is dangerous: it takes a second operator's consent (--ask), or of whom could do it alone \
      the group's name (--confirm NAME).
      """)

  @OptionGroup var group: GroupOptions

  var words: Words { group.common.words }

  func run() throws {
    try group.change({ .eraseGroup($0.id, version: $0.version, .plan) }) { _, desk in
      let moment = desk.now + Int64(ErasurePreset.days.value) * 86_400
      return desk.words.commandLine.erasurePlanned(
        on: desk.words.time.date(desk.zone.day(of: moment)))
    }
  }
}

/// `hetang group keep`
struct KeepGroup: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Keep a group's data after all.")

  @OptionGroup var group: GroupOptions

  var words: Words { group.common.words }

  func run() throws {
    try group.change({ .eraseGroup($0.id, version: $0.version, .cancel) }) { notices, _ in
      notices.erasureCancelled
    }
  }
}

/// Which group is changed.
struct GroupOptions: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions
  @OptionGroup var danger: DangerOptions

  @Argument(
    help: ArgumentHelp("The group: number or name.", valueName: "group"), completion: .groups)
  var group: String

  func change(_ command: (Group) -> Command, deed: (NoticeWords, Desk) -> String) throws {
    try common.atDesk { desk in
      let group = try Lookup(desk: desk).group(group).group
      try acting.perform([command(group)], at: desk, danger: danger) { deed($0, desk) }
    }
  }
}
