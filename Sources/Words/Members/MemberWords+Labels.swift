extension MemberWords {
  // MARK: Columns, at most as wide as their figures

  public var name: String { words.say("name", "姓名", "姓名") }
  public var kindTitle: String { words.say("kind", "身份", "身份") }
  public var roleTitle: String { words.say("role", "角色", "角色") }
  public var participation: String { words.say("participation", "参与度", "參與度") }
  public var points: String { words.say("points", "贡献", "貢獻") }
  public var seen: String { words.say("seen", "最近", "最近") }
  public var since: String { words.say("since", "加入", "加入") }
  public var messages: String { words.say("msgs", "消息", "訊息") }
  public var groups: String { words.say("groups", "群数", "群數") }
  public var tags: String { words.say("tags", "标签", "標籤") }

  // MARK: Labels of the page

  public var contribution: String { words.say("contribution", "贡献值", "貢獻值") }
  public var lastSeen: String { words.say("last spoke", "最近发言", "最近發言") }
  public var firstSpoke: String { words.say("first spoke", "首次发言", "首次發言") }
  public var firstSeen: String { words.say("first seen", "首次出现", "首次出現") }
  public var joined: String { words.say("joined", "加入", "加入") }
  public var left: String { words.say("left", "退群", "退群") }
  public var broughtBy: String { words.say("brought by", "引荐人", "引薦人") }
  public var activeDays: String { words.say("days spoken", "发言天数", "發言天數") }
  public var spoke: String { words.say("spoke", "发言", "發言") }
  public var note: String { words.say("note", "备注", "備註") }
  public var group: String { words.say("group", "群", "群") }
  public var accounts: String { words.say("accounts", "账号", "帳號") }
  public var memberships: String { words.say("Groups", "所在群", "所在群") }
  public var ledger: String { words.say("Points", "积分流水", "積分流水") }
  public var openTasks: String { words.say("Open tasks", "未完成任务", "未完成任務") }
  public func activity(days: Int) -> String {
    words.say(
      "Messages, last \(words.counted(days, "day", "days"))", "近 \(days) 天发言", "近 \(days) 天發言")
  }
  public var never: String { words.say("never", "从未", "從未") }
  public var nameOnly: String { words.say("known by name only", "仅知昵称", "僅知暱稱") }
  public var notFound: String {
    words.say("This person is no longer there.", "找不到此人", "找不到此人")
  }
  public var noPoints: String {
    words.say("No points yet. w gives some.", "还没有积分。按 w 颁发。", "還沒有積分。按 w 頒發。")
  }
  public var noTasks: String {
    words.say("No open task. t makes one.", "没有未完成的任务。按 t 新建。", "沒有未完成的任務。按 t 新增。")
  }

  // MARK: Questions

  public func kindOf(_ name: String) -> String {
    words.say("What is \(name)?", "\(name) 的身份？", "\(name) 的身份？")
  }
  public func kindOf(_ count: Int) -> String {
    words.say("What are these \(count)?", "这 \(count) 人的身份？", "這 \(count) 人的身份？")
  }
  /// What setting a kind means, shown with the question.
  public var ownerOfGroup: String {
    words.say("owner of this group", "设为本群群主", "設為本群群主")
  }
  public var noLongerOwner: String {
    words.say("no longer owner of this group", "不再是本群群主", "不再是本群群主")
  }
  public var kindMeaning: String {
    words.say(
      "Only members count for health, stages, segments and boards.", "健康度、阶段、分组和榜单只计算成员。",
      "健康度、階段、分組和榜單只計算成員。")
  }
  public func tagsOf(_ name: String) -> String {
    words.say("Tags of \(name), with commas", "\(name) 的标签，用逗号隔开", "\(name) 的標籤，用逗號隔開")
  }
  public func noteOn(_ name: String) -> String {
    words.say("Note on \(name)", "\(name) 的备注", "\(name) 的備註")
  }
}
