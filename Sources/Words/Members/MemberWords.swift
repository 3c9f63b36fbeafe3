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

  public func segment(_ segment: MemberQuery.Segment) -> String {
    switch segment {
    case .everyone: words.say("all members", "全部成员", "全部成員")
    case .neverSpoke: words.say("never spoke", "从未发言", "從未發言")
    case .goneQuiet: words.say("gone quiet", "渐渐沉默", "漸漸沉默")
    case .newcomers: words.say("newcomers", "新人", "新人")
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
    case .neverSpoke: words.say("Everyone has spoken.", "人人都发过言", "人人都發過言")
    case .goneQuiet:
      words.say(
        "Nobody who was active on 5 days or more has been silent for 30.", "活跃过 5 天以上的人，近 30 天都有发言",
        "活躍過 5 天以上的人，近 30 天都有發言")
    case .newcomers:
      words.say("Nobody came in the last 14 days.", "近 14 天没有新人", "近 14 天沒有新人")
    case .staff:
      words.say(
        "Nobody is marked as staff, seed, helper or bot. K marks.", "还没有标记工作人员、种子、帮手或机器人，按 K 标记",
        "還沒有標記工作人員、種子、幫手或機器人，按 K 標記")
    }
  }
  public var noMatch: String {
    words.say("Nobody has all these words.", "没有符合筛选的人", "沒有符合篩選的人")
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
    case .contribution: words.say("contribution", "贡献值", "貢獻值")
    case .messages: words.say("messages", "消息数", "訊息數")
    case .joined: words.say("newest first", "最新加入", "最新加入")
    case .name: words.say("name", "姓名", "姓名")
    }
  }
}
