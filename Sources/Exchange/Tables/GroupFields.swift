import Community
import Store

extension [TableField<GroupRow>] {
  /// A group with its figures, as the list of groups shows it.
  public static var groups: Self { identity + figures + work }

  private static var identity: Self {
    [
      .init("id", .integer, "number of the group") { Datum($0.group.id) },
      .init("name", .text, "name as imported or set") { Datum($0.group.name) },
      .init("platform", .text, "where it lives: wechat, qq, telegram, …") {
        Datum($0.group.platform.rawValue)
      },
      .init("kind", .text, "core, general, customer, learning") { Datum(name: $0.group.kind) },
      .init("series", .text, "series it belongs to") { Datum($0.group.series) },
      .init("gate", .text, "what one must do to enter, in words") { Datum($0.group.gate) },
      .init("covenant", .text, "how members treat one another, in words") {
        Datum($0.group.covenant)
      },
      .init("profile", .text, "what it is measured by: high_frequency, rare_but_good") {
        Datum(name: $0.group.profile)
      },
      .init("profile_reason", .text, "why, where an operator chose it") {
        Datum($0.group.profileReason)
      },
      .init("life_days", .integer, "how long it is expected to live: 90, 180, 730") {
        Datum($0.group.life.days)
      },
      .init("erases_at", .time, "when its data goes, where that is planned") {
        Datum($0.group.erasesAt)
      },
      .init("closed", .boolean, "whether an operator closed it") { .flag($0.group.isClosed) },
      .init("time_zone", .text, "zone in which its days are counted") {
        Datum($0.group.zone.name)
      },
      .init("owner", .text, "name of the owner") { Datum($0.ownerName) },
      .init("members", .integer, "members now, staff included") { Datum($0.members) },
      .init("capacity", .integer, "how many fit") { Datum($0.group.capacity) },
      .init("size", .text, "too_small, formed, lively, unwieldy") {
        Datum(name: SizeBand(members: $0.members))
      },
    ]
  }

  private static var figures: Self {
    [
      .init("stage", .text, "sprout, growth, active, decline, silent, closed") {
        Datum(name: $0.stage)
      },
      .init("stage_since", .day, "when the stage began") { Datum($0.figures?.stageSince) },
      .init("trend", .text, "rising, steady, falling, by its voices") {
        Datum(name: $0.figures?.trend)
      },
      .init("health", .number, "0 to 100: 100 × (1 − chance that its voices halve in 28 days)") {
        Datum($0.figures?.health?.health)
      },
      .init("lights", .list, "rules of the method that it breaks now, worst first") { row in
        .list(row.lights.map { Datum(name: $0.rule) })
      },
      .init("lights_colour", .text, "green, amber, red: the colour to which they cap health") {
        Datum(caseName: $0.lights.colour)
      },
      .init("silence_risk", .number, "0 to 1: fewer than two people speak in the next 28 days") {
        Datum($0.figures?.health?.silenceRisk)
      },
      .init("slump_risk", .number, "0 to 1: the next 90 days bring under a quarter of the last") {
        Datum($0.figures?.health?.slumpRisk)
      },
      .init("voices", .integer, "people who spoke in the last 28 days of data") {
        Datum($0.figures?.voices)
      },
      .init("voices_before", .integer, "people who spoke in the 28 days before") {
        Datum($0.figures?.voicesBefore)
      },
      .init("messages", .integer, "messages of people in those last 28 days") {
        Datum($0.figures?.messages)
      },
      .init("messages_per_day", .number, "the same, divided by 28") {
        Datum($0.figures?.messagesPerDay)
      },
      .init("joins", .integer, "who joined in those 28 days") { Datum($0.figures?.joins) },
      .init("leaves", .integer, "who left in those 28 days") { Datum($0.figures?.leaves) },
      .init("owner_silent_days", .integer, "days since the owner or staff spoke") {
        Datum($0.figures?.ownerSilentDays)
      },
      .init("figures_as_of", .day, "last day of data that the figures cover") {
        Datum($0.figures?.asOf)
      },
      .init("data_until", .time, "last moment of which an import told") {
        Datum($0.observedUntil)
      },
    ]
  }

  private static var work: Self {
    [
      .init("joins_waiting", .integer, "join requests that wait for a decision") {
        Datum($0.joinsWaiting)
      },
      .init("tasks_due", .integer, "open tasks that are due now") { Datum($0.tasksDue) },
    ]
  }
}

/// What the page of a group tells beside the list's figures.
public struct GroupDetail: Sendable {
  /// The group as the list shows it.
  public var row: GroupRow
  /// Oldest first.
  public var stages: [StagePeriod]
  /// Its days, oldest first.
  public var days: [GroupDay]
  /// What every rule of the method says, in the order of the rules.
  public var rules: [LightReading]
  /// What a rule found, as a sentence for people.
  public var sentence: @Sendable (LightFinding) -> String

  /// A group with all that its page tells.
  public init(
    row: GroupRow, stages: [StagePeriod], days: [GroupDay], rules: [LightReading] = [],
    sentence: @escaping @Sendable (LightFinding) -> String = { _ in "" }
  ) {
    self.row = row
    self.stages = stages
    self.days = days
    self.rules = rules
    self.sentence = sentence
  }
}

extension [TableField<GroupDetail>] {
  /// One group: the list's fields and these.
  public static var group: Self {
    [TableField<GroupRow>].groups.map { field in
      .init(field.name, field.kind, field.meaning) { field.value($0.row) }
    } + details
  }

  /// What only one group has.
  public static var details: Self {
    [
      .init("health_parts", .objects, "what makes health: feature, value, typical, points") {
        detail in
        .list(
          (detail.row.figures?.health?.contributions ?? []).map { part in
            .record([
              .init("feature", Datum(name: part.feature)), .init("value", .number(part.value)),
              .init("typical", .number(part.typical)), .init("points", .number(part.points)),
            ])
          })
      },
      .init(
        "rules", .objects,
        "what every rule of the method says: rule, state (red, amber, off, unknown, waived), "
          + "finding (its numbers, in English; null where it has none)"
      ) { detail in
        .list(
          detail.rules.map { reading in
            .record([
              .init("rule", Datum(name: reading.rule)), .init("state", .text(reading.state.name)),
              .init("finding", Datum(reading.state.finding.map(detail.sentence))),
            ])
          })
      },
      .init("stages", .objects, "stages so far, oldest first: stage, from") { detail in
        .list(
          detail.stages.map {
            .record([.init("stage", Datum(name: $0.stage)), .init("from", .day($0.from))])
          })
      },
      .init(
        "days", .objects,
        "the last 84 days of data: day, messages, voices, staff_messages (of staff, seeds, helpers and bots), joins, leaves"
      ) { detail in .list(detail.days.map(\.datum)) },
    ]
  }
}

extension GroupDay {
  fileprivate var datum: Datum {
    .record([
      .init("day", .day(day)), .init("messages", Datum(messages)), .init("voices", Datum(voices)),
      .init("staff_messages", Datum(staffMessages)), .init("joins", Datum(joins)),
      .init("leaves", Datum(leaves)),
    ])
  }
}

extension LightState {
  /// What the rule went by; nil where there was nothing to go by.
  fileprivate var finding: LightFinding? {
    switch self {
    case .on(let light): light.finding
    case .off(let finding): finding
    case .unknown, .waived: nil
    }
  }

  fileprivate var name: String {
    switch self {
    case .on(let light) where light.level == .red: "red"
    case .on: "amber"
    case .off: "off"
    case .unknown: "unknown"
    case .waived: "waived"
    }
  }
}
