import Exchange

extension Words {
  /// Taking exports in.
  public var imports: ImportWords { ImportWords(words: self) }
}

/// Taking exports in.
public struct ImportWords: Sendable {
  let words: Words

  public func detected(_ path: String, _ format: String, _ reason: String) -> String {
    words.say(
      "\(path): \(format) (\(reason))", "\(path)：\(format)（\(reason)）",
      "\(path)：\(format)（\(reason)）")
  }
  /// - Parameter total: How many there are with those that are named.
  public func groups(_ names: String, more: Int, of total: Int) -> String {
    let rest =
      more > 0 ? words.say(" and \(more) more", " 等 \(total) 个", " 等 \(total) 個") : ""
    return words.say("groups: \(names)\(rest)", "群：\(names)\(rest)", "群：\(names)\(rest)")
  }
  /// - Parameter notices: other notes of the platform; told where there are any.
  public func counts(
    messages: Int, joins: Int, leaves: Int, notices: Int, members: Int, applications: Int
  ) -> String {
    let number = words.number
    let joinsAndLeaves = words.say(
      "\(words.counted(joins, "join", "joins")), \(words.counted(leaves, "leave", "leaves"))",
      "入群 \(number(joins))，离开 \(number(leaves))", "入群 \(number(joins))，離開 \(number(leaves))")
    let others =
      notices > 0
      ? words.say(
        ", \(words.counted(notices, "notice", "notices"))", "，通知 \(number(notices))",
        "，通知 \(number(notices))") : ""
    return words.say(
      "new: \(words.counted(messages, "message", "messages")), \(joinsAndLeaves)\(others), \(words.counted(members, "member", "members")), \(words.counted(applications, "join request", "join requests"))",
      "新增：消息 \(number(messages))，\(joinsAndLeaves)\(others)，成员 \(number(members))，入群申请 \(number(applications))",
      "新增：訊息 \(number(messages))，\(joinsAndLeaves)\(others)，成員 \(number(members))，入群申請 \(number(applications))"
    )
  }
  public func others(known: Int, skipped: Int) -> String {
    let number = words.number
    return words.say(
      "already known: \(number(known)); skipped: \(number(skipped))",
      "已有：\(number(known))；跳过：\(number(skipped))", "已有：\(number(known))；跳過：\(number(skipped))")
  }
  public func span(_ first: String, _ last: String, zone: String, isAssumed: Bool) -> String {
    let note =
      isAssumed ? words.say(", as you said", "，按你指定的时区", "，按你指定的時區") : ""
    return words.say(
      "from \(first) to \(last) (\(zone)\(note))", "自 \(first) 至 \(last)（\(zone)\(note)）",
      "自 \(first) 至 \(last)（\(zone)\(note)）")
  }
  public func order(_ order: DateOrder) -> String {
    let order = order.rawValue
    return words.say("dates read as \(order)", "日期顺序：\(order)", "日期順序：\(order)")
  }
  public var truncated: String {
    words.say(
      "The file ends before its end: everything complete was taken in. Export it again for the rest.",
      "文件不完整：已导入全部完整的内容，其余请重新导出", "檔案不完整：已匯入全部完整的內容，其餘請重新匯出")
  }
  /// For a file in which nothing was, not even what had to be left out.
  public var holdsNothing: String {
    words.say("There is nothing in it.", "里面没有内容", "裡面沒有內容")
  }
  public func nothingTaken(of file: String, leftOut count: Int) -> String {
    words.say(
      "\(file): nothing in it could be taken in; \(words.counted(count, "entry was", "entries were")) left out.",
      "\(file)：没有内容可以导入，\(words.number(count)) 条全部跳过",
      "\(file)：沒有內容可以匯入，\(words.number(count)) 筆全部跳過")
  }
  public func moreWarnings(_ count: Int) -> String {
    words.say(
      "\(count) more; --json lists them", "另有 \(count) 条，--json 可列出", "另有 \(count) 則，--json 可列出")
  }
  public var dryRun: String {
    words.say("Dry run: nothing was kept.", "试运行：未保存任何内容", "試執行：未儲存任何內容")
  }
  public func stopped(file: String, kept: Int) -> String {
    let count = words.number(kept)
    return kept == 0
      ? words.say(
        "Stopped. The store is as it was before \(file).", "已停止。数据与导入 \(file) 之前相同",
        "已停止。資料與匯入 \(file) 之前相同")
      : words.say(
        "Stopped. What was read of \(file) is kept, whole (\(words.counted(kept, "record", "records"))); importing it again goes on from there.",
        "已停止。\(file) 的前 \(count) 条已完整保存，再次导入会接着进行",
        "已停止。\(file) 的前 \(count) 筆已完整儲存，再次匯入會接著進行")
  }
  public func keptBefore(_ count: Int) -> String {
    words.say(
      "What was read before the error is kept: \(words.counted(count, "record", "records")).",
      "出错前的 \(words.number(count)) 条已保存", "出錯前的 \(words.number(count)) 筆已儲存")
  }
  /// After several files of which not all could be taken in.
  public func taken(_ done: Int, of total: Int) -> String {
    words.say(
      "\(done) of \(words.counted(total, "file", "files")) taken in.",
      "\(total) 个文件中已导入 \(done) 个", "\(total) 個檔案中已匯入 \(done) 個")
  }
  public func progress(share: Double?, perSecond: Int, secondsLeft: Int?) -> String {
    let rate = words.number(perSecond)
    let speed = words.say("\(rate) records/s", "\(rate) 条/秒", "\(rate) 筆/秒")
    guard let share, let secondsLeft else { return speed }
    let left = words.say("\(secondsLeft) s left", "剩 \(secondsLeft) 秒", "剩 \(secondsLeft) 秒")
    return "\(words.percent(share))  \(speed)  \(left)"
  }
}
