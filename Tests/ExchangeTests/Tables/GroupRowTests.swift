import Community
import Exchange
import Store
import Testing

/// Every field of a group as programs get it: each value under its own name.
@Suite struct GroupRowTests {
  private let day = Day(20_000)

  private func moment(_ second: Int64) -> Instant { Instant(1_763_773_200 + second) }

  private func json<Row>(_ fields: [TableField<Row>], _ row: Row) -> String {
    JsonWriter.text(fields.record(of: row))
  }

  private func figures(_ lights: [Light] = []) -> GroupFigures {
    var figures = GroupFigures(
      asOf: day, stage: .growth, stageSince: day - 9,
      stageReason: .steadyVoices(now: 9, usual: 8), nextStage: nil, trend: .falling,
      health: HealthReading(
        model: "m", health: 78.25, silenceRisk: 0.25, slumpRisk: 0.5,
        contributions: [.init(feature: .newcomers, value: 9, typical: 4, points: 3)]),
      tooEarly: nil, daily: [], voices: 11, voicesBefore: 12, messages: 56, ownerSilentDays: 13,
      joins: 14, leaves: 15)
    figures.lights = lights
    return figures
  }

  private let group = Group(
    id: GroupID(1), name: "N", platform: .qq, kind: .core, zone: .utc, capacity: 3, series: "s",
    gate: "g", covenant: "c", profile: .rareButGood, profileReason: "r", life: .managed,
    isClosed: false, erasesAt: Instant(1_763_773_201))

  private func row(_ figures: GroupFigures?) -> GroupRow {
    GroupRow(
      group: group, members: 2, figures: figures, observedUntil: moment(2), joinsWaiting: 16,
      tasksDue: 17, ownerName: "o")
  }

  @Test func `what is set, what is counted and what waits`() {
    let text = json(.groups, row(figures()))
    #expect(
      text.hasPrefix(
        """
        {"id":1,"name":"N","platform":"qq","kind":"core","series":"s","gate":"g","covenant":"c",\
        "profile":"rare_but_good","profile_reason":"r","life_days":730,\
        "erases_at":"2025-11-22T01:00:01Z","closed":false,"time_zone":"UTC","owner":"o",\
        "members":2,"capacity":3,"size":"too_small","stage":"growth","stage_since":"2024-09-25",\
        "trend":"falling","health":78.25,"lights":[],"lights_colour":"green",\
        "silence_risk":0.25,"slump_risk":0.5,"voices":11,"voices_before":12,"messages":56,\
        "messages_per_day":2.0,"joins":14,"leaves":15,"owner_silent_days":13,\
        "figures_as_of":"2024-10-04","data_until":"2025-11-22T01:00:02Z","joins_waiting":16,\
        "tasks_due":17}
        """), "\(text)")
  }

  @Test func `a group of which nothing is known yet has no figures`() {
    let text = json(.groups, row(nil))
    for name in [
      "stage_since", "trend", "health", "silence_risk", "slump_risk", "voices", "voices_before",
      "messages", "messages_per_day", "joins", "leaves", "owner_silent_days", "figures_as_of",
    ] { #expect(text.contains("\"\(name)\":null"), "\(name)") }
    #expect(text.contains(#""joins_waiting":16,"tasks_due":17"#))
  }

  @Test func `lights: the rules that are broken, and the worse colour`() {
    let amber = Light(.amber, .ownerSilence(days: 3))
    let red = Light(.red, .adShare(ads: 1, of: 2, days: 7))
    for (lights, colour) in [([amber], "amber"), ([red], "red"), ([red, amber], "red")] {
      #expect(json(.groups, row(figures(lights))).contains("\"lights_colour\":\"\(colour)\""))
    }
    let names = [red, amber].map { "\"\($0.rule.rawValue.separated(by: "_"))\"" }
    #expect(
      json(.groups, row(figures([red, amber]))).contains(
        "\"lights\":[\(names.joined(separator: ","))]"))
  }

  @Test func `a group alone tells its parts, its rules, its stages and its days`() {
    let detail = GroupDetail(
      row: row(figures()), stages: [StagePeriod(stage: .sprout, from: day - 5)],
      days: [
        GroupDay(day: day, messages: 1, voices: 2, staffMessages: 3, joins: 4, leaves: 5)
      ],
      rules: [
        LightReading(rule: .ownerSilence, state: .on(Light(.red, .ownerSilence(days: 3)))),
        LightReading(rule: .ownerSilence, state: .on(Light(.amber, .ownerSilence(days: 3)))),
        LightReading(rule: .ownerSilence, state: .off(.ownerSilence(days: 0))),
      ], sentence: { _ in "found" })
    let text = json(.group, detail)
    let rule = "\"rule\":\"owner_silence\""
    #expect(
      text.hasSuffix(
        """
        "health_parts":[{"feature":"newcomers","value":9.0,"typical":4.0,"points":3.0}],\
        "rules":[{\(rule),"state":"red","finding":"found"},{\(rule),"state":"amber",\
        "finding":"found"},{\(rule),"state":"off","finding":"found"}],\
        "stages":[{"stage":"sprout","from":"2024-09-29"}],"days":[{"day":"2024-10-04",\
        "messages":1,"voices":2,"staff_messages":3,"joins":4,"leaves":5}]}
        """), "\(text)")
  }
}
