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

  /// What was done, with whom or what it was done to.
  ///
  /// - Parameter about: The first names; those that the deed tells already are left out.
  public func naming(_ deed: String, _ about: [String]) -> String {
    let names = words.listed(about.filter { !deed.contains($0) })
    guard !names.isEmpty else { return deed }
    let end = deed.hasSuffix(".") ? "." : ""
    let head = deed.dropLast(end.count)
    return words.say(
      "\(head) (\(names))\(end)", "\(head)（\(names)）\(end)", "\(head)（\(names)）\(end)")
  }
  /// After what was done: the command that takes it back.
  public func takesBack(_ audit: AuditID) -> String {
    let command = "hetang undo \(audit.rawValue)"
    return words.say(" \(command) takes it back.", "；撤销：\(command)", "；復原：\(command)")
  }
  /// Instead of what was done: a key stands for what was done earlier.
  ///
  /// - Parameter deed: What that was, in the words of the log.
  public func doneEarlier(_ audit: AuditID, _ deed: String) -> String {
    let number = audit.rawValue
    return words.say(
      "Done before, as entry \(number) of the log: \(deed); nothing was done now.",
      "此前已做过（操作记录 #\(number)：\(deed)），这次未作改动",
      "先前已做過（操作記錄 #\(number)：\(deed)），這次未作更動")
  }
  /// A key stands for something else that was done earlier.
  ///
  /// - Parameter deed: What that was, in the words of the log.
  public func keyTaken(_ key: String, _ audit: AuditID, _ deed: String) -> String {
    let number = audit.rawValue
    return words.say(
      "The key “\(key)” stands for entry \(number) of the log: \(deed). Nothing was done; give another key.",
      "“\(key)”已用于另一操作（操作记录 #\(number)：\(deed)），未作改动，请换一个 --once",
      "「\(key)」已用於另一操作（操作記錄 #\(number)：\(deed)），未作更動，請換一個 --once")
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

  /// A group's data is to go; only then nothing brings it back.
  public func erasurePlanned(on day: String) -> String {
    words.say("Planned: its data goes on \(day).", "已安排：数据将于 \(day) 抹除", "已安排：資料將於 \(day) 抹除")
  }
  /// A second operator consented to a restore, which whoever asked carries out.
  public var restoreConsented: String {
    words.say(
      "Consented; whoever asked gives the command again.", "已同意，由申请人再次运行命令", "已同意，由申請人再次執行命令")
  }
  /// The asker does not ask any more.
  public var requestWithdrawn: String {
    words.say("The request is taken back.", "申请已撤回", "申請已撤回")
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

  /// There is no such command; `near` is one that is called almost so.
  public func noCommand(_ typed: String, near: String?) -> String {
    let guess = near.map { words.say(" Did you mean \($0)?", "，是否指 \($0)？", "，是否指 \($0)？") }
    return words.say(
      "There is no command “\(typed)”; hetang --help lists them.\(guess ?? "")",
      "没有命令“\(typed)”，可用 hetang --help 查看\(guess ?? "")",
      "沒有命令「\(typed)」，可用 hetang --help 檢視\(guess ?? "")")
  }
  /// A command that only holds others has none of that name.
  public func noCommand(_ typed: String, of family: String, _ members: [String]) -> String {
    let list = words.listed(members)
    return words.say(
      "There is no command “\(typed)”; hetang \(family) knows \(list).",
      "没有命令“\(typed)”，hetang \(family) 可用：\(list)", "沒有命令「\(typed)」，hetang \(family) 可用：\(list)")
  }
  /// There is no store yet, or it is somewhere else.
  public func noStore(_ path: String) -> String {
    words.say(
      "There is no store at \(path). Check --store; hetang import FILE begins one there, hetang demo shows a sample.",
      "\(path) 没有数据文件。请检查 --store；hetang import 文件 会在此新建，hetang demo 可先看示例",
      "\(path) 沒有資料檔。請檢查 --store；hetang import 檔案 會在此新建，hetang demo 可先看範例")
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
    case .outbox: "outbox --state all"
    case .import: "imports"
    }
  }
}
