import Community
import Store

extension Words {
  /// Groups: their kinds, platforms, sizes and the columns of their list.
  public var groups: GroupWords { GroupWords(words: self) }
}

/// Groups: their kinds, platforms, sizes and the columns of their list.
public struct GroupWords: Sendable {
  let words: Words

  // MARK: Columns

  public var group: String { words.say("group", "群", "群") }
  public var platform: String { words.say("on", "平台", "平台") }
  public var stage: String { words.say("stage", "阶段", "階段") }
  public var health: String { words.say("health", "健康度", "健康度") }
  // Heads of four columns at most.
  public var healthShort: String { words.say("hlth", "健康", "健康") }
  public var voicesShort: String { words.say("talk", "发言", "發言") }
  public var joinsShort: String { words.say("join", "待审", "待審") }
  public var tasksShort: String { words.say("task", "任务", "任務") }
  public var lightsShort: String { words.say("light", "警示", "警示") }
  public var days28: String { words.say("28 days", "28 天", "28 天") }
  public var members: String { words.say("members", "成员", "成員") }
  public var voices: String { words.say("voices", "发言人", "發言人") }
  public var perDay: String { words.say("msg/d", "日均", "日均") }
  public var owner: String { words.say("owner", "群主", "群主") }
  public var joins: String { words.say("joins", "待审", "待審") }
  public var tasks: String { words.say("tasks", "任务", "任務") }
  // The same outside of a table.
  public var messagesPerDay: String { words.say("messages a day", "日均消息", "日均訊息") }
  public var joinsWaiting: String { words.say("joins waiting", "待审申请", "待審申請") }
  public var tasksDue: String { words.say("tasks due", "到期任务", "到期任務") }

  // MARK: Values

  /// Two or three columns, for a narrow list.
  public func short(_ platform: Platform) -> String {
    switch platform {
    case .wechat: words.say("WX", "微信", "微信")
    case .qq: "QQ"
    case .telegram: "TG"
    case .discord: "DC"
    case .matrix: "MX"
    case .whatsapp: "WA"
    case .file: words.say("F", "文件", "檔案")
    default:
      words.say(
        String(platform.rawValue.prefix(2)), String(platform.rawValue.prefix(4)),
        String(platform.rawValue.prefix(4)))
    }
  }

  public func name(_ platform: Platform) -> String {
    switch platform {
    case .wechat: words.say("WeChat", "微信", "微信")
    case .qq: "QQ"
    case .telegram: "Telegram"
    case .discord: "Discord"
    case .matrix: "Matrix"
    case .whatsapp: "WhatsApp"
    case .file: words.say("file", "文件", "檔案")
    default: platform.rawValue
    }
  }

  public func name(_ kind: GroupKind) -> String {
    switch kind {
    case .core: words.say("core", "核心", "核心")
    case .general: words.say("general", "普通", "普通")
    case .customer: words.say("customer", "客户", "客戶")
    case .learning: words.say("learning", "学习", "學習")
    }
  }

  public func name(_ band: SizeBand) -> String {
    switch band {
    case .tooSmall: words.say("too small", "未成群", "未成群")
    case .formed: words.say("formed", "成群", "成群")
    case .lively: words.say("lively", "热闹", "熱鬧")
    case .unwieldy: words.say("unwieldy", "难管", "難管")
    }
  }

  /// One or two columns, beside the number of members.
  public func sign(_ band: SizeBand) -> String {
    switch band {
    case .tooSmall: words.say("S", "少", "少")
    case .formed: words.say("M", "成", "成")
    case .lively: words.say("L", "热", "熱")
    case .unwieldy: words.say("XL", "难", "難")
    }
  }

  /// How old the data is, when that matters.
  public func dataUntil(_ date: String, ago: String) -> String {
    words.say("data until \(date) (\(ago) ago)", "数据截至 \(date)（\(ago)前）", "資料截至 \(date)（\(ago)前）")
  }

  /// The same in fewer columns.
  public func dataOld(_ ago: String) -> String {
    words.say("data \(ago) old", "\(ago)前的数据", "\(ago)前的資料")
  }

