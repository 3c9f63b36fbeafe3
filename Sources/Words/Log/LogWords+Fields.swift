import Community
import Store

extension LogWords {
  /// What kind of a row was changed, by its name in the audit trail.
  public func subject(_ name: String) -> String {
    Subject.Kind(rawValue: name).map(subject) ?? name
  }

  /// What a kind of row is called.
  public func subject(_ kind: Subject.Kind) -> String {
    switch kind {
    case .join: words.say("join request", "入群申请", "入群申請")
    case .post: words.say("post", "内容", "內容")
    case .delivery: words.say("delivery", "投放", "投放")
    case .award: words.say("points entry", "积分流水", "積分流水")
    case .task: words.say("task", "任务", "任務")
    case .person: words.say("person", "人", "人")
    case .group: words.say("group", "群", "群")
    case .alert: words.say("alert", "提醒", "提醒")
    case .incident: words.say("incident", "事件记录", "事件記錄")
    case .operator: words.say("operator", "运营", "營運")
    case .role: words.say("role", "角色", "角色")
    case .consent: words.say("request for consent", "复核申请", "複核申請")
    case .outbox: words.say("outbox entry", "发件箱条目", "發件匣項目")
    case .import: words.say("import", "导入", "匯入")
    }
  }

  /// A column of the store in words; one that has none stands as it is.
  public func field(_ column: String) -> String {
    switch column {
    case "name": words.say("name", "名称", "名稱")
    case "kind": words.say("kind", "类型", "類型")
    case "tags": words.say("tags", "标签", "標籤")
    case "joined_to": words.say("one with person", "与此人为同一人", "與此人為同一人")
    case "scorecard": words.say("seed score", "种子评分", "種子評分")
    case "note": words.say("note", "备注", "備註")
    case "state": words.say("state", "状态", "狀態")
    case "reason": words.say("reason", "理由", "理由")
    case "decided_by": words.say("decided by", "处理人", "處理人")
    case "decided_at": words.say("decided at", "处理时间", "處理時間")
    case "settled_by": words.say("settled by", "处理人", "處理人")
    case "settled_at": words.say("settled at", "处理时间", "處理時間")
    case "title": words.say("title", "标题", "標題")
    case "body": words.say("text", "正文", "內文")
    case "part": words.say("part", "结构", "結構")
    case "origin": words.say("origin", "来源", "來源")
    case "author": words.say("author", "作者", "作者")
    case "withdrawn": words.say("withdrawn", "已撤下", "已撤下")
    case "post": words.say("post", "内容", "內容")
    case "person": words.say("person", "人", "人")
    case "group_id", "group": words.say("group", "群", "群")
    case "day": words.say("day", "日期", "日期")
    case "minute": words.say("time", "时刻", "時刻")
    case "due_at": words.say("due", "到期", "到期")
    case "assignee": words.say("assignee", "负责人", "負責人")
    case "snooze_until": words.say("snoozed until", "推后至", "延後至")
    case "snooze_more": words.say("snoozed messages", "推后消息数", "延後訊息數")
    case "created_by": words.say("created by", "创建人", "建立者")
    case "created_at": words.say("created at", "创建时间", "建立時間")
    case "finished_by": words.say("finished by", "完成人", "完成者")
    case "finished_at": words.say("finished at", "完成时间", "完成時間")
    case "amount": words.say("amount", "分值", "分值")
    case "incentive": words.say("incentive", "激励", "激勵")
    case "rule": words.say("rule", "规则", "規則")
    case "words": words.say("words", "事由", "事由")
    case "reverses": words.say("reverses", "冲正", "沖正")
    case "at": words.say("time", "时间", "時間")
    case "by": words.say("by", "经手", "經手")
    case "capacity": words.say("capacity", "容量", "容量")
    case "zone": words.say("time zone", "时区", "時區")
    case "series": words.say("series", "系列", "系列")
    case "owner": words.say("owner", "群主", "群主")
    case "gate": words.say("gate", "门槛", "門檻")
    case "covenant": words.say("covenant", "公约", "公約")
    case "profile": words.say("measured by", "衡量方式", "衡量方式")
    case "profile_reason": words.say("reason for it", "衡量理由", "衡量理由")
    case "life": words.say("life expected", "预期寿命", "預期壽命")
    case "closed": words.say("closed", "已关闭", "已關閉")
    case "erase_at": words.say("data goes at", "数据抹除时间", "資料抹除時間")
    case "erased_at": words.say("data went at", "数据已抹除于", "資料已抹除於")
    case "removed_at": words.say("taken out at", "移出时间", "移出時間")
    case "banned_at": words.say("banned at", "封禁时间", "封禁時間")
    case "ban_reason": words.say("banned for", "封禁理由", "封禁理由")
    case "acknowledged": words.say("seen", "已知悉", "已知悉")
    case "role": words.say("role", "角色", "角色")
    case "rights": words.say("rights", "权限", "權限")
    case "newcomers": words.say("for newcomers", "新来者角色", "新來者角色")
    case "unix_user": words.say("Unix user", "Unix 用户", "Unix 使用者")
    case "key_comment": words.say("key", "密钥", "金鑰")
    case "disabled": words.say("switched off", "已停用", "已停用")
    case "about": words.say("about", "对象", "對象")
    case "asked_by": words.say("asked by", "申请人", "申請人")
    case "asked_at": words.say("asked at", "申请时间", "申請時間")
    case "answered_by": words.say("answered by", "复核人", "複核人")
    case "answered_at": words.say("answered at", "复核时间", "複核時間")
    case "expires_at": words.say("until", "有效至", "有效至")
    case "command": words.say("command", "操作", "操作")
    case "raised_at": words.say("raised at", "提醒时间", "提醒時間")
    default: column
    }
  }

