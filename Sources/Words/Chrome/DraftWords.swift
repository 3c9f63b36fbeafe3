extension NoticeWords {
  /// What stands in the form was written then, and not sent.
  public func draftOffered(_ time: String) -> String {
    words.say(
      "Draft of \(time): Enter keeps it, ^u begins anew", "\(time) 的草稿：Enter 保留，^u 重新开始",
      "\(time) 的草稿：Enter 保留，^u 重新開始")
  }

  /// Why what is being written is not kept meanwhile.
  public func draftNotKept(_ reason: String) -> String {
    words.say(
      "No draft is kept of this until it is sent. \(reason)", "发出之前不会留存草稿。\(reason)",
      "送出之前不會留存草稿。\(reason)")
  }
}
