import Community

/// The Health tab of a group's page.
extension HealthWords {
  public func name(_ colour: LightColour) -> String {
    switch colour {
    case .green: words.say("green", "绿", "綠")
    case .amber: words.say("amber", "黄", "黃")
    case .red: words.say("red", "红", "紅")
    }
  }

  // MARK: The score

  public var healthTitle: String { words.say("Health", "健康度", "健康度") }
  public var silenceTitle: String { words.say("Silence risk", "沉寂风险", "沉寂風險") }
  public var slumpTitle: String { words.say("Slump risk", "滑坡风险", "滑坡風險") }

  /// How far health moved in so many weeks.
  public func moved(by points: Int, weeks: Int) -> String {
    let change = words.counted(abs(points), "point", "points")
    return points < 0
      ? words.say(
        "\(change) less than \(weeks) weeks ago.", "比 \(weeks) 周前低 \(-points) 分。",
        "比 \(weeks) 週前低 \(-points) 分。")
      : words.say(
        "\(change) more than \(weeks) weeks ago.", "比 \(weeks) 周前高 \(points) 分。",
        "比 \(weeks) 週前高 \(points) 分。")
  }

  /// Why the colour is worse than the number.
  public func capped(_ own: LightColour, to cap: LightColour, by lights: [String]) -> String {
    let names = words.listed(lights)
    return words.say(
      "The number alone is \(name(own)); the colour is capped at \(name(cap)) by: \(names)",
      "单看分数是\(name(own))色，受警示灯限制显示为\(name(cap))色：\(names)",
      "單看分數是\(name(own))色，受警示燈限制顯示為\(name(cap))色：\(names)")
  }

  /// Why a high score and a falling stage do not contradict each other.
  public func ahead(_ health: Double, in stage: Stage, now: Int, usual: Int) -> String {
    let (score, half) = (Int(health.rounded()), (now + 1) / 2)
    return words.say(
      "Stage \(name(stage)), yet health \(score): the stage looks back (\(words.counted(now, "voice", "voices")), usually \(usual)); health looks ahead, to whether \(half) of these \(now), or as many others, speak in the next 28 days.",
      "阶段\(name(stage))而健康度 \(score)，并不矛盾：阶段往回看（现在 \(now) 人发言，平时 \(usual) 人）；健康度往前看，未来 28 天是否仍有一半（\(half) 人）发言，是谁都行。",
      "階段\(name(stage))而健康度 \(score)，並不矛盾：階段往回看（現在 \(now) 人發言，平時 \(usual) 人）；健康度往前看，未來 28 天是否仍有一半（\(half) 人）發言，是誰都行。"
    )
  }

  /// Why a low score and a good stage do not contradict each other.
  public func low(_ health: Double, in stage: Stage, now: Int) -> String {
    let score = Int(health.rounded())
    return words.say(
      "Stage \(name(stage)), yet health \(score): the stage looks back (\(words.counted(now, "person", "people")) spoke in 28 days); health looks ahead (probably fewer than half as many will in the next 28).",
      "阶段\(name(stage))而健康度 \(score)，并不矛盾：阶段往回看（28 天内有 \(now) 人发言），健康度往前看（未来 28 天发言的人多半不到现在的一半）。",
      "階段\(name(stage))而健康度 \(score)，並不矛盾：階段往回看（28 天內有 \(now) 人發言），健康度往前看（未來 28 天發言的人多半不到現在的一半）。"
    )
  }

  /// What has to happen before health can be told.
  public func untilThen(_ early: TooEarly) -> String {
    guard early.knownOn == nil else {
      return words.say(
        "Waiting is enough: every day of data counts.", "等待即可：每多一天数据就近一天。", "等待即可：每多一天資料就近一天。")
    }
    return words.say(
      "Waiting is not enough: as soon as two different members speak within 28 days, it can be told.",
      "光等不够：28 天内有两位不同成员发言，就能判断。", "光等不夠：28 天內有兩位不同成員發言，就能判斷。")
  }

  public var silenceIs: String {
    words.say(
      "The probability that fewer than two people speak in the next 28 days: that the group falls silent.",
      "未来 28 天内发言不足两人的概率，即群陷入沉寂。", "未來 28 天內發言不足兩人的機率，即群陷入沉寂。")
  }
  public var slumpIs: String {
    words.say(
      "The probability that the next 90 days bring less than a quarter of the messages of the last 90.",
      "未来 90 天的消息数不到过去 90 天四分之一的概率。", "未來 90 天的訊息數不到過去 90 天四分之一的機率。")
  }
  public func coloursAre(green: Int, amber: Int) -> String {
    words.say(
      "Colour: green from \(green), amber from \(amber), red below; lights that are on can cap it, but never change the number.",
      "颜色：\(green) 以上为绿，\(amber) 以上为黄，以下为红；亮着的警示灯可为颜色封顶，但不改变数字。",
      "顏色：\(green) 以上為綠，\(amber) 以上為黃，以下為紅；亮著的警示燈可為顏色封頂，但不改變數字。")
  }

