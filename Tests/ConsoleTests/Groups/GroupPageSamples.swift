import Community
import Store
import Terminal
import Words

@testable import Console

/// A group's page made by hand: 26 weeks of scores that fall at the end, and a life with a wake-up.
enum GroupPageSamples {
  static let id = GroupID(7)
  static let asOf = Day(year: 2026, month: 11, day: 22)

  static func contribution(
    _ feature: HealthFeature, _ value: Double, _ points: Double
  ) -> HealthReading.Contribution {
    HealthReading.Contribution(feature: feature, value: value, typical: 6, points: points)
  }

  static func reading(_ health: Double) -> HealthReading {
    HealthReading(
      model: "7", health: health, silenceRisk: 0.04, slumpRisk: 0.21,
      contributions: [
        contribution(.busiestDay, 0.3, -14), contribution(.newcomers, 9, 6),
        contribution(.longestGap, 4, 0.2),
      ])
  }

  static func figures(
    health: HealthReading? = reading(84), tooEarly: TooEarly? = nil,
    stage: Stage = .active, reason: StageReason = .steadyVoices(now: 12, usual: 14),
    lights: [Light] = []
  ) -> GroupFigures {
    GroupFigures(
      asOf: asOf, stage: stage, stageSince: asOf - 40, stageReason: reason,
      nextStage: .init(stage: .silent, on: asOf + 28), trend: .steady, health: health,
      tooEarly: tooEarly, daily: (0..<28).map { $0 % 5 }, voices: 12, voicesBefore: 14,
      messages: 56, ownerSilentDays: 9, joins: 3, leaves: 1, lights: lights)
  }

  static func row(_ figures: GroupFigures?, name: String = "北京妈妈团") -> GroupRow {
    GroupRow(
      group: Group(id: id, name: name, platform: .wechat, zone: .utc), members: 40,
      figures: figures, observedUntil: ScriptedConsole.now, joinsWaiting: 0, tasksDue: 0,
      ownerName: nil)
  }

  static func page(
    _ figures: GroupFigures = figures(), lights: [LightReading] = [], name: String = "北京妈妈团"
  ) -> GroupPage {
    GroupPage(
      row: row(figures, name: name),
      days: (0..<84).map { number in
        GroupDay(
          day: asOf - 83 + number, messages: number % 7, voices: number % 4, staffMessages: 1,
          joins: 0, leaves: 0)
      },
      stages: [
        StagePeriod(stage: .sprout, from: asOf - 399),
        StagePeriod(stage: .active, from: asOf - 371),
        StagePeriod(stage: .silent, from: asOf - 200),
        StagePeriod(stage: .growth, from: asOf - 100),
        StagePeriod(stage: .active, from: asOf - 40),
      ],
      scores: (0..<26).map { week in
        ScorePoint(
          day: asOf - 7 * (25 - week), health: week < 24 ? 96 : 84, silence: 0.04, slump: 0.2)
      },
      lights: lights)
  }

  static let silence = Light(.red, .ownerSilence(days: 9))

  /// A light that is on, one off, one unknown.
  static let readings = [
    LightReading(rule: .ownerSilence, state: .on(silence)),
    LightReading(rule: .gate, state: .off(.gate(isSet: true))),
    LightReading(rule: .covenant, state: .off(.covenant(isSet: true, members: 40))),
    LightReading(rule: .adShare, state: .unknown(.few(.staffMessages, have: 2, need: 5))),
  ]

  static func console(
    _ page: GroupPage, size: Size = Size(rows: 24, columns: 80), language: Language = .english,
    glyphs: Glyphs = .unicode
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(GroupScreen(group: id, name: page.row.group.name)), size: size, language: language,
      glyphs: glyphs
    ) { query in
      if case .groupPage = query { .groupPage(page) } else { nil }
    }
  }
}
