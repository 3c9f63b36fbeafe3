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
      "再有一天发言、发起或回应则上升；每空一个月降一成。", "再有一天發言、發起或回應則上升；每空一個月降一成。")
  }

  public var gravityDefinition: String {
    words.say(
      "Love times reach: what holds a community together. Reach is 1, 2 or 3 points when 1, 3 or 8 different members answered within 90 days, and 1 or 2 when they brought 1 or 5 who are still there.",
      "热情 × 影响力：让社群聚在一起的力。影响力：90 天内有 1、3、8 位不同成员回应，得 1、2、3 分；带来并留下 1、5 人，再得 1、2 分。",
      "熱情 × 影響力：讓社群聚在一起的力。影響力：90 天內有 1、3、8 位不同成員回應，得 1、2、3 分；帶來並留下 1、5 人，再得 1、2 分。")
  }
  public var gravityChange: String {
    words.say(
      "Being answered by more members, and bringing people who stay.", "得到更多成员回应，带来留得住的人。",
      "得到更多成員回應，帶來留得住的人。")
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

  /// "collaborating: strong ties (3 needed), members answered (5 needed)"
  public func rule(_ step: RelationStep) -> String {
    let needs = needs(step)
    return words.labelled(
      self.step(step),
      needs.isEmpty
        ? words.say("is there and speaks", "在群里并发言", "在群裡並發言") : words.listed(needs))
  }

  /// "strong ties (3 needed)", so that nobody takes it for what somebody has.
  func needs(_ step: RelationStep) -> [String] {
    step.rules.map { rule in
      let (name, need) = (count(rule.count), words.number(rule.need.value))
      return words.say("\(name) (\(need) needed)", "\(name)（需 \(need)）", "\(name)（需 \(need)）")
    }
  }

  // MARK: Candidates

  public var seedDefinition: String {
    let most = Scorecard.allowed.upperBound
    return words.say(
      "Four criteria of 0 to \(most) points each, \(SeedCandidate.highest) at most: loving to share is counted (\(sharingSteps) conversations begun in 28 days), authority, expression and humour are judged by operators. Without their judgement only the first counts, so \(most) is then the most.",
      "四项各 0–\(most) 分，满分 \(SeedCandidate.highest)：爱分享由系统统计（28 天发起话题 \(sharingSteps) 次），话语权、表达力、幽默感由运营评定。未评之前只有第一项，最多 \(most) 分。",
      "四項各 0–\(most) 分，滿分 \(SeedCandidate.highest)：愛分享由系統統計（28 天發起話題 \(sharingSteps) 次），話語權、表達力、幽默感由營運評定。未評之前只有第一項，最多 \(most) 分。"
    )
  }
  private var sharingSteps: String {
    SharingScore.steps.map { "\($0.value)" }.joined(separator: "/")
  }
  public var seedSource: String {
    words.say(
      "S3: 在細分領域有絕對話語權和影響力; numbers ours", "S3：在细分领域有绝对话语权和影响力；数字为荷塘自定",
      "S3：在細分領域有絕對話語權和影響力；數字為荷塘自訂")
  }
  public var seedChange: String {
    words.say(
      "Beginning more conversations; e on the member's page takes the other three.",
      "发起更多话题；其余三项在成员页按 e 评定。", "發起更多話題；其餘三項在成員頁按 e 評定。")
  }
  public var helperDefinition: String {
    words.say(
      "Members answered in 90 days, each newcomer among them counted three times: 10 members, 3 of them newcomers, make 16. No upper end; it only puts the candidates in order. Who was noted for trouble is no candidate.",
      "90 天内回应过的成员数，其中新人每位按三位计。没有上限，只用来给候选人排序；有违规记录的不入选。",
      "90 天內回應過的成員數，其中新人每位按三位計。沒有上限，只用來給候選人排序；有違規記錄的不入選。")
  }
  public var helperSource: String {
    words.say(
      "S3: 在核心群里找到能夠幫助自己運營的小伙伴; numbers ours",
      "S3：在核心群里找到能够帮助自己运营的小伙伴；数字为荷塘自定",
      "S3：在核心群裡找到能夠幫助自己運營的小夥伴；數字為荷塘自訂")
  }
  public var helperChange: String {
    words.say(
      "Answering more members, newcomers above all.", "回应更多成员，尤其是新人。", "回應更多成員，尤其是新人。")
  }

  public var levelDefinition: String {
    words.say(
      "Participation read as a level: each minute is 20 points, and the step from level n to the next costs 5n² + 50n + 100. Levels fall again with silence.",
      "把参与度换算成等级：每分钟 20 点，从 n 级升一级需 5n²+50n+100 点；沉默会降级。",
      "把參與度換算成等級：每分鐘 20 點，從 n 級升一級需 5n²+50n+100 點；沉默會降級。")
  }
}
