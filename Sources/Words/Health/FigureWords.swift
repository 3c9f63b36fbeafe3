import Community

extension Words {
  /// What each figure of a group means, and what would change it.
  public var figures: FigureWords { FigureWords(words: self) }
}

/// What each figure of a group means, and what would change it.
public struct FigureWords: Sendable {
  let words: Words

  public var healthIs: String {
    words.say(
      "The probability, of 100, that in the next 28 days at least half as many different people speak as in the last 28. People only: staff, seeds, helpers and bots are left out. It looks ahead from where the group is now: a group that has lost voices may well keep the rest, and the stage says what it has lost.",
      "未来 28 天内发言的不同人数不少于过去 28 天一半的概率（满分 100）。只计普通成员，不含工作人员、种子、帮手和机器人。它从现状往前看：流失过的群也可能守得住剩下的人，流失了多少看阶段。",
      "未來 28 天內發言的不同人數不少於過去 28 天一半的機率（滿分 100）。只計普通成員，不含工作人員、種子、幫手和機器人。它從現狀往前看：流失過的群也可能守得住剩下的人，流失了多少看階段。"
    )
  }
  public var healthChanges: String {
    words.say(
      "More people who come back on several days; new voices who are answered. One person writing more changes nothing.",
      "让更多人多天回来说话，让新人开口后有人回应。一个人多发几条不会改变分数。",
      "讓更多人多天回來說話，讓新人開口後有人回應。一個人多發幾則不會改變分數。")
  }
  public var lightsAre: String {
    words.say(
      "Rules of the method that the group breaks now: !! red, ! amber. Each is told with its numbers, its source and what to do on the group's page.",
      "本群目前违反的方法规则：!! 红灯，! 黄灯。群页面列出每条的数字、出处和做法。",
      "本群目前違反的方法規則：!! 紅燈，! 黃燈。群頁面列出每條的數字、出處和做法。")
  }
  public var lightsChange: String {
    words.say(
      "Doing what the light asks for: Enter on it, on the group's Health tab, tells what.",
      "照灯所说的去做：在群的“健康”页选中该灯，按 Enter 看做法。", "照燈所說的去做：在群的「健康」頁選取該燈，按 Enter 看做法。")
  }
  public var stageIs: String {
    words.say(
      "Sprout: first voice younger than 28 days. Silent: fewer than 2 voices in 28 days. Decline: fewer than half of the usual voices. Growth: a quarter and two voices more than in the 28 days before. Active: everything else. A rule must hold for 7 days before the stage changes; waking up counts at once.",
      "萌芽：第一次发言不到 28 天。沉寂：28 天内发言不足 2 人。衰退：发言人不到平时一半。成长：比之前 28 天多四分之一且至少多两人。活跃：其余情况。规则需连续成立 7 天才会换阶段，苏醒则立即生效。",
      "萌芽：第一次發言不到 28 天。沉寂：28 天內發言不足 2 人。衰退：發言人不到平時一半。成長：比之前 28 天多四分之一且至少多兩人。活躍：其餘情況。規則需連續成立 7 天才會換階段，甦醒則立即生效。"
    )
  }
  public var stageChanges: String {
    words.say(
      "The number of different people who speak, against what is usual here.", "不同发言人的数量，与本群平时相比。",
      "不同發言人的數量，與本群平時相比。")
  }
  public var sparkIs: String {
    words.say(
      "Messages of people on each of the last 28 days of data, scaled to the highest day; in a narrow list two or four days to a sign.",
      "数据最近 28 天每天普通成员的消息数，以最高一天为满格；列表较窄时两天或四天一格。", "資料最近 28 天每天普通成員的訊息數，以最高一天為滿格；清單較窄時兩天或四天一格。")
  }
  public var membersIs: String {
    words.say(
      "People who joined or spoke and have not left, staff included, and how many fit. Bands: fewer than 30 is not yet a group, 30 to 80 formed, 81 to 500 lively, more than 500 hard to manage.",
      "已加入或发过言且未离开的人数（含工作人员）与容量。规模：少于 30 未成群，30–80 成群，81–500 热闹，超过 500 难管。",
      "已加入或發過言且未離開的人數（含工作人員）與容量。規模：少於 30 未成群，30–80 成群，81–500 熱鬧，超過 500 難管。")
  }
  public var membersChanges: String {
    words.say(
      "Joins and leaves in the next import; the capacity is set with e on the group's page.",
      "下次导入中的入群与离开；容量可在群页面按 e 修改。", "下次匯入中的入群與離開；容量可在群頁面按 e 修改。")
  }
  public var voicesIs: String {
    words.say(
      "Different people who spoke in the last 28 days of data.", "数据最近 28 天内发言的不同人数。",
      "資料最近 28 天內發言的不同人數。")
  }
  public var perDay: String { words.say("messages a day", "日均消息", "日均訊息") }
  public var perDayIs: String {
    words.say(
      "Messages of people in the last 28 days of data, divided by 28.", "数据最近 28 天普通成员的消息数除以 28。",
      "資料最近 28 天普通成員的訊息數除以 28。")
  }
  public var ownerIs: String {
    words.say(
      "Days between the last message of the owner or a member of staff and the end of the data. The method: a week without a word and people forget you; amber from 5 days, red from 7.",
      "群主或工作人员最后一次发言距数据末尾的天数。方法：一周没有消息就会被遗忘；5 天起黄，7 天起红。",
      "群主或工作人員最後一次發言距資料末尾的天數。方法：一週沒有訊息就會被遺忘；5 天起黃，7 天起紅。")
  }
  public var ownerChanges: String {
    words.say(
      "A word from the owner. Mark who is staff with K on the member's page.",
      "群主说句话。可在成员页按 K 标记工作人员。",
      "群主說句話。可在成員頁按 K 標記工作人員。")
  }
  public var joinsIs: String {
    words.say(
      "Join requests of this group that are pending or held.", "本群待处理或暂缓的入群申请。",
      "本群待處理或暫緩的入群申請。")
  }
  public var joinsChanges: String {
    words.say("Deciding them: a, x, h.", "处理它们：a、x、h。", "處理它們：a、x、h。")
  }
  public var tasksIs: String {
    words.say(
      "Open tasks of this group whose time has come and that are not snoozed.", "本群已到期且未推后的待办任务。",
      "本群已到期且未延後的待辦任務。")
  }
  public var tasksChanges: String {
    words.say("Doing them (d) or snoozing them (S).", "完成（d）或推后（S）。", "完成（d）或延後（S）。")
  }
  public var weekMessagesIs: String {
    words.say(
      "Messages of people in the week that begins on that Monday; staff, seeds, helpers and bots are left out. The week of the last data may not be over.",
      "自该周一起一周内普通成员的消息数，不含工作人员、种子、帮手和机器人。最近一周可能还没过完。",
      "自該週一起一週內普通成員的訊息數，不含工作人員、種子、幫手和機器人。最近一週可能還沒過完。")
  }
  public var peakVoicesIs: String {
    words.say(
      "How many different people spoke on the liveliest day of the week.", "这一周里发言人最多的一天有多少人发言。",
      "這一週裡發言人最多的一天有多少人發言。")
  }
  public var staffMessagesIs: String {
    words.say(
      "Messages of staff, seeds, helpers and bots in that week: they count into no other figure.",
      "这一周工作人员、种子、帮手和机器人的消息数，不计入其他指标。",
      "這一週工作人員、種子、幫手和機器人的訊息數，不計入其他指標。")
  }
  public var joinedIs: String {
    words.say(
      "Who came into the group in that week, as far as the export tells.", "这一周入群的人数（以导出记录为准）。",
      "這一週入群的人數（以匯出記錄為準）。")
  }
  public var leftIs: String {
    words.say(
      "Who left the group in that week, as far as the export tells.", "这一周离开的人数（以导出记录为准）。",
      "這一週離開的人數（以匯出記錄為準）。")
  }
  public var lessOrMoreTalk: String {
    words.say("People speaking.", "成员发言。", "成員發言。")
  }

