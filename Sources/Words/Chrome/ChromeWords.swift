extension Words {
  /// The head of every screen.
  public var chrome: ChromeWords { ChromeWords(words: self) }
  /// What dialogs have in common.
  public var dialogs: DialogWords { DialogWords(words: self) }
}

/// The head of every screen.
public struct ChromeWords: Sendable {
  let words: Words

  public var brand: String { "荷塘 Hetang" }

  /// In place of a name that cannot be seen.
  public var nameless: String { words.say("(no name)", "（无名）", "（無名）") }

  public func size(groups: Int, members: Int) -> String {
    words.say(
      "\(words.counted(groups, "group", "groups")) · \(words.counted(members, "member", "members"))",
      "\(words.number(groups)) 个群 · \(words.number(members)) 人",
      "\(words.number(groups)) 個群 · \(words.number(members)) 人")
  }

  /// What waits for a person now.
  public func waiting(joins: Int, due: Int, tasks: Int, alerts: Int) -> String {
    var parts: [String] = []
    if joins > 0 {
      parts.append(
        words.say(words.counted(joins, "join", "joins"), "入群待审 \(joins)", "入群待審 \(joins)"))
    }
    if due > 0 {
      parts.append(
        words.say(words.counted(due, "post due", "posts due"), "内容到点 \(due)", "內容到點 \(due)"))
    }
    if tasks > 0 {
      parts.append(
        words.say(words.counted(tasks, "task due", "tasks due"), "任务到期 \(tasks)", "任務到期 \(tasks)"))
    }
    if alerts > 0 {
      parts.append(
        words.say(words.counted(alerts, "alert", "alerts"), "提醒 \(alerts)", "提醒 \(alerts)"))
    }
    return parts.isEmpty
      ? words.say("nothing waits", "没有待办", "沒有待辦") : parts.joined(separator: " · ")
  }

  /// How many rows the filter leaves.
  public func filtered(_ shown: Int, of total: Int) -> String {
    let (shown, total) = (words.number(shown), words.number(total))
    return words.say("\(shown) of \(total)", "\(shown) / \(total)", "\(shown) / \(total)")
  }

  /// Rows that came by themselves.
  public func new(_ count: Int) -> String {
    words.say("\(count) new", "新增 \(count)", "新增 \(count)")
  }

  public func marked(_ count: Int) -> String {
    words.say("\(count) marked", "已标记 \(count)", "已標記 \(count)")
  }

  /// Marked rows that the filter hides, after how many are marked.
  public func hidden(_ count: Int) -> String {
    words.say(" (\(count) not in sight)", "（\(count) 个被筛掉）", "（\(count) 個被篩掉）")
  }
  /// What the keys do while a filter is typed.
  public var filterHints: String {
    words.say(
      "type to filter   Enter keep   ^u begin anew   Esc clear",
      "输入筛选   Enter 保留   ^u 重新输入   Esc 清除", "輸入篩選   Enter 保留   ^u 重新輸入   Esc 清除")
  }
  /// After the words of a filter that is kept: how to be rid of it.
  public var escClears: String { words.say("Esc clears", "Esc 清除", "Esc 清除") }

  public var tooSmall: String { words.say("too small", "窗口太小", "視窗太小") }
}

/// What dialogs have in common.
public struct DialogWords: Sendable {
  let words: Words

  public var ownWords: String { words.say("own words …", "自己写……", "自己寫……") }
  /// - Parameter keys: Those that answer, such as "1-4".
  public func choiceHints(_ keys: String) -> String {
    words.say("\(keys) choose   Esc cancel", "\(keys) 选择   Esc 取消", "\(keys) 選擇   Esc 取消")
  }
  /// Beside the answer that holds now.
  public var current: String { words.say("now", "当前", "目前") }
  public var lineHints: String {
    words.say("Enter done   Esc cancel", "Enter 确定   Esc 取消", "Enter 確定   Esc 取消")
  }
  /// Asked before a line goes in which something is written.
  public var leaveLine: String {
    words.say(
      "Not taken yet: 1 take it   2 discard   Esc go on writing",
      "写的还没有提交：1 提交   2 放弃   Esc 继续写", "寫的還沒有送出：1 送出   2 捨棄   Esc 繼續寫")
  }
  /// Why a line cannot be taken as it is.
  public var textNeeded: String {
    words.say("Write something first, or Esc", "请先写内容，或按 Esc 取消", "請先寫內容，或按 Esc 取消")
  }
  public var scoresNeeded: String {
    words.say(
      "three numbers from 0 to 3, such as 2 3 1", "请输入三个 0–3 的数，例如 2 3 1", "請輸入三個 0–3 的數，例如 2 3 1")
  }
  /// What was typed to confirm is not the name.
  public var sameNameNeeded: String {
    words.say("Not the same name; Esc leaves it be", "名称不一致；Esc 放弃", "名稱不一致；Esc 放棄")
  }
  public var numberNeeded: String {
    words.say("A whole number, such as 500", "请写整数，如 500", "請寫整數，如 500")
  }
  public var zoneNeeded: String {
    words.say(
      "A time zone, such as Asia/Shanghai", "请写时区，如 Asia/Shanghai", "請寫時區，如 Asia/Taipei")
  }
  public var palette: String { words.say("Commands", "命令", "命令") }
  /// In place of commands, when none has the typed words.
  public var noSuchCommand: String {
    words.say("no command has these words", "没有包含这些词的命令", "沒有包含這些詞的命令")
  }
  public var paletteHints: String {
    words.say(
      "type to find   Enter run   ↑↓ choose   Esc close", "输入查找   Enter 执行   ↑↓ 选择   Esc 关闭",
      "輸入尋找   Enter 執行   ↑↓ 選擇   Esc 關閉")
  }
  public var keys: String { words.say("Keys", "按键", "按鍵") }
  /// Over the list of keys.
  public var caret: String {
    words.say("^ is Ctrl: ^r is Ctrl-R", "^ 即 Ctrl：^r 是 Ctrl-R", "^ 即 Ctrl：^r 是 Ctrl-R")
  }
  public var helpHints: String {
    words.say(
      "←→ next figure, keys   j k scroll   q close", "←→ 下一个数字、按键   j k 滚动   q 关闭",
      "←→ 下一個數字、按鍵   j k 捲動   q 關閉")
  }
  public var readingHints: String {
    words.say("j k scroll   q close", "j k 滚动   q 关闭", "j k 捲動   q 關閉")
  }
  public var inputs: String { words.say("Here it was made of", "这里的依据", "這裡的依據") }
  public var whatChangesIt: String { words.say("What changes it", "怎样会变", "怎樣會變") }
  public var source: String { words.say("Source", "来源", "來源") }
}
