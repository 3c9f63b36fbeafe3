extension NoticeWords {
  /// What stands in the form was written then, and not sent.
  public func draftOffered(_ time: String) -> String {
    words.say(
      "Draft of \(time): Enter keeps it, ^u begins anew", "\(time) 的草稿：Enter 保留，^u 重新开始",
      "\(time) 的草稿：Enter 保留，^u 重新開始")
  }

  /// The same form is open on another console of the same operator.
  ///
  /// - Parameter terminal: Such as `pts/3`; empty where it is not known.
  public func writtenElsewhere(_ terminal: String) -> String {
    let console = words.say("Your other console", "你的另一个终端", "你的另一個終端機")
    let place = terminal.isEmpty ? console : words.bracketed(console, terminal)
    return words.say(
      "\(place) has this open too: each keeps its own draft.",
      "\(place)上也在写这一项，两边各留各的草稿", "\(place)上也在寫這一項，兩邊各留各的草稿")
  }

  /// Why what is being written is not kept meanwhile.
  public func draftNotKept(_ reason: String) -> String {
    words.say(
      "No draft is kept of this until it is sent. \(reason)", "发出之前不会留存草稿。\(reason)",
      "送出之前不會留存草稿。\(reason)")
  }
}
