import Testing

@testable import Community

/// The numbers that the sources give, as docs/method.md lists them.
struct MethodNumberTests {
  @Test(
    arguments: [
      (GroupPreset.minimum, "group.min", 30, "S3"), (GroupPreset.lively, "group.lively", 80, "S3"),
      (GroupPreset.hardLimit, "group.hard", 500, "S3"),
      (LifePreset.natural, "life.natural.max", 180, "S3"),
      (LifePreset.firstWeek, "life.natural.min", 7, "S3"),
      (LifePreset.managed, "life.managed", 730, "S3"),
      (LifePreset.burnout, "life.burnout", 90, "S1"),
      (SilencePreset.forget, "silence.forget", 7, "S3"),
      (OwnerPreset.selfTalk, "staff.self-talk", 5, "S4"),
      (ContentPreset.newsItems, "content.news-items", 10, "S1"),
      (Lotus.full, "lotus.full", 30, "S1"),
    ] as [(Preset, String, Int, String)])
  func `a source's number is kept with its words`(
    preset: Preset, key: String, value: Int, source: String
  ) {
    #expect((preset.key, preset.value, preset.source) == (key, value, source))
    #expect(preset.quote?.isEmpty == false)
  }

  @Test func `the morning news are at nine, and nothing else has an hour`() {
    #expect(PostTemplate.allCases.compactMap(\.usualHour).map(\.value) == [9])
    #expect(PostTemplate.morningNews.usualHour != nil)
  }

  @Test(arguments: [
    (4, SilenceClock.green), (5, .amber), (6, .amber), (7, .red),
  ])
  func `after a week without news people forget`(days: Int, colour: SilenceClock) {
    #expect(SilenceClock(days: days) == colour)
  }

  @Test func `the lives have a length each, and end in a time to plan`() {
    #expect(GroupLife.allCases.map(\.days) == [90, 180, 730])
    // After 88 % of a managed life it is time to plan what comes after: day 643 (642.4).
    #expect(outcome(.age, life: .managed) { $0.age = 642 } == .off)
    #expect(outcome(.age, life: .managed) { $0.age = 643 } == .amber)
    #expect(outcome(.age, life: .managed) { $0.age = 729 } == .amber)
    #expect(outcome(.age, life: .managed) { $0.age = 730 } == .off)
  }
}
