import Community

/// How members stand: love and reach, the relation ladder, what was noticed, who may become what.
extension MemberWords {
  public var love: String { words.say("love", "热情", "熱情") }
  public var reach: String { words.say("reach", "影响力", "影響力") }
  public var gravity: String { words.say("gravity", "向心力", "向心力") }
  public var presence: String { words.say("presence", "在场", "在場") }
  public var ladder: String { words.say("relation", "关系", "關係") }
  public var level: String { words.say("level", "等级", "等級") }
  public var score: String { words.say("score", "评分", "評分") }
  public var standing: String { words.say("Standing", "画像", "畫像") }
  public var ties: String { words.say("Ties", "来往", "來往") }
  public var lately: String { words.say("lately", "近况", "近況") }
  public var noticed: String { words.say("noticed", "提醒", "提醒") }
  public var canAnswer: String { words.say("can answer", "能解答", "能解答") }
  public var asSeed: String { words.say("as a seed", "作为种子", "作為種子") }
  public var asHelper: String { words.say("as a helper", "作为帮手", "作為幫手") }
  public var asEngaged: String { words.say("by deeds", "身份层次", "身份層次") }

  // MARK: Levels

  /// "O2 contributor"
  public func orbit(_ level: OrbitLevel) -> String {
    let name =
      switch level {
      case .team: words.say("team", "核心团队", "核心團隊")
      case .advocate: words.say("advocate", "布道者", "佈道者")
      case .contributor: words.say("contributor", "贡献者", "貢獻者")
      case .participant: words.say("participant", "参与者", "參與者")
      case .observer: words.say("observer", "观望者", "觀望者")
      }
    return "\(level.name) \(name)"
  }

  public func engagement(_ level: EngagementLevel) -> String {
    switch level {
    case .absent: words.say("onlooker", "旁观者", "旁觀者")
    case .visitor: words.say("visitor", "访客", "訪客")
    case .participant: words.say("participant", "参与者", "參與者")
    case .contributor: words.say("contributor", "贡献者", "貢獻者")
    case .core: words.say("core", "核心", "核心")
    }
  }

  public func step(_ step: RelationStep) -> String {
    switch step {
    case .acquainted: words.say("acquainted", "认识", "認識")
    case .interacting: words.say("interacting", "互动", "互動")
    case .trusting: words.say("trusting", "信任", "信任")
    case .collaborating: words.say("collaborating", "协作", "協作")
    case .creating: words.say("co-creating", "共创", "共創")
    }
  }

  /// "3 of 5, trusting"
  public func place(_ step: RelationStep) -> String {
    let (place, all) = (step.rawValue, RelationStep.allCases.count)
    let name = self.step(step)
    return words.say(
      "\(place) of \(all), \(name)", "\(name)（第 \(place)/\(all) 级）", "\(name)（第 \(place)/\(all) 級）")
  }

  /// "strong ties 1 (3 needed)"
  public func requirement(_ requirement: RelationStep.Requirement) -> String {
    let (have, need) = (words.number(requirement.have), words.number(requirement.need.value))
    let name = count(requirement.count)
    return words.say(
      "\(name) \(have) (\(need) needed)", "\(name) \(have)（需 \(need)）", "\(name) \(have)（需 \(need)）"
    )
  }

  public func count(_ count: RelationStep.Count) -> String {
    switch count {
    case .answeredPeople: words.say("members answered", "回应过的成员", "回應過的成員")
    case .answeredBy: words.say("members who answered", "得到回应的成员", "得到回應的成員")
    case .strongTies: words.say("strong ties", "强关系", "強關係")
    case .startDays: words.say("days that they began a conversation", "发起话题的天数", "發起話題的天數")
    case .firstAnswers: words.say("first to answer", "率先回应", "率先回應")
    }
  }

  public var highestStep: String { words.say("the highest step", "已在最高一级", "已在最高一級") }

  /// What the next step asks for, or that there is none.
  public func next(_ standing: MemberStanding) -> String {
    guard let step = standing.step.next else { return highestStep }
    return next(step, asks: standing.nextStep.map(requirement))
  }

  /// What a step asks for, of somebody of whom only the step below it is known.
  public func next(_ step: RelationStep) -> String { next(step, asks: needs(step)) }

  private func next(_ step: RelationStep, asks: [String]) -> String {
    words.labelled(
      words.say("next \(self.step(step))", "下一级 \(self.step(step))", "下一級 \(self.step(step))"),
      words.listed(asks))
  }

  // MARK: Figures in a line

  /// "34.2, O2 contributor; O1 from 75"
  public func love(_ love: Double, _ level: OrbitLevel) -> String {
    let head = "\(words.rate(love)) · \(orbit(level))"
    guard let next = level.nextAt, let inner = OrbitLevel(rawValue: level.rawValue - 1) else {
      return head
    }
    let at = words.number(next)
    return words.say(
      "\(head); \(inner.name) from \(at)", "\(head)，满 \(at) 进入 \(inner.name)",
      "\(head)，滿 \(at) 進入 \(inner.name)")
  }

  /// "3 of 5: answered by 6 members (2), brought 1 (1)"
  public func reach(_ reach: Reach) -> String {
    let (by, brought) = (words.number(reach.answeredBy), words.number(reach.brought))
    let (one, two) = (reach.answerPoints, reach.invitationPoints)
    return words.say(
      "\(reach.points) of 5: answered by \(words.counted(reach.answeredBy, "member", "members")) (+\(one)), brought \(brought) (+\(two))",
      "\(reach.points)/5：\(by) 位成员回应过（+\(one)），带来 \(brought) 人（+\(two)）",
      "\(reach.points)/5：\(by) 位成員回應過（+\(one)），帶來 \(brought) 人（+\(two)）")
  }

