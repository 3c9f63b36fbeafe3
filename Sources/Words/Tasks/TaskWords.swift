import Store

extension Words {
  /// Tasks of operators.
  public var tasks: TaskWords { TaskWords(words: self) }
}

/// Tasks of operators.
public struct TaskWords: Sendable {
  let words: Words

  public func name(of scope: TaskQuery.Scope) -> String {
    switch scope {
    case .open: words.say("open", "未完成", "未完成")
    case .snoozed: words.say("snoozed", "稍后", "稍後")
    case .done: words.say("done", "已完成", "已完成")
    }
  }

  public func empty(_ scope: TaskQuery.Scope) -> String {
    switch scope {
    case .open: words.say("No open tasks. t creates one.", "没有待办任务。按 t 新建。", "沒有待辦任務。按 t 新增。")
    case .snoozed: words.say("Nothing is snoozed.", "没有推后的任务。", "沒有延後的任務。")
    case .done: words.say("Nothing is done yet.", "还没有完成的任务。", "還沒有完成的任務。")
    }
  }

  /// Said when the filter leaves nothing.
  public var noMatch: String {
    words.say("No task has all these words.", "没有包含这些词的任务。", "沒有包含這些詞的任務。")
  }

  // MARK: Heads of columns and parts of the form

  public var task: String { words.say("task", "任务", "任務") }
  public var about: String { words.say("about", "对象", "對象") }
  public var assignee: String { words.say("assignee", "负责人", "負責人") }
  public var due: String { words.say("due", "到期", "到期") }
  public var snooze: String { words.say("snoozed", "推后至", "延後至") }
  public var finished: String { words.say("done", "完成于", "完成於") }
  public var title: String { words.say("title", "标题", "標題") }
  public var note: String { words.say("note", "备注", "備註") }
  public var nobody: String { words.say("nobody", "无人", "無人") }

  public var newTask: String { words.say("New task", "新任务", "新任務") }
  public var editTask: String { words.say("Edit task", "编辑任务", "編輯任務") }

  public func snoozed(until time: String) -> String {
    words.say("until \(time)", "\(time)", "\(time)")
  }
  public func snoozed(messages: Int) -> String {
    words.say(
      words.counted(messages, "message", "messages"), "\(messages) 条消息后", "\(messages) 則訊息後")
  }

  public var noDue: String { words.say("no due time", "没有期限", "沒有期限") }
  public var dueIs: String {
    words.say(
      "When the task is to be done, in your own time zone. From then on it counts as due in the head and in the list of groups, until it is done or snoozed. Today's queue has it on its day; a task without a due time is always there.",
      "任务应完成的时间，按你的时区显示。到点后计入顶栏和群列表里的到期任务，直到完成或推后。到期当天列入今日待办；没有期限的任务则一直列着。",
      "任務應完成的時間，按你的時區顯示。到點後計入頂欄和群清單裡的到期任務，直到完成或延後。到期當天列入今日待辦；沒有期限的任務則一直列著。")
  }
  public var dueChanges: String {
    words.say(
      "e sets another time, S puts the task off, d finishes it.", "按 e 改时间，按 S 推后，按 d 完成。",
      "按 e 改時間，按 S 延後，按 d 完成。")
  }
  public var titleMissing: String { words.say("A title is needed", "请写标题", "請寫標題") }
  public var hints: String {
    words.say(
      "Tab next   Enter next, save at the end   ^s save   Esc leave",
      "Tab 下一项   Enter 下一项，末项保存   ^s 保存   Esc 离开",
      "Tab 下一項   Enter 下一項，末項儲存   ^s 儲存   Esc 離開")
  }
  public var leave: String {
    words.say("The task is not saved yet", "任务还没有保存", "任務還沒有儲存")
  }
  public var save: String { words.say("save it", "保存", "儲存") }

  // MARK: Snoozing

  public func snoozeTitle(_ count: Int) -> String {
    words.say(
      count == 1 ? "Snooze until" : "Snooze \(count) tasks until",
      count == 1 ? "推后到什么时候" : "\(count) 项任务推后到什么时候",
      count == 1 ? "延後到什麼時候" : "\(count) 項任務延後到什麼時候")
  }
  public var backNow: String {
    words.say("now: back among the open ones", "现在：回到待办", "現在：回到待辦")
  }
  public var inAnHour: String { words.say("in 1 hour", "1 小时后", "1 小時後") }
  public var thisMorning: String { words.say("this morning", "今早", "今早") }
  public var thisEvening: String { words.say("this evening", "今晚", "今晚") }
  public var tomorrowEvening: String { words.say("tomorrow evening", "明晚", "明晚") }
  public var tomorrowMorning: String { words.say("tomorrow morning", "明早", "明早") }
  public var nextMonday: String { words.say("next Monday", "下周一", "下週一") }
  public func moreMessages(_ count: Int) -> String {
    words.say(
      "when the group has \(words.counted(count, "more message", "more messages"))",
      "群里再有 \(count) 条消息时", "群裡再有 \(count) 則訊息時")
  }
}
