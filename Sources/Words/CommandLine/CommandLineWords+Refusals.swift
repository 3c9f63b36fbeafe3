import Community
import Store

extension CommandLineWords {
  // MARK: What is refused

  /// A row is in a state in which that cannot be done.
  public func wrongState(_ subject: Subject, _ state: RowState) -> String {
    if state == .samePerson {
      return words.say(
        "Both are person #\(subject.row); a merge takes two.", "两个都是 #\(subject.row)，合并需要两个不同的人",
        "兩個都是 #\(subject.row)，合併需要兩個不同的人")
    }
    if state == .delivers {
      return words.say(
        "Outbox entry #\(subject.row) is a post: hetang delivery sent or skip settles it.",
        "发件箱条目 #\(subject.row) 是内容投放，请用 hetang delivery sent 或 skip 处理",
        "發件匣項目 #\(subject.row) 是內容投放，請用 hetang delivery sent 或 skip 處理")
    }
    let (name, stands) = (words.log.subject(subject.name), words.log.name(of: state))
    let sentence = words.say(
      "Not possible: \(name) #\(subject.row) is \(stands).",
      "无法操作：\(name) #\(subject.row) 当前状态为\(stands)",
      "無法操作：\(name) #\(subject.row) 目前狀態為\(stands)")
    guard [.join(.approved), .join(.rejected)].contains(state) else { return sentence }
    let command = "hetang reopen \(subject.row)"
    return sentence
      + words.say(
        " \(command) puts it back in the queue.", "；放回待审队列：\(command)", "；放回待審佇列：\(command)")
  }

  /// S3: nobody enters a core group in bulk.
  public func coreOneAtATime(_ group: String) -> String {
    words.say(
      "\(group) is a core group: let people in one at a time.", "\(group)是核心群，请逐个通过",
      "\(group)是核心群，請逐一通過")
  }
  /// Approving these needs a reason: what speaks against each.
  public func reasonNeeded(_ who: String, because finding: String?) -> String {
    let why = finding.map { words.say(" (\($0))", "（\($0)）", "（\($0)）") } ?? ""
    return words.say(
      "\(who) needs a reason\(why): add --reason.", "\(who) 需要写明理由\(why)，请加 --reason",
      "\(who) 需要寫明理由\(why)，請加 --reason")
  }
  /// Somebody else's deed.
  public func notYours(_ audit: AuditID, by name: String) -> String {
    words.say(
      "#\(audit.rawValue) was done by \(name); each operator takes back their own.",
      "#\(audit.rawValue) 由 \(name) 操作，各人只能撤销自己的操作",
      "#\(audit.rawValue) 由 \(name) 操作，各人只能復原自己的操作")
  }
  /// An entry that undo cannot take back any more, or never could.
  public func notUndoable(_ audit: AuditID) -> String {
    words.say(
      "#\(audit.rawValue) cannot be undone: it has been already, or it is an undo itself.",
      "#\(audit.rawValue) 无法撤销：已经撤销，或本身就是撤销",
      "#\(audit.rawValue) 無法復原：已經復原，或本身就是復原")
  }

  /// No zone has that name.
  public func noZone(_ name: String) -> String {
    words.say(
      "“\(name)” is no time zone; write one such as Asia/Shanghai.",
      "“\(name)”不是时区，请写如 Asia/Shanghai",
      "「\(name)」不是時區，請寫如 Asia/Taipei")
  }

  // MARK: What is missing

  public var textMissing: String {
    words.say(
      "Nothing to say: give --text, or the text on standard input.", "没有正文：请用 --text 或从标准输入给出",
      "沒有正文：請用 --text 或從標準輸入給出")
  }
  /// Bytes that are no text.
  public func argumentUnreadable(_ argument: String) -> String {
    words.say(
      "The argument “\(argument)” is not UTF-8.", "参数“\(argument)”不是 UTF-8 文本",
      "參數「\(argument)」不是 UTF-8 文字")
  }
  public var textUnreadable: String {
    words.say(
      "The text on standard input is not UTF-8.", "标准输入不是 UTF-8 文本", "標準輸入不是 UTF-8 文字")
  }
  public func textTooLong(_ most: Int) -> String {
    words.say(
      "The text is longer than \(words.counted(most, "byte", "bytes")).",
      "正文超过 \(words.number(most)) 字节",
      "正文超過 \(words.number(most)) 位元組")
  }
}
