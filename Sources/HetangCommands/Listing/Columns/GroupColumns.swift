import Community
import Store
import Words

extension [PlainColumn<GroupRow>] {
  /// The list of groups.
  static func groups(_ desk: Desk) -> Self {
    let words = desk.words
    let heads = words.groups
    return [
      .init(title: words.log.number, isNumber: true) { "#\($0.group.id.rawValue)" },
      .init(title: heads.group) { desk.shown($0.group.name) },
      .init(title: heads.platform, fact: words.members.platform) { heads.name($0.group.platform) },
      .init(title: heads.stage) { words.health.name($0.stage) },
      .init(title: heads.health, isNumber: true) { row in
        row.figures?.health.map { "\(Int($0.health.rounded()))" } ?? "-"
      },
      .init(title: words.lights.lights) { row in
        // Two marks are red, one is amber, then how many there are.
        row.lights.first.map { "\($0.level == .red ? "!!" : "!") \(row.lights.count)" } ?? ""
      },
      .init(title: heads.members, isNumber: true) { "\($0.members)/\($0.group.capacity)" },
      .init(title: heads.voices, isNumber: true) { row in
        row.figures.map { "\($0.voices)" } ?? "-"
      },
      .init(title: heads.perDay, fact: heads.messagesPerDay, isNumber: true) { row in
        row.figures.map { words.rate($0.messagesPerDay) } ?? "-"
      },
      .init(title: words.lights.name(LightRule.ownerSilence), isNumber: true) { row in
        row.figures?.ownerSilentDays.map(words.time.days) ?? "-"
      },
      .init(title: heads.joins, fact: heads.joinsWaiting, isNumber: true) { "\($0.joinsWaiting)" },
      .init(title: heads.tasks, fact: heads.tasksDue, isNumber: true) { "\($0.tasksDue)" },
    ]
  }
}