  /// A stored value in words where it is a word of the program's own; others stand as they are.
  public func value(_ value: String, of column: String, in subject: String) -> String {
    switch (subject, column) {
    case ("join", "state"): JoinState(rawValue: value).map(words.joins.state) ?? value
    case ("delivery", "state"):
      DeliveryState(rawValue: value).map { words.content.name(of: $0) } ?? value
    case ("outbox", "state"): OutboxState(rawValue: value).map { name(of: $0) } ?? value
    case ("import", "state"):
      ImportRecord.State(rawValue: value).map { words.takingBack.state($0) ?? imported } ?? value
    case ("task", "state"): TaskState(rawValue: value).map(name(of:)) ?? value
    case ("person", "kind"): PersonKind(rawValue: value).map(words.members.kind) ?? value
    case ("person", "tags"): StoredValue.tags(value).map(words.listed) ?? value
    case ("person", "scorecard"): StoredValue.scorecard(value).map(scores) ?? value
    case ("group", "kind"): GroupKind(rawValue: value).map { words.groups.name($0) } ?? value
    case ("group", "profile"):
      GroupProfile(rawValue: value).map { words.lights.name($0) } ?? value
    case ("group", "life"): GroupLife(rawValue: value).map { words.lights.name($0) } ?? value
    case ("incident", "kind"):
      IncidentKind(rawValue: value).map { words.incidents.name($0) } ?? value
    case (_, "part"): PostPart(rawValue: value).map { words.content.name(of: $0) } ?? value
    case (_, "incentive"): Incentive(rawValue: value).map { words.points.name(of: $0) } ?? value
    case ("operator", "role"): Role(rawValue: value).map { words.operators.name(of: $0) } ?? value
    case (_, "rule"): words.points.rule(value)
    // Another row, by the number under which lists and the command line know it.
    case (_, "person"), (_, "group_id"), (_, "owner"), (_, "post"), (_, "reverses"),
      (_, "joined_to"):
      value.allSatisfy(\.isNumber) && !value.isEmpty ? "#\(value)" : value
    case (_, "closed"), (_, "withdrawn"), (_, "acknowledged"), (_, "disabled"), (_, "newcomers"):
      value == "1" ? words.say("yes", "是", "是") : words.say("no", "否", "否")
    default: value
    }
  }

  private var imported: String { words.say("imported", "已导入", "已匯入") }

  /// "2 1 3", in the order in which they are asked for.
  private func scores(_ card: Scorecard) -> String {
    "\(card.authority) \(card.expressive) \(card.humorous)"
  }

  func name(of state: TaskState) -> String {
    switch state {
    case .open: words.say("open", "待办", "待辦")
    case .done: words.say("done", "已完成", "已完成")
    case .withdrawn: words.say("withdrawn", "已撤下", "已撤下")
    }
  }
}