  public func presence(_ presence: MemberPresence) -> String {
    words.say(
      "\(presence.days30) of 30 days, \(presence.days90) of 90, \(presence.days365) of 365",
      "30 天内 \(presence.days30) 天，90 天内 \(presence.days90) 天，365 天内 \(presence.days365) 天",
      "30 天內 \(presence.days30) 天，90 天內 \(presence.days90) 天，365 天內 \(presence.days365) 天")
  }

  /// "level 11; 42 more minutes to the next"
  public func level(_ level: ParticipationLevel) -> String {
    let minutes = words.number(level.minutesToNext)
    return words.say(
      "level \(level.level); the next in \(words.counted(level.minutesToNext, "minute", "minutes"))",
      "\(level.level) 级，再积 \(minutes) 分钟升级",
      "\(level.level) 級，再積 \(minutes) 分鐘升級")
  }

  public func unseen(minutes: Int) -> String {
    words.say(
      "no member answered their \(words.counted(minutes, "minute", "minutes")) of talk in 14 days",
      "近 14 天发言 \(minutes) 分钟，没有成员回应", "近 14 天發言 \(minutes) 分鐘，沒有成員回應")
  }

  public func atRisk(_ standing: MemberStanding) -> String {
    let (now, before) = (standing.daysNow, standing.daysBefore)
    return words.say(
      "at risk: spoke on \(now) of 28 days, on \(before) of the 56 before",
      "有流失风险：近 28 天发言 \(now) 天，此前 56 天发言 \(before) 天",
      "有流失風險：近 28 天發言 \(now) 天，此前 56 天發言 \(before) 天")
  }

  public func helper(_ standing: MemberStanding) -> String {
    let (people, new) = (standing.answeredPeople, standing.newcomersAnswered)
    return words.say(
      "answered \(words.counted(people, "member", "members")), \(new == 1 ? "1 of them a newcomer" : "\(new) of them newcomers")",
      "回应过 \(people) 位成员，其中新人 \(new) 位",
      "回應過 \(people) 位成員，其中新人 \(new) 位")
  }

  public func alert(_ kind: MemberAlert.Kind) -> String {
    switch kind {
    case .goneQuiet: words.say("gone quiet", "沉默了", "沉默了")
    case .cameBack: words.say("came back", "回来了", "回來了")
    case .firstTime: words.say("spoke for the first time", "首次发言", "首次發言")
    }
  }

  // MARK: Scorecard

  /// "7/12", as a score of a candidate for a seed stands in the list.
  public func seedScore(_ score: Int) -> String { "\(score)/\(SeedCandidate.highest)" }

  /// "loves to share 2/3 (9 conversations begun in 28 days), authority 3/3, expressive 2/3, …"
  public func scorecard(starts: Int, _ card: Scorecard?) -> String {
    let (points, most) = (SharingScore.points(starts: starts), Scorecard.allowed.upperBound)
    let sharing = words.say(
      "loves to share \(points)/\(most) (began \(words.counted(starts, "conversation", "conversations")) in 28 days)",
      "爱分享 \(points)/\(most)（28 天发起话题 \(starts) 次）", "愛分享 \(points)/\(most)（28 天發起話題 \(starts) 次）")
    guard let card else {
      return words.listed([
        sharing, words.say("the rest not judged yet: e", "其余未评，按 e", "其餘未評，按 e"),
      ])
    }
    return words.listed([
      sharing, "\(authority) \(card.authority)/\(most)", "\(expressive) \(card.expressive)/\(most)",
      "\(humorous) \(card.humorous)/\(most)",
    ])
  }
  public var authority: String { words.say("authority", "话语权", "話語權") }
  public var expressive: String { words.say("expressive", "表达力", "表達力") }
  public var humorous: String { words.say("humorous", "幽默感", "幽默感") }
  public func scoreOf(_ name: String) -> String {
    words.say(
      "\(name) as a seed: \(authority), \(expressive), \(humorous), 0 to 3 each",
      "\(name) 的种子评分：\(authority)、\(expressive)、\(humorous)，各 0–3",
      "\(name) 的種子評分：\(authority)、\(expressive)、\(humorous)，各 0–3")
  }

  // MARK: Ties and topics

  public var mutualDays: String { words.say("both days", "互应天数", "互應天數") }
  public var given: String { words.say("answered", "回应对方", "回應對方") }
  public var received: String { words.say("was answered", "得到回应", "得到回應") }
  public var strong: String { words.say("strong", "强关系", "強關係") }
  public var noTies: String {
    words.say(
      "Nobody answered whom, in the last 90 days of any group.", "近 90 天没有与其他成员互相回应",
      "近 90 天沒有與其他成員互相回應")
  }
  public var noStanding: String {
    words.say(
      "Said nothing in the last 90 days, or is no ordinary member.", "近 90 天没有发言，或不是普通成员",
      "近 90 天沒有發言，或不是普通成員")
  }

  /// "baking (4 turns of 2 members)"
  public func topic(_ tag: String, isOwn: Bool, people: Int, answers: Int) -> String {
    let talk = words.say(
      "\(words.counted(answers, "turn", "turns")) of \(words.counted(people, "member", "members"))",
      "回应 \(people) 人 \(answers) 次",
      "回應 \(people) 人 \(answers) 次")
    let own = words.say("own tag", "本人标签", "本人標籤")
    let why = words.listed((isOwn ? [own] : []) + (isOwn && people == 0 ? [] : [talk]))
    return words.say("\(tag) (\(why))", "\(tag)（\(why)）", "\(tag)（\(why)）")
  }
}
