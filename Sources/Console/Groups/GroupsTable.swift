import Community
import Store
import Terminal
import Words

/// The columns of the list of groups. What a narrow terminal has no room for is on the group's
/// page.
struct GroupsTable {
  var context: ConsoleContext
  /// Whether words narrow the list.
  var isFiltered = false
  /// Which groups need more than their name.
  var namesakes = Namesakes()

  private var words: Words { context.words }
  private var glyphs: Glyphs { context.glyphs }
  private var isChinese: Bool { words.language != .english }

  private var isWide: Bool { context.size.columns >= 112 }

  var table: Table<GroupRow> {
    Table(
      columns: [
        name, platform, stage, health, bar, lights, days, members, voices, perDay, owner, joins,
        tasks,
      ],
      emptyText: isFiltered ? words.groups.noMatch : words.groups.none)
  }

  private var name: TableColumn<GroupRow> {
    TableColumn(words.groups.group, width: 12, widest: 26, isName: true, cut: .middle) { row in
      (namesakes.name(of: row.group, words), row.group.isClosed ? .muted : .plain)
    }
  }

  private var platform: TableColumn<GroupRow> {
    TableColumn(words.groups.platform, width: isChinese ? 4 : 2, priority: 5) { row in
      (words.groups.short(row.group.platform), .plain)
    }
  }

  private var stage: TableColumn<GroupRow> {
    TableColumn(words.groups.stage, width: isChinese ? 6 : 8, priority: 1) { row in
      let sign = row.group.isClosed ? "" : sign(row.figures?.trend)
      return ("\(words.health.name(row.stage))\(sign)", row.stage.look)
    }
  }

  private func sign(_ trend: Trend?) -> String {
    switch trend {
    case .rising: glyphs.up
    case .falling: glyphs.down
    case .steady, nil: glyphs.level
    }
  }

  private var health: TableColumn<GroupRow> {
    TableColumn(words.groups.healthShort, width: 4, alignment: .trailing) { row in
      guard let health = row.figures?.health?.health else { return ("-", .plain) }
      return ("\(Int(health.rounded()))", (row.figures?.healthColour ?? .green).look)
    }
  }

  private var bar: TableColumn<GroupRow> {
    let columns = isWide ? 8 : isChinese ? 3 : 4
    return TableColumn("", width: columns, priority: 4) { row in
      guard let health = row.figures?.health?.health else { return ("", .muted) }
      return (
        Bar.text(health / 100, columns: columns, glyphs: glyphs),
        (row.figures?.healthColour ?? .green).look
      )
    }
  }

  /// How many lights are on, and with how many marks the worst: "!!3" is red, "! 2" amber.
  private var lights: TableColumn<GroupRow> {
    TableColumn(words.groups.lightsShort, width: isChinese ? 4 : 5, priority: 1) { row in
      guard let worst = row.lights.first else { return (glyphs.level, .muted) }
      let mark = worst.level == .red ? "!!" : "! "
      return ("\(mark)\(row.lights.count)", LightColour(worst.level).look)
    }
  }

  private var days: TableColumn<GroupRow> {
    // Four, two days or one to a cell: on a slow line the cells of this column weigh most.
    let columns = context.size.columns >= 140 ? 28 : context.size.columns >= 100 ? 14 : 7
    return TableColumn(words.groups.days28, width: columns, priority: 3) { row in
      let values = (row.figures?.daily ?? []).map(Double.init)
      return (Sparkline.text(summing: values, columns: columns, glyphs: glyphs), .plain)
    }
  }

  private var members: TableColumn<GroupRow> {
    let columns = isChinese ? 10 : 9
    return TableColumn(words.groups.members, width: columns, priority: 1, alignment: .trailing) {
      row in
      (
        filling(of: row, columns: columns),
        row.members * 100 >= row.group.capacity * GroupPreset.nearlyFull.value ? .warning : .plain
      )
    }
  }

  /// Members, capacity and size band. Large groups do without the band, the largest without the last
  /// digits: a number that is cut would be a wrong one.
  private func filling(of row: GroupRow, columns: Int) -> String {
    let exact = "\(row.members)/\(row.group.capacity)"
    let withBand = "\(exact) \(words.groups.sign(row.band))"
    if Text.width(withBand) <= columns { return withBand }
    if Text.width(exact) <= columns { return exact }
    return "\(words.rate(Double(row.members)))/\(words.rate(Double(row.group.capacity)))"
  }

  private var voices: TableColumn<GroupRow> {
    TableColumn(words.groups.voicesShort, width: 4, priority: 2, alignment: .trailing) { row in
      (row.figures.map { "\($0.voices)" } ?? "-", .plain)
    }
  }

  private var perDay: TableColumn<GroupRow> {
    TableColumn(words.groups.perDay, width: isChinese ? 4 : 5, priority: 2, alignment: .trailing) {
      row in
      (row.figures.map { words.rate($0.messagesPerDay) } ?? "-", .plain)
    }
  }

  private var owner: TableColumn<GroupRow> {
    TableColumn(words.groups.owner, width: isChinese ? 6 : 5, priority: 2, alignment: .trailing) {
      row in
      guard let days = row.figures?.ownerSilentDays else { return ("-", .muted) }
      // Nobody waits for a word in a group that is closed.
      guard !row.group.isClosed else { return (words.time.days(days), .muted) }
      let clock = SilenceClock(days: days, in: row.group.profile)
      let sign = clock == .red ? "!" : ""
      return (
        "\(words.time.days(days))\(sign)",
        clock == .red ? .bad : clock == .amber ? .warning : .plain
      )
    }
  }

  private var joins: TableColumn<GroupRow> {
    TableColumn(words.groups.joinsShort, width: 4, priority: 1, alignment: .trailing) { row in
      row.joinsWaiting > 0 ? ("\(row.joinsWaiting)", .strong) : (glyphs.level, .plain)
    }
  }

  private var tasks: TableColumn<GroupRow> {
    TableColumn(words.groups.tasksShort, width: 4, priority: 1, alignment: .trailing) { row in
      row.tasksDue > 0 ? ("\(row.tasksDue)", .strong) : (glyphs.level, .plain)
    }
  }
}