  public func name(of sort: GroupQuery.Sort) -> String {
    switch sort {
    case .attention: words.say("by urgency", "按紧急程度", "按緊急程度")
    case .name: words.say("by name", "按名称", "按名稱")
    case .health: words.say("by health", "按健康度", "按健康度")
    case .members: words.say("by members", "按人数", "按人數")
    case .voices: words.say("by voices", "按发言人", "按發言人")
    case .messages: words.say("by messages", "按消息数", "按訊息數")
    case .ownerSilence: words.say("by owner's silence", "按群主沉默", "按群主沉默")
    case .joinsWaiting: words.say("by joins waiting", "按待审申请", "按待審申請")
    case .tasksDue: words.say("by tasks due", "按到期任务", "按到期任務")
    }
  }

  public var none: String {
    words.say(
      "No group yet. hetang import FILE takes in a chat export.", "还没有群。用 hetang import 文件 导入聊天记录。",
      "還沒有群。用 hetang import 檔案 匯入聊天記錄。")
  }
  public var noMatch: String {
    words.say("No group has all these words in its name.", "没有名称包含这些词的群", "沒有名稱包含這些詞的群")
  }

  // MARK: The page

  public func name(of tab: GroupTab) -> String {
    switch tab {
    case .health: words.say("Health", "健康", "健康")
    case .members: words.say("Members", "成员", "成員")
    case .activity: words.say("Trends", "走势", "走勢")
    case .joins: words.say("Joins", "入群", "入群")
    case .content: words.say("Content", "内容", "內容")
    case .tasks: words.say("Tasks", "任务", "任務")
    case .points: words.say("Points", "积分", "積分")
    }
  }

  public var series: String { words.say("series", "系列", "系列") }
  public var gate: String { words.say("gate", "门槛", "門檻") }
  public var noGate: String { words.say("none", "无", "無") }
  public var zone: String { words.say("time zone", "时区", "時區") }
  public var capacity: String { words.say("capacity", "容量", "容量") }
  /// Over the line in which it is set.
  public func capacity(of members: Int) -> String {
    let count = words.number(members)
    return words.say(
      "Capacity (\(words.counted(members, "member", "members")) now)", "容量（现有 \(count) 人）",
      "容量（現有 \(count) 人）")
  }
  /// The capacity that was set is less than the members that are known.
  public func overfull(_ group: String, members: Int, capacity: Int) -> String {
    let (count, room) = (words.number(members), words.number(capacity))
    return words.say(
      "\(group) has \(words.counted(members, "member", "members")), more than the \(room) that fit now. If some have left, import a fresh list of members.",
      "\(group)现有 \(count) 人，超过所设容量 \(room)。如已有人退群，请导入最新的成员名单",
      "\(group)現有 \(count) 人，超過所設容量 \(room)。如已有人退群，請匯入最新的成員名單")
  }
  public var name: String { words.say("name", "名称", "名稱") }
  public var kind: String { words.say("kind", "类型", "類型") }
  public var notSet: String { words.say("not set", "未设置", "未設定") }
  public var settings: String { words.say("Settings of the group", "群设置", "群設定") }
  public var close: String { words.say("close the group", "关闭本群", "關閉本群") }
  public var reopen: String { words.say("open the group again", "重新开启本群", "重新開啟本群") }
  public var gone: String { words.say("This group is no longer there.", "这个群已不存在", "這個群已不存在") }

  /// In place of figures, before the first export.
  public var noFigures: String {
    words.say(
      "No export has told of this group yet. hetang import FILE takes one in.",
      "还没有导入过这个群的记录。用 hetang import 文件 导入。",
      "還沒有匯入過這個群的記錄。用 hetang import 檔案 匯入。")
  }

  /// Heads of the Activity tab's table.
  public var week: String { words.say("week of", "周", "週") }
  public var messages: String { words.say("messages", "消息", "訊息") }
  /// The most voices that one day of a week had.
  public var peakVoices: String { words.say("peak voices", "单日最多发言人", "單日最多發言人") }
  public var staff: String { words.say("staff", "工作人员", "工作人員") }
  public var joined: String { words.say("joined", "入群", "入群") }
  public var left: String { words.say("left", "离开", "離開") }
}
