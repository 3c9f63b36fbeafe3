import Community
import Store

extension LogWords {
  // MARK: Tabs and headings

  public var log: String { words.say("Log", "记录", "記錄") }
  public var outbox: String { words.say("Outbox", "发件箱", "發件匣") }
  public var imports: String { words.say("Imports", "导入", "匯入") }
  public var logHeading: String {
    words.say("who did what, latest first", "谁做了什么 · 最新在前", "誰做了什麼 · 最新在前")
  }
  public var outboxHeading: String {
    words.say(
      "what has to happen outside, latest first", "要在平台上完成的事 · 最新在前", "要在平台上完成的事 · 最新在前")
  }
  public var importsHeading: String {
    words.say("imports, latest first", "导入 · 最新在前", "匯入 · 最新在前")
  }

  // MARK: Columns and labels

  public var number: String { words.say("no.", "编号", "編號") }
  public var time: String { words.say("time", "时间", "時間") }
  public var by: String { words.say("by", "操作者", "操作者") }
  public var deed: String { words.say("what", "操作", "操作") }
  public var about: String { words.say("about", "对象", "對象") }
  public var state: String { words.say("state", "状态", "狀態") }
  public var kind: String { words.say("kind", "种类", "種類") }
  public var group: String { words.say("group", "群", "群") }
  public var path: String { words.say("file", "文件", "檔案") }
  public var format: String { words.say("format", "格式", "格式") }
  public var counts: String { words.say("new", "新增", "新增") }
  public var origin: String { words.say("origin", "由来", "由來") }
  public var undone: String { words.say("undone", "已撤销", "已復原") }
  public var changes: String { words.say("Before → after", "改动前 → 改动后", "改動前 → 改動後") }
  public var noChanges: String { words.say("No field was changed.", "没有改动字段。", "沒有改動欄位。") }
  public func more(_ count: Int) -> String {
    words.say(
      "and \(words.counted(count, "more line", "more lines"))", "另有 \(words.number(count)) 行",
      "另有 \(words.number(count)) 行")
  }
  /// Which row of the audit trail an entry of the outbox comes from.
  public var fromAudit: String { words.say("log no.", "记录编号", "記錄編號") }

  public func name(of kind: OutboxRow.Kind) -> String {
    switch kind {
    case .admit: words.say("let in", "放行入群", "放行入群")
    case .refuse: words.say("tell of refusal", "告知拒绝", "告知拒絕")
    case .deliver: words.say("send a post", "发送内容", "發送內容")
    case .remove: words.say("take out of the group", "移出群聊", "移出群聊")
    }
  }

  public func name(of state: OutboxRow.State) -> String {
    switch state {
    case .held: words.say("held a moment", "暂留", "暫留")
    case .byHand: words.say("by hand", "待手动", "待手動")
    case .missed: words.say("missed", "已错过", "已錯過")
    case .done: words.say("done", "已完成", "已完成")
    case .cancelled: words.say("cancelled", "已取消", "已取消")
    }
  }

  /// What a state of the outbox means, for the details.
  public func meaning(of state: OutboxRow.State) -> String {
    switch state {
    case .held:
      words.say(
        "Waits a moment, so that undo leaves no trace outside.", "稍作停留，此时撤销，平台上不留痕迹。",
        "稍作停留，此時復原，平台上不留痕跡。")
    case .byHand:
      words.say(
        "Someone has to do it on the platform; Hetang has no connection there.",
        "需要有人在平台上手动完成，荷塘未连接该平台。", "需要有人在平台上手動完成，荷塘未連接該平台。")
    case .missed:
      words.say(
        "Nobody sent it in time; in Content it can still be sent, or skipped.",
        "没有按时发送；可在“内容”里补发或跳过。", "沒有按時發送；可在「內容」裡補發或跳過。")
    case .done: words.say("It has happened.", "已经完成。", "已經完成。")
    case .cancelled:
      words.say("It need not happen any more.", "已不需要完成。", "已不需要完成。")
    }
  }

  // MARK: Empty lists

  public var emptyLog: String {
    words.say("Nothing was done yet.", "还没有任何操作。", "還沒有任何操作。")
  }
  public var noMatch: String {
    words.say("No row has all these words.", "没有符合筛选的记录。", "沒有符合篩選的記錄。")
  }
  public var emptyOutbox: String {
    words.say(
      "Nothing has to happen outside. Approvals and due posts come here.",
      "没有待外部完成的事。通过的申请、到点的内容会列在这里。",
      "沒有待外部完成的事。通過的申請、到點的內容會列在這裡。")
  }
  public var emptyImports: String {
    words.say(
      "Nothing was imported yet: hetang import", "还没有导入过：hetang import", "還沒有匯入過：hetang import")
  }

  /// What an import brought that is not nothing, such as "4 031 messages, 12 joins".
  public func summary(_ counts: ImportCounts) -> String {
    let parts = figures(counts).filter { $0.count > 0 }
    guard !parts.isEmpty else { return words.say("nothing new", "没有新内容", "沒有新內容") }
    return parts.map { label, count in
      words.say(
        "\(words.number(count)) \(label)", "\(label) \(words.number(count))",
        "\(label) \(words.number(count))")
    }.joined(separator: words.say(", ", "，", "，"))
  }

  /// Every count of an import with its label, in the number that suits it.
  public func figures(_ counts: ImportCounts) -> [(label: String, count: Int)] {
    [
      figure(counts.messages, "message", "messages", "消息", "訊息"),
      figure(counts.joins, "join", "joins", "入群", "入群"),
      figure(counts.leaves, "leave", "leaves", "离开", "離開"),
      figure(counts.notices, "notice", "notices", "通知", "通知"),
      figure(counts.members, "member", "members", "成员", "成員"),
      figure(counts.applications, "join request", "join requests", "入群申请", "入群申請"),
      figure(counts.newPeople, "new person", "new people", "新面孔", "新面孔"),
      figure(counts.newGroups, "new group", "new groups", "新群", "新群"),
      figure(counts.duplicates, "known already", "known already", "已有", "已有"),
    ]
  }

  private func figure(
    _ count: Int, _ one: String, _ many: String, _ simplified: String, _ traditional: String
  ) -> (label: String, count: Int) {
    (words.say(count == 1 ? one : many, simplified, traditional), count)
  }
}
