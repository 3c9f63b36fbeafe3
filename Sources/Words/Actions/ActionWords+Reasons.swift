extension ActionWords {
  public var nothingSelected: String {
    words.say("nothing is selected", "没有选中任何一行", "沒有選取任何一列")
  }
  public var notOnThisScreen: String {
    words.say("not on this screen", "此处不适用", "此處不適用")
  }
  public var alreadyDecided: String {
    words.say("already decided", "已经处理过", "已經處理過")
  }
  public var alreadySettled: String {
    words.say("already sent or skipped", "已发送或已跳过", "已發送或已跳過")
  }
  public var alreadyFinished: String {
    words.say("already done or withdrawn", "已完成或已撤下", "已完成或已撤下")
  }
  public var settledOnToday: String {
    words.say("a post: confirm or skip it on Today", "内容投放：请在“今日”确认或跳过", "內容投放：請在「今日」確認或跳過")
  }
  public var settledInContent: String {
    words.say(
      "a missed post: send or skip it in Content", "错过的投放：请在“内容”里补发或跳过",
      "錯過的投放：請在「內容」裡補發或跳過")
  }
  public var isDraft: String {
    words.say("a draft: no group and time yet", "还是草稿，未选群和时间", "還是草稿，未選群和時間")
  }
  public var pastItsTime: String {
    words.say("its time has come: send it, or x skips it", "时间已到：请发送，或按 x 跳过", "時間已到：請發送，或按 x 跳過")
  }
  public var mixedRows: String {
    words.say(
      "the marked rows are of different kinds; Esc unmarks", "标记的行种类不同，Esc 取消标记",
      "標記的列種類不同，Esc 取消標記")
  }
  public var noMatches: String { words.say("nothing matches", "没有符合的", "沒有符合的") }
  public var oneAtATime: String {
    words.say("one at a time: unmark the others", "只能逐个处理，请取消其他标记", "只能逐一處理，請取消其他標記")
  }
  public var coreOneAtATime: String {
    words.say(
      "a core group takes people one by one", "核心群要逐人写明理由，请逐个处理", "核心群要逐人寫明理由，請逐一處理")
  }
  public var twoAtMost: String {
    words.say("mark two at most", "最多标记两个", "最多標記兩個")
  }
  public var outermost: String {
    words.say("this is the first screen; Q quits", "已经在最外层，Q 退出", "已經在最外層，Q 結束")
  }
  public var alreadyReversed: String {
    words.say("already reversed, or a reversal itself", "已冲正，或本身就是冲正", "已沖正，或本身就是沖正")
  }

  public var importUntraced: String {
    words.say(
      "imported before it was noted what an import brings", "导入时尚未记录带来了哪些数据，无法撤回",
      "匯入時尚未記錄帶來了哪些資料，無法撤回")
  }
  public var importTakenBack: String { words.say("already taken back", "已经撤回", "已經撤回") }

  public func name(of chapter: ActionChapter) -> String {
    switch chapter {
    case .moving: words.say("Moving", "移动", "移動")
    case .finding: words.say("Finding", "查找", "尋找")
    case .acting: words.say("Acting", "操作", "操作")
    case .console: words.say("Everywhere", "随处可用", "隨處可用")
    }
  }
}
