extension ErrorWords {
  /// The program crashed.
  public func crashed(log: String?) -> String {
    words.say(
      "stopped by an error of its own; what was confirmed is in the store.",
      "因程序自身错误而停止，已确认的内容都在数据文件里。", "因程式本身錯誤而停止，已確認的內容都在資料檔裡。")
      + asking(log)
  }

  /// An error for which there are no words.
  public func unforeseen(log: String?) -> String {
    words.say("It did not work, for a reason nobody foresaw.", "未能完成，原因未知。", "未能完成，原因不明。")
      + asking(log)
  }

  private func asking(_ log: String?) -> String {
    guard let log else { return "" }
    return words.say(
      " Please report it with \(log), which has nothing of your members in it.",
      "请附上 \(log) 报告问题，其中没有任何成员信息。", "請附上 \(log) 回報問題，其中沒有任何成員資訊。")
  }

  /// The console was asked to end by a signal.
  public var endedBySignal: String {
    words.say(
      "asked to end; what was confirmed is in the store, what was being written is kept as a draft.",
      "应要求退出，已确认的内容都已保存，未写完的留作草稿。",
      "應要求結束，已確認的內容都已儲存，未寫完的留作草稿。")
  }
}