  // MARK: What makes it

  public var featuresTitle: String {
    words.say(
      "What makes it (points of health against a typical group)", "得分由来（与典型群相比的分值）",
      "得分由來（與典型群相比的分值）")
  }
  /// Features that hardly matter here, folded into one line.
  public func smaller(_ count: Int) -> String {
    words.say(
      "\(count) more, less than a point each", "另有 \(count) 项，各不足 1 分", "另有 \(count) 項，各不足 1 分")
  }
  public func here(_ sentence: String) -> String {
    words.labelled(words.say("here", "本群", "本群"), sentence)
  }
  public func typically(_ sentence: String) -> String {
    words.labelled(words.say("a typical group", "典型群", "典型群"), sentence)
  }
  public func worth(_ points: String) -> String {
    words.say("\(points) points of health", "健康度 \(points) 分", "健康度 \(points) 分")
  }

  // MARK: Lights

  public func lightsOn(_ count: Int, red: Int) -> String {
    guard count > 0 else { return words.say("Lights: none is on", "警示灯：没有亮起", "警示燈：沒有亮起") }
    return red == 0
      ? words.say("Lights: \(count) on", "警示灯：亮 \(count) 盏", "警示燈：亮 \(count) 盞")
      : words.say(
        "Lights: \(count) on, \(red) of them red", "警示灯：亮 \(count) 盏，其中红灯 \(red) 盏",
        "警示燈：亮 \(count) 盞，其中紅燈 \(red) 盞")
  }
  /// The lights that are off, folded into one line.
  public func lightsOff(_ count: Int) -> String {
    words.say(
      "\(words.counted(count, "light", "lights")) off", "\(count) 盏未亮", "\(count) 盞未亮")
  }
  public var lightsNotCounted: String {
    words.say(
      "Not counted yet; they come with the figures.", "尚未统计，会随数字一同更新。", "尚未統計，會隨數字一同更新。")
  }
  public var remedy: String { words.say("What to do", "怎么办", "怎麼辦") }

  // MARK: Stage

  public var lifeTitle: String { words.say("Stage", "阶段", "階段") }
  public func lasting(_ days: Int, since date: String) -> String {
    words.say(
      "since \(date) (\(words.counted(days, "day", "days")))",
      "自 \(date) 起，第 \(words.number(days)) 天",
      "自 \(date) 起，第 \(words.number(days)) 天")
  }
  /// The same of a stage that is over.
  public func lasted(_ days: Int, since date: String) -> String {
    words.say(
      "since \(date) (\(words.counted(days, "day", "days")))",
      "自 \(date) 起，历时 \(words.number(days)) 天",
      "自 \(date) 起，歷時 \(words.number(days)) 天")
  }
  /// Nothing is going to change the stage by itself.
  public var staysIfSilent: String {
    words.say("If nobody speaks, the stage stays.", "若无人发言，阶段不变。", "若無人發言，階段不變。")
  }
  public var woke: String { words.say("woke", "苏醒", "甦醒") }
  public func wokeOn(_ date: String, after days: Int) -> String {
    words.say(
      "woke on \(date) after \(words.counted(days, "day", "days")) of silence",
      "沉寂 \(days) 天后于 \(date) 苏醒", "沉寂 \(days) 天後於 \(date) 甦醒")
  }
  public var silentIsNotDead: String {
    words.say(
      "Silent is not dead: a silent group wakes as soon as a second person speaks.",
      "沉寂不等于死亡：只要有第二个人开口，群就苏醒。", "沉寂不等於死亡：只要有第二個人開口，群就甦醒。")
  }

  // MARK: Activity

  public var activityTitle: String { words.groups.name(of: .activity) }
  public var voicesByDay: String { words.say("Voices a day", "每日发言人", "每日發言人") }
  public var messagesByDay: String { words.say("Messages a day", "每日消息", "每日訊息") }
  public var messagesByWeek: String { words.say("Messages a week", "每周消息", "每週訊息") }
  public func comings(_ joins: Int, _ leaves: Int) -> String {
    words.say(
      "\(joins) joined, \(leaves) left in 28 days", "28 天内入群 \(joins)、离开 \(leaves)",
      "28 天內入群 \(joins)、離開 \(leaves)")
  }
}
