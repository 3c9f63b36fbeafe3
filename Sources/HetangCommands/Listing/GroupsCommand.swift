import ArgumentParser
import Community
import Exchange
import Store
import Terminal
import Words

/// The list of groups, or one of them in detail.
struct GroupsCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "groups", abstract: "List the groups with their figures, or show one.",
    discussion: """
      hetang groups --sort health --limit 10
      hetang groups 核心粉丝群 --json
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  @Argument(
    help: ArgumentHelp("One group: its number, its name, or words of it.", valueName: "group"),
    completion: .groups)
  var name: String?

  @Option(help: ArgumentHelp("Only those with all these words in their name.", valueName: "words"))
  var filter = ""

  @Option(help: ArgumentHelp("In which order; else by attention.", valueName: "order"))
  var sort: Choice<GroupQuery.Sort>?

  var words: Words { common.words }

  func validate() throws {
    if name != nil && (!filter.isEmpty || sort != nil || list.limit != nil) {
      throw ValidationError("One group is shown whole: leave out --filter, --sort and --limit.")
    }
  }

  func run() throws {
    try common.atDesk { desk in
      if let name { return try show(try Lookup(desk: desk).group(name), desk) }
      try list.print(
        Listing(
          fields: .groups, columns: .groups(desk),
          empty: filter.isEmpty ? desk.words.groups.none : desk.words.groups.noMatch
        ) { window in
          try desk.store.groups(
            GroupQuery(sort: sort?.value ?? .attention, filter: filter, window: window),
            at: desk.now)
        })
    }
  }

  private func show(_ row: GroupRow, _ desk: Desk) throws {
    let id = row.group.id
    let detail = GroupDetail(
      row: row, stages: try desk.store.stages(of: id),
      days: try desk.store.groupDays(id, last: 84), rules: try desk.store.lights(of: id),
      sentence: { Words(.english).lights.sentence($0) })
    list.form.print(detail, fields: .group) { lines(of: row, desk) }
  }

  /// What is set for it, as the head of its page has it.
  private func settings(of row: GroupRow, _ desk: Desk) -> [String] {
    let (group, words) = (row.group, desk.words)
    let facts: [(String, String?)] = [
      ("kind", words.groups.name(group.kind)), ("zone", group.zone.name),
      ("series", group.series), ("owner", row.ownerName),
      ("gate", group.gate ?? words.groups.noGate), ("covenant", group.covenant),
      ("erase_at", group.erasesAt.map { words.time.dateAndTime($0, in: desk.zone) }),
    ]
    return facts.compactMap { name, value in
      value.map { words.labelled(words.log.field(name), $0) }
    }
  }

  private func lines(of row: GroupRow, _ desk: Desk) -> [String] {
    let words = desk.words
    var lines = FactLines(desk, row, columns: .groups(desk)).lines + settings(of: row, desk)
    lines += row.lights.map { light in
      "\(light.level == .red ? "!!" : "! ") \(words.lights.sentence(light.finding))"
    }
    guard let figures = row.figures else { return lines.map { Text.clean($0) } }
    lines.append(words.health.sentence(figures.stageReason))
    if let early = figures.tooEarly { lines.append(words.health.sentence(early)) }
    lines += (figures.health?.contributions ?? []).map { part in
      let points = words.signed(Int(part.points.rounded()))
      return "\(Text.fit(points, columns: 4, align: .trailing))  \(words.health.sentence(part))"
    }
    return lines.map { Text.clean($0) }
  }
}
