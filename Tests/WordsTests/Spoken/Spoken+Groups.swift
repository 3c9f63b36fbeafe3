import Community
import Store
import Words

extension Spoken {
  var lightFindings: [LightFinding] {
    let suspect = GroupSignals.Suspect(
      person: PersonID(1), name: "Bo", answers: 12, quick: 9, turns: 13)
    let rise = ForerunnerRise(
      count: count, of: 9000, countBefore: 3, ofBefore: 60, daysBefore: 21)
    return
      [
        .ownerSilence(days: 0), .ownerSilence(days: count), .selfTalk(unanswered: 0),
        .selfTalk(unanswered: count), .staffReplies(answered: count, of: 9000),
        .adShare(ads: count, of: 9000, days: 7), .eventOnly(notices: count, of: 9000, days: 28),
        .shills([]), .shills([suspect]), .shills(Array(repeating: suspect, count: 5)),
        .unseen(people: count, of: 9000), .newcomersGreeted(count, of: 9000),
        .newcomersAnswered(count, of: 9000), .concentration(people: count, voices: 9000),
        .selfRun(byPeople: count, of: 9000), .experts(count: count, answers: count),
        .experts(count: count, answers: 0),
        .firstWeek(day: 5, voices: [count]), .firstWeek(day: 9, voices: []),
        .size(members: count), .fill(members: count, room: 9000), .checkpoint(days: count),
        .gate(isSet: true), .gate(isSet: false), .covenant(isSet: true, members: count),
        .covenant(isSet: false, members: count),
      ] + Forerunner.allCases.map { .forerunner($0, rise) }
      + GroupLife.allCases.map { .age(days: count, life: $0) }
  }

  var lights: [String] {
    let gaps: [LightGap] =
      LightSample.Kind.allCases.map { .few($0, have: count, need: 9000) }
      + [.noStaff, .noExperts]
    return lightFindings.map(words.lights.sentence) + gaps.map(words.lights.why)
      + LightGap.Cause.allCases.map { words.lights.notKnown([.size, .gate], because: $0) }
  }

  var rules: [String] {
    let lights = words.lights
    var texts: [String] = []
    for rule in LightRule.allCases {
      texts += [lights.name(rule), lights.rule(rule)]
      texts += lights.remedy(rule)
      for profile in GroupProfile.allCases {
        texts.append(lights.rule(rule, in: profile))
        if let treatment = lights.treatment(of: rule, in: profile) { texts.append(treatment) }
      }
    }
    for profile in GroupProfile.allCases {
      texts += [lights.name(profile), lights.meaning(profile), lights.whyChosen(profile)]
    }
    for life in GroupLife.allCases { texts.append(lights.name(life)) }
    return texts
  }

  var health: [String] { stages + features + healthLines }

  var stageReasons: [StageReason] {
    [
      .young(days: count), .moreVoices(now: count, before: count),
      .steadyVoices(now: count, usual: count), .fewerVoices(now: count, usual: count),
      .nobodySpoke(days: count), .closedByOperator,
    ]
  }

  private var stages: [String] {
    let health = words.health
    let missing: [TooEarly.Missing] = [
      .voices(have: count, need: 9), .days(have: count, need: 9),
    ]
    var texts = stageReasons.map(health.sentence)
    for stage in Stage.allCases {
      texts += [health.name(stage), health.next(stage, on: "2026-12-07")]
    }
    for trend in Trend.allCases { texts.append(health.name(trend)) }
    texts += GroupTab.allCases.map { words.groups.name(of: $0) }
    texts += GroupQuery.Sort.allCases.map { words.groups.name(of: $0) }
    for missing in missing {
      for day in [Day(0), nil] {
        let early = TooEarly(missing: missing, knownOn: day)
        texts += [health.sentence(early), health.untilThen(early)]
      }
    }
    return texts
  }

  private var features: [String] {
    let health = words.health
    var texts: [String] = []
    for feature in HealthFeature.allCases {
      for value in [0, Double(count)] {
        let contribution = HealthReading.Contribution(
          feature: feature, value: value, typical: 1, points: 1)
        texts += [health.sentence(contribution), health.whatWouldChange(contribution)]
      }
      if let counted = health.counted(feature) { texts.append(counted) }
    }
    for counter in HealthCounter.allCases {
      texts.append(words.verdict.line(counter, Double(count)))
    }
    return texts
  }

  private var healthLines: [String] {
    let health = words.health
    return [
      health.moved(by: count, weeks: 4), health.moved(by: -count, weeks: 4),
      health.ahead(50, in: .decline, now: count, usual: count),
      health.low(50, in: .growth, now: count), health.smaller(count),
      health.lightsOn(count, red: 0), health.lightsOn(count, red: count),
      health.lightsOff(count), health.lasting(count, since: "2026-12-07"),
      health.lasted(count, since: "2026-12-07"),
      health.wokeOn("2026-12-07", after: count), health.comings(count, count),
      health.voicesNow(count, before: count), health.daysAgo(count),
      words.figures.voices(count, before: count), words.figures.messages(count),
    ]
  }

  var compare: [String] {
    let compare = words.compare
    var texts = [compare.weeksEarlier(count), compare.dashMeans, compare.differenceIs]
    for size in SizeBand.allCases {
      for age in AgeBand.allCases {
        texts.append(compare.peers(Peers(size: size, age: age, groups: [])))
      }
    }
    for figure in ComparedFigure.allCases {
      texts += [compare.name(figure), compare.definition(figure), compare.change(figure)]
    }
    return texts
  }
}
