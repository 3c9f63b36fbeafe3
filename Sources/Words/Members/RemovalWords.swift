import Community

extension Words {
  /// Who has to leave, and what data goes.
  public var removals: RemovalWords { RemovalWords(words: self) }
}

/// Who has to leave, and what data goes.
public struct RemovalWords: Sendable {
  let words: Words

  // MARK: People

  public func question(_ name: String) -> String {
    words.say("Take out or ban \(name)", "移出或封禁 \(name)", "移出或封禁 \(name)")
  }
  /// What it does and does not do.
  public var meaning: String {
    words.say(
      "Their messages and points stay. On the platform somebody takes them out by hand; the outbox says where.",
      "其消息和积分保留。平台上需有人手动移出，发件箱会列出是哪些群。",
      "其訊息和積分保留。平台上需有人手動移出，發件匣會列出是哪些群。")
  }
  /// Where no group is in sight.
  public var outOfOneGroup: String {
    words.say(
      "To take them out of one group only: E on its Members tab.",
      "只移出某个群：到该群的“成员”栏按 E。", "只移出某個群：到該群的「成員」欄按 E。")
  }
  public func takeOut(of group: String) -> String {
    words.say("take out of \(group)", "移出“\(group)”", "移出「\(group)」")
  }
  public var ban: String {
    words.say("ban: out of all groups, and marked", "封禁：移出所有群，再次申请时提示", "封禁：移出所有群，再次申請時提示")
  }
  public var liftBan: String { words.say("lift the ban", "解除封禁", "解除封禁") }
  public func whyOut(_ name: String, of group: String) -> String {
    words.say("Why \(name) leaves \(group)", "移出 \(name) 的理由（\(group)）", "移出 \(name) 的理由（\(group)）")
  }
  public func whyBanned(_ name: String) -> String {
    words.say("Why \(name) is banned", "封禁 \(name) 的理由", "封禁 \(name) 的理由")
  }
  /// On a person's page.
  public var banned: String { words.say("banned", "已封禁", "已封禁") }

  // MARK: Groups

  public func erase(_ group: String) -> String {
    words.say("Erase the data of \(group)", "抹除“\(group)”的数据", "抹除「\(group)」的資料")
  }
  /// What goes and what stays.
  public func meaning(days: Int) -> [String] {
    [
      words.say(
        "In \(words.counted(days, "day", "days")) its messages, members, figures, requests, tasks and posts go, and nothing brings them back.",
        "\(days) 天后，群内消息、成员、指标、申请、任务和内容将全部抹除，无法恢复。",
        "\(days) 天後，群內訊息、成員、指標、申請、任務和內容將全部抹除，無法復原。"),
      words.say(
        "Until then u, or E again, keeps them. The log, the ledger of points, the outbox and your backups stay as they are.",
        "在此之前按 u，或再按一次 E，可保留。操作记录、积分流水、发件箱和备份不受影响。",
        "在此之前按 u，或再按一次 E，可保留。操作記錄、積分流水、發件匣和備份不受影響。"),
    ]
  }
  public func eraseIn(days: Int) -> String {
    words.say("erase in \(words.counted(days, "day", "days"))", "\(days) 天后抹除", "\(days) 天後抹除")
  }
  public var keep: String { words.say("keep the data", "保留数据", "保留資料") }
  /// In the head of a group's page.
  public func goes(on day: String) -> String {
    words.say("its data goes on \(day)", "数据将于 \(day) 抹除", "資料將於 \(day) 抹除")
  }
}

extension NoticeWords {
  public var memberRemoved: String {
    undoable("Taken out; the outbox says what is left to do.", "已移出，平台操作见发件箱", "已移出，平台操作見發件匣")
  }
  public var personBanned: String {
    undoable("Banned; the outbox says what is left to do.", "已封禁，平台操作见发件箱", "已封禁，平台操作見發件匣")
  }
  public var banLifted: String { words.say("The ban is lifted.", "已解除封禁", "已解除封禁") }
  public var memberReadmitted: String { words.say("A member again.", "已恢复群成员", "已恢復群成員") }
  public var erasurePlanned: String {
    undoable("Planned; the head says when its data goes.", "已安排抹除", "已安排抹除")
  }
  public var erasureCancelled: String { words.say("The data stays.", "数据保留", "資料保留") }
}
