import Community
import Store

extension Words {
  /// People: who they are, what they did, how the directory shows them.
  public var members: MemberWords { MemberWords(words: self) }
}

/// People: who they are, what they did, how the directory shows them.
public struct MemberWords: Sendable {
  let words: Words

  public func kind(_ kind: PersonKind) -> String {
    switch kind {
    case .human: words.say("member", "成员", "成員")
    case .staff: words.say("staff", "工作人员", "工作人員")
    case .seed: words.say("seed", "种子", "種子")
    case .helper: words.say("helper", "帮手", "幫手")
    case .bot: words.say("bot", "机器人", "機器人")
    }
  }

  public func role(_ role: MemberRole) -> String {
    switch role {
    case .owner: words.say("owner", "群主", "群主")
    case .admin: words.say("admin", "管理", "管理")
    case .member: words.say("member", "成员", "成員")
    }
  }

  /// Over the parts of the members to choose from.
  public var whichSegment: String { words.say("Show which members?", "显示哪些成员？", "顯示哪些成員？") }
  public func segment(_ segment: MemberQuery.Segment) -> String {
    switch segment {
    case .everyone: words.say("all members", "普通成员", "普通成員")
    case .neverSpoke: words.say("never spoke", "从未发言", "從未發言")
    case .goneQuiet: words.say("gone quiet", "渐渐沉默", "漸漸沉默")
    case .cameBack: words.say("came back", "回来了", "回來了")
    case .newcomers: words.say("newcomers", "新人", "新人")
    case .firstTime: words.say("spoke for the first time", "首次发言", "首次發言")
    case .unseen: words.say("unseen: nobody answers them", "没人理", "沒人理")
    case .atRisk: words.say("at risk", "有流失风险", "有流失風險")
    case .seedCandidates: words.say("seed candidates", "种子候选", "種子候選")
    case .helperCandidates: words.say("helper candidates", "帮手候选", "幫手候選")
    case .departed: words.say("left or taken out", "已离开", "已離開")
    case .staff: words.say("staff, seeds, helpers, bots", "工作人员、种子、帮手、机器人", "工作人員、種子、幫手、機器人")
    }
  }

  /// Who belongs to a segment, for an empty list.
  public func none(_ segment: MemberQuery.Segment) -> String {
    switch segment {
    case .everyone:
      words.say(
        "No members yet. Import a chat export: hetang import", "还没有成员，请先导入聊天记录：hetang import",
        "還沒有成員，請先匯入聊天記錄：hetang import")
    case .neverSpoke: words.say("Everyone has spoken.", "人人都发过言。", "人人都發過言。")
    case .goneQuiet:
      words.say(
        "Nobody who was active on 5 days or more has been silent for 30.",
        "活跃过 5 天以上的人，近 30 天都有发言。",
        "活躍過 5 天以上的人，近 30 天都有發言。")
    case .newcomers:
      words.say("Nobody came in the last 14 days.", "近 14 天没有新人。", "近 14 天沒有新人。")
    case .cameBack:
      words.say(
        "No regular came back within 14 days after 30 of silence.", "近 14 天没有沉默 30 天后又回来的人。",
        "近 14 天沒有沉默 30 天後又回來的人。")
    case .firstTime:
      words.say(
        "Nobody spoke for the first time within 14 days.", "近 14 天没有人首次发言。", "近 14 天沒有人首次發言。")
    case .unseen:
      words.say(
        "Everyone who spoke within 14 days was answered by a member.", "近 14 天发言的人都有成员回应。",
        "近 14 天發言的人都有成員回應。")
    case .atRisk:
      words.say(
        "No regular comes less than half as often as before.", "没有常客的发言减半。", "沒有常客的發言減半。")
    case .seedCandidates:
      words.say(
        "Nobody begins two conversations a week, is answered by 3 members and spoke on 8 of 30 days.",
        "没有人同时满足：每周发起两次话题、3 位成员回应、30 天里发言 8 天。",
        "沒有人同時滿足：每週發起兩次話題、3 位成員回應、30 天裡發言 8 天。")
    case .helperCandidates:
      words.say(
        "Nobody answered 5 members, 2 of them newcomers, or 12 members, without any trouble.",
        "没有人回应过 5 位成员（其中新人 2 位）或 12 位成员且没有违规。",
        "沒有人回應過 5 位成員（其中新人 2 位）或 12 位成員且沒有違規。")
    case .departed: words.say("Nobody has left.", "没有人离开。", "沒有人離開。")
    case .staff:
      words.say(
        "Nobody is marked as staff, seed, helper or bot. K marks.", "还没有标记工作人员、种子、帮手或机器人，按 K 标记。",
        "還沒有標記工作人員、種子、幫手或機器人，按 K 標記。")
    }
  }
  public var noMatch: String {
    words.say("Nobody has all these words.", "没有符合筛选的人。", "沒有符合篩選的人。")
  }

  /// The heading over the directory: its part and its order.
  public func heading(_ segment: MemberQuery.Segment, by sort: MemberQuery.Sort) -> String {
    let (segment, sort) = (self.segment(segment), self.sort(sort))
    return words.say("\(segment), by \(sort)", "\(segment) · 按\(sort)", "\(segment) · 依\(sort)")
  }

  public func sort(_ sort: MemberQuery.Sort) -> String {
    switch sort {
    case .lastSpoke: words.say("last seen", "最近发言", "最近發言")
    case .participation: words.say("participation", "参与度", "參與度")
    case .gravity: words.say("gravity", "向心力", "向心力")
    case .contribution: words.say("contribution", "贡献值", "貢獻值")
    case .messages: words.say("messages", "消息数", "訊息數")
    case .joined: words.say("newest first", "最新加入", "最新加入")
    case .name: words.say("name", "姓名", "姓名")
    case .score: words.say("score", "评分", "評分")
    }
  }
}
