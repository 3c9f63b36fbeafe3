import Community

/// What the figures of a member's standing mean.
extension MemberWords {
  public var loveDefinition: String {
    words.say(
      "How much someone has put in lately, as the Orbit model has it: on each day 1 for speaking, 2 for beginning a conversation and 3 for answering a member, times 0.9 for each calendar month since; six months count. O1 to O3 begin at 75, 20 and 3, where 5, 25 and 75 % of those who spoke in 90 days stood in five public archives.",
      "近来投入多少（轨道模型）：每天发言计 1、发起话题计 2、回应成员计 3，每过一个自然月乘 0.9，只看六个月。O1 至 O3 分别从 75、20、3 起，相当于五份公开档案中 90 天内发言者的前 5%、25%、75%。",
      "近來投入多少（軌道模型）：每天發言計 1、發起話題計 2、回應成員計 3，每過一個自然月乘 0.9，只看六個月。O1 至 O3 分別從 75、20、3 起，相當於五份公開檔案中 90 天內發言者的前 5%、25%、75%。"
    )
  }
  public var loveSource: String {
    words.say("Orbit model; ranges ours", "轨道模型；分级为荷塘校准", "軌道模型；分級為荷塘校準")
  }
  public var loveChange: String {
    words.say(
      "Another day with a word, a question or an answer; each month without takes a tenth.",
      "再有一天发言、发起或回应则上升；每空一个月降一成", "再有一天發言、發起或回應則上升；每空一個月降一成")
  }

  public var gravityDefinition: String {
    words.say(
      "Love times reach: what holds a community together. Reach is 1, 2 or 3 points when 1, 3 or 8 different members answered within 90 days, and 1 or 2 when they brought 1 or 5 who are still there.",
      "热情 × 影响力：让社群聚在一起的力。影响力：90 天内有 1、3、8 位不同成员回应，得 1、2、3 分；带来并留下 1、5 人，再得 1、2 分。",
      "熱情 × 影響力：讓社群聚在一起的力。影響力：90 天內有 1、3、8 位不同成員回應，得 1、2、3 分；帶來並留下 1、5 人，再得 1、2 分。")
  }
  public var gravityChange: String {
    words.say(
      "Being answered by more members, and bringing people who stay.", "得到更多成员回应，带来留得住的人",
      "得到更多成員回應，帶來留得住的人")
  }

  public var ladderDefinition: String {
    words.say(
      "Five steps from a name in a list to somebody who makes the community, over the last 90 days and among members only. A strong tie: on 3 days or more each answered the other.",
      "从名单上的名字到共建社群的五级阶梯，只看近 90 天、只看成员之间。强关系：有 3 天以上互相回应。",
      "從名單上的名字到共建社群的五級階梯，只看近 90 天、只看成員之間。強關係：有 3 天以上互相回應。")
  }
  public var ladderSource: String {
    words.say(
      "S2: strong interaction, strong trust, cooperation; numbers ours",
      "S2：强互动产生强信任，强信任产生持续协作；数字为荷塘自定",
      "S2：強互動產生強信任，強信任產生持續協作；數字為荷塘自訂")
  }

  /// "collaborating: strong ties 3, members answered 5"
  public func rule(_ step: RelationStep) -> String {
    let rules = step.rules.map { "\(count($0.count)) \($0.need.value)" }
    let name = self.step(step)
    return rules.isEmpty
      ? words.labelled(name, words.say("is there and speaks", "在群里并发言", "在群裡並發言"))
      : words.labelled(name, words.listed(rules))
  }

  public var levelDefinition: String {
    words.say(
      "Participation read as a level: each minute is 20 points, and the step from level n to the next costs 5n² + 50n + 100. Levels fall again with silence.",
      "把参与度换算成等级：每分钟 20 点，从 n 级升一级需 5n²+50n+100 点；沉默会降级。",
      "把參與度換算成等級：每分鐘 20 點，從 n 級升一級需 5n²+50n+100 點；沉默會降級。")
  }
}
