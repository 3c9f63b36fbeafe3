extension CareWords {
  /// The store of an earlier version is being counted anew.
  public func updating(_ share: Double) -> String {
    words.say(
      "Updating the store to this version: \(words.percent(share)) (Ctrl-C stops, nothing is lost)",
      "正在更新数据文件：\(words.percent(share))（Ctrl-C 可中断，不会丢失内容）",
      "正在更新資料檔：\(words.percent(share))（Ctrl-C 可中斷，不會遺失內容）")
  }

  /// A signal ended that.
  public var updateStopped: String {
    words.say(
      "Stopped; the store is as it was, and the next opening begins anew.",
      "已停止，数据文件保持原样，下次打开时重新开始", "已停止，資料檔保持原樣，下次開啟時重新開始")
  }
}
