import Testing

@testable import Community

/// Every number of the program that has a name, against the row of the method that gives it.
@Suite struct `Numbers of the method` {
  /// The rows of the sources: key, number, source, and the words that give it.
  @Test(
    arguments: [
      (GroupPreset.minimum, "group.min", 30, "S3", "少于30人不成群"),
      (GroupPreset.lively, "group.lively", 80, "S3", "超過80人就開始熱鬧"),
      (GroupPreset.hardLimit, "group.hard", 500, "S3", "超過500人又亂糟糟"),
      (LifePreset.natural, "life.natural.max", 180, "S3", "長則六個月"),
      (LifePreset.firstWeek, "life.natural.min", 7, "S3", "短的甚至只需要一周"),
      (LifePreset.managed, "life.managed", 730, "S3", "這個生命周期大概在兩年左右"),
      (LifePreset.burnout, "life.burnout", 90, "S1", "三个月之后就销声匿迹了"),
      (SilencePreset.forget, "silence.forget", 7, "S3", "一周看不到企業的消息"),
      (ContentPreset.newsItems, "content.news-items", 10, "S1", "国内外实时新闻早报10条左右"),
      (Lotus.full, "lotus.full", 30, "S1", "占满整个湖面的1/2"),
      (OwnerPreset.selfTalk, "staff.self-talk", 5, "S4", "沦为自嗨的领地"),
    ] as [(Preset, String, Int, String, String)])
  func `are those of their source`(
    preset: Preset, key: String, value: Int, source: String, words: String
  ) {
    #expect(preset.key == key)
    #expect(preset.value == value)
    #expect(preset.source == source)
    #expect(preset.quote.map(compared) == words)
  }

  /// Ours: nobody else says so, and no words are put into a source's mouth.
  private static let ours: [(Preset, Int)] = [
    (GroupPreset.nearlyFull, 90), (GroupPreset.someone, 1), (SilencePreset.amber, 5),
    (SilencePreset.rareAmber, 14), (SilencePreset.rareForget, 28), (LifePreset.succession, 88),
    (LifePreset.checkpointOpen, 14), (LifePreset.firstWatched, 4), (LifePreset.firstVoices, 5),
    (LifePreset.fall, 100), (LifePreset.steepFall, 50), (ErasurePreset.days, 7),
    (AlertRule.newsDays, 14), (AlertRule.presentDays, 28), (OwnerPreset.selfTalkLong, 10),
    (OwnerPreset.replies, 15), (OwnerPreset.hardlyAny, 5), (OwnerPreset.fewestTurns, 10),
    (MisusePreset.ads, 30), (MisusePreset.notices, 80), (MisusePreset.fewestMessages, 5),
    (NewcomerPreset.greeted, 80), (NewcomerPreset.answered, 80), (NewcomerPreset.few, 50),
    (NewcomerPreset.fewest, 3), (ShillPreset.suspect, 1), (ShillPreset.suspects, 3),
    (VoicePreset.pair, 2), (VoicePreset.alone, 1), (VoicePreset.fewestVoices, 8),
    (VoicePreset.fewestMessages, 50), (VoicePreset.selfRun, 50), (VoicePreset.staffRun, 25),
    (VoicePreset.fewestStarts, 10), (VoicePreset.unseen, 60), (VoicePreset.mostUnseen, 80),
    (VoicePreset.fewestUnseen, 10), (ExpertPreset.answers, 4), (ExpertPreset.none, 1),
    (ExpertPreset.fewestQuestions, 10), (ForerunnerPreset.rise, 150),
    (ForerunnerPreset.steepRise, 300), (ForerunnerPreset.water, 10), (ForerunnerPreset.some, 3),
    (ForerunnerPreset.quarrels, 2), (ForerunnerPreset.floor, 2), (ForerunnerPreset.redFloor, 5),
    (ForerunnerPreset.waterFloor, 10), (ForerunnerPreset.waterRedFloor, 20),
    (ForerunnerPreset.fewestThisWeek, 20), (ForerunnerPreset.fewestBefore, 60),
    (ForerunnerPreset.fewestDays, 14), (SignalWindow.month, 28), (SignalWindow.fortnight, 14),
    (SignalWindow.week, 7), (SignalWindow.before, 21), (SignalWindow.answerHours, 24),
    (DeliveryPreset.missedAfter, 24), (DeliveryPreset.onTime, 15),
    (ContentPreset.newsTolerance, 2), (OperatorPreset.consentMinutes, 10),
    (OperatorPreset.claimSeconds, 90), (OperatorPreset.renewSeconds, 30),
    (IncentiveBalance.mostInterest, 80), (Participation.halfLife, 28), (News.firstLook, 7),
    (Looks.pause, 30), (RiskRule.now, 28), (RiskRule.before, 56), (RiskRule.regular, 8),
    (HelperCandidate.people, 5), (HelperCandidate.newcomers, 2), (HelperCandidate.manyPeople, 12),
    (HelperCandidate.newFor, 14), (SeedCandidate.sharing, 2), (SeedCandidate.answeredBy, 3),
    (SeedCandidate.presence, 8), (StrongTie.days, 3), (StrongTie.window, 90),
    (CohortStrip.weeks, 12), (MemberStanding.unseenAfter, 14), (Love.months, 6),
    (MemberAlertRule.firstAfter, 28), (MemberAlertRule.kept, 180),
  ]

  @Test(arguments: ours)
  func `are ours where no source has one`(preset: Preset, value: Int) {
    #expect(preset.value == value)
    #expect(preset.source == "Hetang" && preset.quote == nil, "\(preset.key)")
  }

  @Test(
    arguments: [
      (MemberAlertRule.silence, 30, "Savannah"), (MemberAlertRule.window, 90, "Savannah"),
      (MemberAlertRule.quietFrom, 50, "Savannah"), (MemberAlertRule.backFrom, 20, "Savannah"),
      (EngagementLevel.visitorFrom, 1, "Savannah"),
      (EngagementLevel.participantFrom, 10, "Savannah"),
      (EngagementLevel.contributorFrom, 1, "Savannah"), (EngagementLevel.coreFrom, 10, "Savannah"),
      (TrustRequirements.window, 100, "Discourse"), (TrustRequirements.lowWater, 90, "Discourse"),
      (TrustRequirements.grace, 14, "Discourse"), (TrustRequirements.flags, 5, "Discourse"),
      (LevelCurve.minute, 20, "MEE6"), (Love.monthly, 90, "Orbit model"),
      (TalkPreset.rate, 10, "Draupnir"),
    ] as [(Preset, Int, String)])
  func `are those of a program where one was followed`(preset: Preset, value: Int, source: String) {
    #expect((preset.value, preset.source, preset.quote) == (value, source, nil))
  }

  @Test func `have a name each`() {
    let keys = Self.ours.map(\.0.key)
    #expect(Dictionary(grouping: keys) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
    #expect(
      keys.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || ".-".contains($0) } })
  }

  /// What docs/method.md calls a preset by its key is one, with the number that stands there.
  @Test(
    arguments: [GroupPreset.minimum, GroupPreset.lively, GroupPreset.hardLimit])
  func `stand in the method under their keys`(preset: Preset) throws {
    let row = try #require(
      MethodPage.rows(under: "## What is built today").first {
        $0.joined().contains("`\(preset.key)`")
      })
    #expect(MethodPage.numbers(in: row[0]) == [preset.value])
    let quote = try #require(preset.quote)
    #expect(compared(row[1]).contains(compared(quote)))
    #expect(row[1].contains("(\(preset.source))"))
  }
}
