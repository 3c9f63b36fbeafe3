import Community

extension Words {
  /// The line that tells what the last action did.
  public var notices: NoticeWords { NoticeWords(words: self) }
}

/// The line that tells what the last action did.
public struct NoticeWords: Sendable {
  let words: Words
  /// Whether the line also tells the key that takes the action back.
  var tellsKeys = true

  /// The same without keys, for where there are none.
  public var withoutKeys: NoticeWords { NoticeWords(words: words, tellsKeys: false) }

  func undoable(
    _ english: String, _ simplified: String, _ traditional: String
  ) -> String {
    let deed = words.say(english, simplified, traditional)
    return tellsKeys ? deed + words.say(" u undoes.", "，u 撤销", "，u 復原") : deed
  }

  /// What was done, in the words of the log.
  public func done(_ deed: String) -> String {
    words.say("Done: \(deed).", "已完成：\(deed)", "已完成：\(deed)")
  }
  /// What was decided about so many join requests.
  public func decided(_ outcome: JoinDecision.Outcome, _ count: Int) -> String {
    switch outcome {
    case .approve: approved(count)
    case .reject: rejected(count)
    case .hold: held(count)
    case .reopen: reopened(count)
    }
  }
  public func approved(_ count: Int) -> String {
    undoable("Approved \(count).", "已通过 \(count) 人", "已通過 \(count) 人")
  }
  public func rejected(_ count: Int) -> String {
    undoable("Rejected \(count).", "已拒绝 \(count) 人", "已拒絕 \(count) 人")
  }
  public func held(_ count: Int) -> String {
    undoable("Held \(count).", "已暂缓 \(count) 人", "已暫緩 \(count) 人")
  }
  public func reopened(_ count: Int) -> String {
    undoable("\(count) back in the queue.", "\(count) 人回到待审队列", "\(count) 人回到待審佇列")
  }
  public func awarded(points: Int, people: Int) -> String {
    let amount = words.number(abs(points))
    let counted = words.counted(abs(points), "point", "points")
    let (isOne, whom) = (people == 1, words.counted(people, "member", "members"))
    let (each, per) = (isOne ? "" : " each", isOne ? " " : "各 ")
    return points < 0
      ? undoable(
        "Took \(counted)\(each) from \(whom).", "已扣 \(people) 人\(per)\(amount) 分",
        "已扣 \(people) 人\(per)\(amount) 分")
      : undoable(
        "Gave \(counted)\(each) to \(whom).", "已给 \(people) 人\(per)\(amount) 分",
        "已給 \(people) 人\(per)\(amount) 分")
  }
  public var reversed: String {
    words.say("Taken back with a reversing entry.", "已用冲正流水收回", "已用沖正流水收回")
  }
  public var draftSaved: String { undoable("Kept as a draft.", "已存为草稿", "已存為草稿") }
  public func postScheduled(groups: Int) -> String {
    undoable(
      "Planned for \(words.counted(groups, "group", "groups")).",
      "已排期到 \(groups) 个群",
      "已排期到 \(groups) 個群")
  }
  public func postDue(groups: Int) -> String {
    undoable(
      "Due now in \(words.counted(groups, "group", "groups")): send it from Today.",
      "\(groups) 个群待发送，请到“今日”处理",
      "\(groups) 個群待發送，請到「今日」處理")
  }
  public var postEdited: String { undoable("Post changed.", "内容已修改", "內容已修改") }
  public func deliverySent(_ count: Int) -> String {
    undoable("Confirmed \(count) as sent.", "已确认发送 \(count) 条", "已確認發送 \(count) 則")
  }
  public func deliverySkipped(_ count: Int) -> String {
    undoable("Skipped \(count).", "已跳过 \(count) 条", "已跳過 \(count) 則")
  }
  public func withdrawn(_ count: Int) -> String {
    undoable("Withdrew \(count).", "已撤下 \(count) 项", "已撤下 \(count) 項")
  }
  public var taskCreated: String { undoable("Task created.", "任务已创建", "任務已建立") }
  public var peopleMerged: String {
    undoable("Two people are one now.", "两人已合并为同一人", "兩人已合併為同一人")
  }
  public var peopleSeparated: String {
    undoable("They are two people again.", "已取消合并", "已取消合併")
  }
  public var taskEdited: String { undoable("Task changed.", "任务已修改", "任務已修改") }
  public func taskDone(_ count: Int) -> String {
    undoable("Done: \(count).", "已完成 \(count) 项", "已完成 \(count) 項")
  }
  public func taskSnoozed(_ count: Int) -> String {
    undoable("Snoozed \(count).", "已推后 \(count) 项", "已延後 \(count) 項")
  }
  public func taskReopened(_ count: Int) -> String {
    undoable("\(count) open again.", "\(count) 项回到待办", "\(count) 項回到待辦")
  }
  public func doneOutside(_ count: Int) -> String {
    undoable("Done on the platform: \(count).", "已标记 \(count) 项在平台完成", "已標記 \(count) 項在平台完成")
  }
  public func notNeededOutside(_ count: Int) -> String {
    undoable("Need not be done: \(count).", "已标记 \(count) 项无需完成", "已標記 \(count) 項無需完成")
  }
  public func acknowledged(_ count: Int) -> String {
    undoable("Seen: \(count).", "已知悉 \(count) 项", "已知悉 \(count) 項")
  }
  public var personChanged: String { undoable("Person changed.", "成员资料已修改", "成員資料已修改") }
  public var groupChanged: String { undoable("Group changed.", "群设置已修改", "群設定已修改") }
  public var groupClosed: String {
    undoable("The group is closed.", "群已关闭", "群已關閉")
  }
  public var groupReopened: String {
    undoable("The group is open again.", "群已重新开放", "群已重新開放")
  }
  public func incidentRestored(_ count: Int) -> String {
    undoable("\(count) counted again.", "\(count) 项重新计入", "\(count) 項重新計入")
  }
  public var incidentNoted: String { undoable("Noted.", "已记下", "已記下") }
  /// What was taken back.
  ///
  /// - Parameter about: Whom or what it was about; empty where that is not known.
  public func undone(_ deed: String, about: String = "") -> String {
    let head = marked(words.say("Undone", "已撤销", "已復原"), about)
    let undone = words.say("\(head): \(deed).", "\(head)：\(deed)。", "\(head)：\(deed)。")
    return tellsKeys
      ? undone + words.say(" ^r redoes, u goes further back.", "^r 重做，u 再往前", "^r 重做，u 再往前")
      : undone
  }
  public func redone(_ deed: String, about: String = "") -> String {
    words.labelled(marked(words.say("Done again", "已重做", "已重做"), about), deed)
  }
  /// The first of several that one change was about.
  public func andOthers(_ name: String) -> String {
    words.say("\(name) and others", "\(name)等", "\(name)等")
  }
  private func marked(_ head: String, _ about: String) -> String {
    about.isEmpty ? head : words.say("\(head) (\(about))", "\(head)（\(about)）", "\(head)（\(about)）")
  }
  public var copied: String {
    words.say("Copied through the terminal.", "已通过终端复制", "已透過終端機複製")
  }
  public var notCopied: String {
    words.say("Too long to copy through the terminal.", "太长，无法通过终端复制", "太長，無法透過終端機複製")
  }
  /// The end of what was pasted found no room.
  public func pasteCut(_ most: Int) -> String {
    let most = words.number(most)
    return words.say(
      "Pasted only in part: at most \(most) characters fit here.",
      "粘贴不完整：这里最多 \(most) 个字", "貼上不完整：這裡最多 \(most) 個字")
  }
  /// What was typed found no room.
  public func fieldFull(_ most: Int) -> String {
    let most = words.number(most)
    return words.say(
      "Full: at most \(most) characters fit here.", "已写满：这里最多 \(most) 个字",
      "已寫滿：這裡最多 \(most) 個字")
  }
  /// - Parameter hints: What the keys of the dialog do.
  public func notPasted(_ hints: String) -> String {
    words.labelled(
      words.say("Nothing here takes pasted text", "此处不接收粘贴", "此處不接收貼上"), hints)
  }
  /// - Parameter hints: What the keys of the dialog do.
  public func notTaken(_ key: String, _ hints: String) -> String {
    words.labelled(
      words.say("\(key) does nothing here", "\(key) 在此无作用", "\(key) 在此無作用"), hints)
  }
  /// No field is open.
  public var nowhereToPaste: String {
    words.say(
      "Nothing here takes pasted text: / filters, p writes a post.",
      "此处不接收粘贴：按 / 筛选，或按 p 撰写内容", "此處不接收貼上：按 / 篩選，或按 p 撰寫內容")
  }
  /// Whoever presses Ctrl-C wants to get out.
  public var noWayOutByInterrupt: String {
    words.say(
      "^c does nothing here; Q quits.", "^c 在此无作用，Q 退出", "^c 在此無作用，Q 結束")
  }
  public func noSuchKey(_ key: String) -> String {
    words.say(
      "\(key) does nothing here; ? shows the keys.", "\(key) 在此无作用，? 查看按键",
      "\(key) 在此無作用，? 檢視按鍵")
  }
}