  // MARK: Inputs

  public func asOf(_ date: String) -> String {
    words.say("data until \(date)", "数据截至 \(date)", "資料截至 \(date)")
  }
  public func voices(_ now: Int, before: Int) -> String {
    words.say(
      "\(words.counted(now, "voice", "voices")) in the last 28 days, \(before) in the 28 before",
      "最近 28 天 \(now) 人发言，之前 28 天 \(before) 人",
      "最近 28 天 \(now) 人發言，之前 28 天 \(before) 人")
  }
  public func messages(_ count: Int) -> String {
    words.say(
      "\(words.counted(count, "message", "messages")) in the last 28 days",
      "最近 28 天 \(words.number(count)) 条消息", "最近 28 天 \(words.number(count)) 則訊息")
  }
  public func silence(_ percent: String) -> String {
    words.say(
      "silence risk (fewer than two people speak in 28 days): \(percent)",
      "沉寂风险（28 天内发言不足两人）：\(percent)",
      "沉寂風險（28 天內發言不足兩人）：\(percent)")
  }
  public var ourModel: String {
    words.say(
      "Hetang's published model, docs/health-model.md", "荷塘公开的模型，见 docs/health-model.md",
      "荷塘公開的模型，見 docs/health-model.md")
  }
  public var ours: String {
    words.say(
      "Hetang's own rule; the source's chart of the stages is lost", "荷塘自定规则（方法原文的阶段图已散佚）",
      "荷塘自訂規則（方法原文的階段圖已散佚）")
  }
}
