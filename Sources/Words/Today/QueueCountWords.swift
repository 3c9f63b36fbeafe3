// What the number over the queue is made of.

extension TodayWords {
  public var queueIs: String {
    words.say(
      "Everything that waits for somebody, in all groups that are not closed: join requests, also those on hold; posts whose time has come; tasks that are due, come due today or have no date; alerts that nobody has seen. The head counts of the tasks only those that are due. The lists of requests and tasks show those of closed groups too.",
      "所有未关闭的群里等人处理的事：入群申请（含暂缓的）、到点的内容、已到期或今天到期或没有期限的任务、还没人看过的提醒。顶栏的任务数只计已到期的。“入群”“任务”两栏也列出已关闭的群的。",
      "所有未關閉的群裡等人處理的事：入群申請（含暫緩的）、到點的內容、已到期或今天到期或沒有期限的任務、還沒人看過的提醒。頂欄的任務數只計已到期的。「入群」「任務」兩欄也列出已關閉的群的。")
  }
  public var queueChanges: String {
    words.say(
      "Handling them; S puts a task off. A task of a later day comes on its day.",
      "逐项处理；任务可按 S 推后。以后才到期的任务，当天才列入。", "逐項處理；任務可按 S 延後。以後才到期的任務，當天才列入。")
  }

  public func joinsWaiting(_ count: Int) -> String { line(joins, count) }
  public func postsDue(_ count: Int) -> String {
    line(words.say("Posts due", "到点的内容", "到點的內容"), count)
  }
  public func alertsOpen(_ count: Int) -> String { line(words.say("Alerts", "提醒", "提醒"), count) }
  public func consentsOpen(_ count: Int) -> String {
    line(words.say("Requests for consent", "等待复核", "等待複核"), count)
  }
  public func tasksOpen(_ count: Int, due: Int) -> String {
    let due = words.number(due)
    return line(tasks, count) + words.aside(words.say("\(due) due", "已到期 \(due)", "已到期 \(due)"))
  }

  /// What the head says on the left.
  public func size(groups: Int, members: Int) -> String {
    words.chrome.size(groups: groups, members: members)
      + words.aside(
        words.say(
          "without closed groups, staff, seeds, helpers and bots; each person once",
          "不含已关闭的群、工作人员、种子、帮手和机器人；每人只计一次",
          "不含已關閉的群、工作人員、種子、幫手和機器人；每人只計一次"))
  }

  private func line(_ name: String, _ count: Int) -> String {
    words.labelled(name, words.number(count))
  }
}
