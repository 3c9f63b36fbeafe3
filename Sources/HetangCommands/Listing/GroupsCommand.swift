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
      hetang groups 读书会 --json
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  @Argument(
    help: ArgumentHelp("One group: its number, its name, or words of it.", valueName: "group"),
    completion: .groups)
  var name: String?

  @Option(help: ArgumentHelp("Only those with all these words in their name.", valueName: "words"))
  var filter = ""

  @Option(help: ArgumentHelp("In which order.", valueName: "order"))
  var sort = Choice(GroupQuery.Sort.attention)

  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in
      if let name { return try show(try Lookup(desk: desk).group(name), desk) }
      try list.print(
        Listing(
          fields: .groups, columns: .groups(desk),
          empty: filter.isEmpty ? desk.words.groups.none : desk.words.groups.noMatch
        ) { window in
          try desk.store.groups(
            GroupQuery(sort: sort.value, filter: filter, window: window), at: desk.now)
        })
    }
  }

  private func show(_ row: GroupRow, _ desk: Desk) throws {
    let id = row.group.id
    let detail = GroupDetail(
      row: row, stages: try desk.store.stages(of: id),
      days: try desk.store.groupDays(id, last: 84), rules: try desk.store.lights(of: id))
    list.form.print(detail, fields: .group) { lines(of: row, desk) }
  }

  private func lines(of row: GroupRow, _ desk: Desk) -> [String] {
    let words = desk.words
    var lines = FactLines(desk, row, columns: .groups(desk)).lines
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
