import Community
import Terminal
import Testing
import Words

@Suite struct LightWordsTests {
  private static let findings: [LightFinding] =
    [
      .ownerSilence(days: 0), .ownerSilence(days: 9), .selfTalk(unanswered: 0),
      .selfTalk(unanswered: 6), .staffReplies(answered: 3, of: 20),
      .adShare(ads: 7, of: 10, days: 7), .eventOnly(notices: 16, of: 20, days: 28),
      .shills([]),
      .shills([
        GroupSignals.Suspect(person: PersonID(1), name: "Bo", answers: 12, quick: 9, turns: 13)
      ]),
      .unseen(people: 6, of: 10), .newcomersGreeted(2, of: 5), .newcomersAnswered(1, of: 4),
      .concentration(people: 2, voices: 24), .selfRun(byPeople: 3, of: 20),
      .experts(count: 2, answers: 1), .firstWeek(day: 5, voices: [9, 8, 7]),
      .firstWeek(day: 9, voices: []), .size(members: 24), .fill(members: 460, room: 500),
      .age(days: 165, life: .natural), .checkpoint(days: 95), .gate(isSet: true),
      .gate(isSet: false), .covenant(isSet: true, members: 90),
      .covenant(isSet: false, members: 90),
    ]
    + Forerunner.allCases.map {
      .forerunner(
        $0, ForerunnerRise(count: 6, of: 20, countBefore: 3, ofBefore: 60, daysBefore: 21))
    }

  @Test(arguments: Language.allCases)
  func `every finding has a sentence of its own`(language: Language) {
    let sentences = Self.findings.map(Words(language).lights.sentence)
    #expect(Set(sentences).count == sentences.count)
    #expect(!sentences.contains { $0.isEmpty || $0.contains("Optional") })
    #expect(Set(Self.findings.map(\.rule)) == Set(LightRule.allCases))
  }

  @Test(arguments: Language.allCases)
  func `every rule has a name, a text, a source and a remedy`(language: Language) {
    let words = Words(language).lights
    #expect(Set(LightRule.allCases.map(words.name)).count == LightRule.allCases.count)
    for rule in LightRule.allCases {
      for profile in GroupProfile.allCases {
        let text = words.rule(rule, in: profile)
        for preset in rule.limits(in: profile)?.presets ?? [] where rule.side != nil {
          #expect(text.contains("\(preset.value)"), "\(text)")
        }
        let source = words.source(rule, in: profile)
        #expect(source.hasPrefix("\(rule.origin.source) · "))
        let isOther = profile.treatment(of: rule) != .asWritten
        #expect((words.treatment(of: rule, in: profile) != nil) == isOther)
      }
      #expect(words.remedy(rule).count >= 2)
      #expect(words.remedy(rule).allSatisfy { !$0.isEmpty })
    }
  }

  @Test(arguments: Language.allCases)
  func `no sentence begins with the name that stands before it`(language: Language) {
    let words = Words(language).lights
    for finding in Self.findings {
      let (name, sentence) = (words.name(finding.rule), words.sentence(finding))
      #expect(!sentence.lowercased().hasPrefix(name.lowercased()), "\(sentence)")
    }
  }

  @Test(arguments: Language.allCases)
  func `what to do first fits a row of eighty columns`(language: Language) {
    let words = Words(language).lights
    for rule in LightRule.allCases {
      let step = words.remedy(rule).first ?? ""
      #expect(Text.width(step) <= 76, "\(step)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every cause of not knowing has words of its own`(language: Language) {
    let words = Words(language).lights
    let texts = LightGap.Cause.allCases.map { words.notKnown([.water, .flooding], because: $0) }
    #expect(Set(texts).count == texts.count)
  }

  @Test(arguments: Language.allCases)
  func `why a rule cannot be judged names what there is and what is needed`(language: Language) {
    let words = Words(language).lights
    let gaps = LightSample.Kind.allCases.map { LightGap.few($0, have: 3, need: 17) }
    let reasons = gaps.map(words.why)
    #expect(Set(reasons).count == reasons.count)
    #expect(reasons.allSatisfy { $0.contains("3") && $0.contains("17") })
    #expect(words.why(.noStaff) != words.why(.noExperts))
  }

  @Test func `sentences and rules read like this`() {
    let english = Words(.english).lights
    #expect(
      english.sentence(.adShare(ads: 7, of: 10, days: 7))
        == "7 of 10 messages of staff in 7 days sell something (70 %).")
    #expect(
      english.rule(.ownerSilence)
        == "Days since the owner or staff last spoke: amber from 5, red from 7.")
    #expect(
      english.rule(.ownerSilence, in: .rareButGood)
        == "Days since the owner or staff last spoke: amber from 14, red from 28.")
    #expect(english.source(.ownerSilence) == "S3 · “一周看不到企業的消息” (our number: 5)")
    #expect(english.source(.age, life: .managed) == "S3 · “這個生命周期大概在兩年左右”")
    let simplified = Words(.simplified).lights
    #expect(simplified.rule(.ownerSilence) == "群主或工作人员最后一次发言至今的天数：5 起为黄灯，7 起为红灯。")
    #expect(
      simplified.sentence(.unseen(people: 6, of: 10)) == "14 天内发言的 10 人中有 6 人没人理（60%）。")
    let traditional = Words(.traditional).lights
    #expect(
      traditional.sentence(.concentration(people: 2, voices: 24)) == "24 位發言人中，2 人就占了一半訊息。")
  }
}
