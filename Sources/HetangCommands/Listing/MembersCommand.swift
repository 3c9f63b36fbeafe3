import ArgumentParser
import Community
import Exchange
import Store
import Terminal
import Words

/// The directory, or one person in detail.
struct MembersCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "members", abstract: "List the members, or show one person.",
    discussion: """
      hetang members --segment never-spoke --group 核心粉丝群 --csv
      hetang members 12 --json
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  @Argument(
    help: ArgumentHelp(
      "One person: their number, their name, or words of it, a tag or an account.",
      valueName: "person"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "Only those with all these words in name, tags or accounts.", valueName: "words"))
  var filter = ""

  @Option(
    help: ArgumentHelp("Only members of that group, with their figures there.", valueName: "group"),
    completion: .groups)
  var group: String?

  @Option(
    help: ArgumentHelp(
      "Which of the members; everyone leaves out staff, seeds and bots, who are in staff.",
      valueName: "part"))
  var segment = Choice(MemberQuery.Segment.everyone)

  @Option(
    help: ArgumentHelp(
      "In which order; else candidates by score and the others by last-spoke.",
      valueName: "order"))
  var sort: Choice<MemberQuery.Sort>?

  private var order: MemberQuery.Sort {
    sort?.value ?? (segment.value.hasScore ? .score : .lastSpoke)
  }

  var words: Words { common.words }

  func validate() throws {
    let isNarrowed =
      !filter.isEmpty || group != nil || segment.value != .everyone || sort != nil
      || list.limit != nil
    if name != nil && isNarrowed {
      throw ValidationError(
        "One person is shown whole: leave out --filter, --group, --segment, --sort and --limit.")
    }
  }

  func run() throws {
    try common.atDesk { desk in
      let lookup = Lookup(desk: desk)
      if let name { return try show(try lookup.person(name), desk) }
      let group = try group.map { try lookup.group($0).group.id }
      try list.print(
        Listing(
          fields: .members(on: desk.today), columns: .members(desk, inGroup: group != nil),
          empty: filter.isEmpty
            ? desk.words.members.none(segment.value) : desk.words.members.noMatch
        ) { window in
          try desk.store.members(
            MemberQuery(
              segment: segment.value, sort: order, filter: filter, group: group,
              window: window))
        })
    }
  }

  private func show(_ person: PersonID, _ desk: Desk) throws {
    guard let page = try desk.store.member(person, at: desk.now) else {
      throw CommandError.notFound(.person(person))
    }
    list.form.print(page, fields: .member(on: desk.today)) {
      let heads = desk.words.members
      let note = page.row.person.note
      let ban = page.row.person.ban.map {
        desk.words.labelled(desk.words.removals.banned, Text.clean($0.reason))
      }
      return FactLines(desk, page.row, columns: .members(desk, inGroup: false)).lines
        + (note.isEmpty ? [] : [desk.words.labelled(heads.note, Text.clean(note))])
        + [ban].compactMap(\.self)
        + table(heads.memberships, page.memberships, .memberships(desk))
        + table(heads.ledger, page.points, .points(desk))
        + table(heads.openTasks, page.openTasks, .tasks(desk))
    }
  }

  private func table<Row>(
    _ title: String, _ rows: [Row], _ columns: [PlainColumn<Row>]
  ) -> [String] {
    rows.isEmpty ? [] : ["", title] + PlainTable.lines(columns, of: rows)
  }
}
