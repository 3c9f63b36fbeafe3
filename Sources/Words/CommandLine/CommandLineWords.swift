import Community
import Store

extension Words {
  /// What commands without a screen say.
  public var commandLine: CommandLineWords { CommandLineWords(words: self) }
}

/// What commands without a screen say: what was done, and why something was not.
public struct CommandLineWords: Sendable {
  let words: Words

  // MARK: What was done

  /// After what was done: the command that takes it back.
  public func takesBack(_ audit: AuditID) -> String {
    let command = "hetang undo \(audit.rawValue)"
    return words.say(" \(command) takes it back.", "；撤销：\(command)", "；復原：\(command)")
  }
  /// Instead of what was done: a key stands for what was done earlier.
  public func doneEarlier(_ audit: AuditID) -> String {
    let number = audit.rawValue
    return words.say(
      "Done before, as entry \(number) of the log; nothing was done now.",
      "此前已做过（操作记录 #\(number)），这次未作改动", "先前已做過（操作記錄 #\(number)），這次未作更動")
  }
  /// After what was undone: the command that does it again.
  public var doesAgain: String {
    words.say(" hetang redo does it again.", "重做：hetang redo", "重做：hetang redo")
  }
  /// Before what a dry run found: nothing stands in the way.
  public func tried(_ deed: String) -> String {
    words.say("Dry run, nothing changed: \(deed)", "试运行，未作改动：\(deed)", "試執行，未作更動：\(deed)")
  }
  /// Where and when a post would go, a line for each group.
  public func planned(_ group: String, at time: String, zone: String) -> String {
    words.say(
      "  \(group): \(time) (\(zone))", "  \(group)：\(time)（\(zone)）", "  \(group)：\(time)（\(zone)）")
  }

  // MARK: What is not there

  /// A list without rows.
  public var nothing: String { words.say("Nothing.", "没有记录", "沒有記錄") }

  /// A row of that number is not there.
  public func noSuch(_ subject: Subject) -> String {
    missing(words.log.subject(subject.kind), subject.row, lists: subject.list)
  }
  /// An entry of the audit trail is not there.
  public func noSuchEntry(_ audit: AuditID) -> String {
    missing(words.say("entry of the log", "操作记录", "操作記錄"), audit.rawValue, lists: "log")
  }

  private func missing(_ name: String, _ row: Int64, lists: String) -> String {
    words.say(
      "There is no \(name) #\(row); hetang \(lists) shows which there are.",
      "没有\(name) #\(row)，可用 hetang \(lists) 查看", "沒有\(name) #\(row)，可用 hetang \(lists) 檢視")
  }

  /// No group has that name.
  public func noGroup(named name: String) -> String {
    words.say(
      "No group is called “\(name)”; hetang groups shows which there are.",
      "没有名为“\(name)”的群，可用 hetang groups 查看", "沒有名為「\(name)」的群，可用 hetang groups 檢視")
  }
  /// Nobody has that name.
  public func nobody(named name: String) -> String {
    words.say(
      "Nobody is called “\(name)”; hetang members --filter finds people.",
      "没有名为“\(name)”的人，可用 hetang members --filter 查找",
      "沒有名為「\(name)」的人，可用 hetang members --filter 尋找")
  }
  /// Several have that name; `candidates` are the first of them with their numbers.
  public func ambiguous(_ name: String, _ candidates: [String], more: Bool) -> String {
    let list = words.listed(candidates) + (more ? "…" : "")
    return words.say(
      "“\(name)” could be several: \(list). Give the number.", "“\(name)”可能指多个：\(list)。请写编号",
      "「\(name)」可能指多個：\(list)。請寫編號")
  }

  // MARK: What is refused

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

  // MARK: What is missing

  public var textMissing: String {
    words.say(
      "Nothing to say: give --text, or the text on standard input.", "没有正文：请用 --text 或从标准输入给出",
      "沒有正文：請用 --text 或從標準輸入給出")
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

extension Subject {
  /// The command that lists such rows.
  fileprivate var list: String {
    switch self {
    case .join: "joins --state all"
    case .post: "posts --state all"
    case .delivery: "deliveries --days 28"
    case .award: "points"
    case .task: "tasks"
    case .person: "members"
    case .group: "groups"
    case .operator, .role: "operators"
    case .alert: "alerts --state all"
    case .incident: "incidents"
    case .consent: "operators consents"
    }
  }
}
