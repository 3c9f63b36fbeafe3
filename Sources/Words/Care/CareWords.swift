import Community
import Store

extension Words {
  /// Backups, and what is wrong with a store.
  public var care: CareWords { CareWords(words: self) }
}

/// Backups, and what is wrong with a store.
public struct CareWords: Sendable {
  let words: Words

  // MARK: Done

  /// A backup is written and checked.
  public func backedUp(_ facts: BackupFacts) -> String {
    let what = contents(facts)
    return words.say(
      "\(facts.path): \(what). The whole of it is checked.", "\(facts.path)：\(what)，已全部校验",
      "\(facts.path)：\(what)，已全部校驗")
  }

  /// A backup has taken the store's place.
  public func restored(_ done: Restoration) -> String {
    let what = contents(done.backup)
    let row = done.audit.rawValue
    return words.say(
      "Restored \(done.backup.path): \(what). Entry #\(row) of its log says so.",
      "已恢复 \(done.backup.path)：\(what)，见操作记录 #\(row)",
      "已還原 \(done.backup.path)：\(what)，見操作記錄 #\(row)")
  }

  /// Where the store that gave way is.
  public func kept(_ path: String) -> String {
    words.say("The store before is kept: \(path)", "原数据保留在：\(path)", "原資料保留在：\(path)")
  }

  /// A second operator was asked to consent to a restore.
  public var consentAsked: String {
    words.say(
      "Asked for consent. When it is given, run the same command again without --ask.",
      "已申请复核；同意后去掉 --ask 再运行一次", "已申請複核；同意後去掉 --ask 再執行一次")
  }

  /// Nobody can be asked: the store is too damaged to take the question.
  public func tooDamagedToAsk(_ backup: String) -> String {
    words.say(
      "The store is too damaged to ask anybody: give the command without --ask, with --confirm \(words.shellWord(backup)).",
      "数据文件损坏严重，无法记下申请：请去掉 --ask，改用 --confirm \(words.shellWord(backup))",
      "資料檔損毀嚴重，無法記下申請：請去掉 --ask，改用 --confirm \(words.shellWord(backup))")
  }

  private func contents(_ facts: BackupFacts) -> String {
    let (groups, people) = (words.number(facts.groups), words.number(facts.people))
    let (rows, size) = (words.number(facts.mark.rows), size(facts.bytes))
    return words.say(
      "\(words.counted(facts.groups, "group", "groups")), \(words.counted(facts.people, "person", "people")), \(words.counted(facts.mark.rows, "entry", "entries")) of the log, \(size)",
      "\(groups) 个群、\(people) 人、\(rows) 条操作记录，\(size)",
      "\(groups) 個群、\(people) 人、\(rows) 筆操作記錄，\(size)")
  }

  /// Bytes in the unit that suits them.
  func size(_ bytes: Int64) -> String {
    let units = ["B", "KB", "MB", "GB", "TB"]
    var value = Double(bytes)
    var unit = 0
    // What would round to a thousand is one of the next unit.
    while value >= (unit == 0 ? 1000 : 999.5), unit < units.count - 1 {
      value /= 1000
      unit += 1
    }
    let rounded = unit == 0 || value >= 10 ? value.rounded() : (value * 10).rounded() / 10
    let text = rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    return "\(text) \(units[unit])"
  }

  // MARK: Not done

  /// A signal ended a backup.
  public var stopped: String {
    words.say("Stopped; nothing was written.", "已停止，未写入任何内容", "已停止，未寫入任何內容")
  }

  func alreadyThere(_ path: String) -> String {
    words.say(
      "\(path) is there already and stays as it is. Choose another name, or replace it with --force.",
      "\(path) 已存在，未作改动。请换一个名称，或用 --force 覆盖",
      "\(path) 已存在，未作更動。請換一個名稱，或用 --force 覆寫")
  }

  func isTheStore(_ path: String) -> String {
    words.say(
      "\(path) is the store itself; nothing was changed. Name another file for the backup.",
      "\(path) 就是当前的数据文件，未作改动。请另外指定备份文件",
      "\(path) 就是目前的資料檔，未作更動。請另外指定備份檔")
  }

  func inUse(_ path: String, by names: [String]) -> String {
    let who = words.listed(names)
    return names.isEmpty
      ? words.say(
        "Another program has \(path) open; nothing was changed. Close it and try again.",
        "\(path) 正被其他程序打开，未作改动。请关闭后再试", "\(path) 正被其他程式開啟，未作更動。請關閉後再試")
      : words.say(
        "\(path) is open (\(who)); nothing was changed. Ask them to quit and try again.",
        "\(path) 正在使用（\(who)），未作改动。请其退出后再试", "\(path) 正在使用（\(who)），未作更動。請其退出後再試")
  }

  func damaged(_ path: String, _ fault: BackupFault) -> String {
    let why =
      switch fault {
      case .pages(let finding): finding
      case .danglingRows(let count): dangling(count)
      case .trail(let row, let reason):
        words.labelled(
          words.say(
            "entry #\(row.rawValue) of the log", "操作记录 #\(row.rawValue)",
            "操作記錄 #\(row.rawValue)"), words.log.why(reason))
      }
    return words.say(
      "\(path) is damaged (\(why)) and was not used. Take another backup.",
      "\(path) 已损坏（\(why)），未使用。请换一个备份", "\(path) 已損毀（\(why)），未使用。請換一個備份")
  }

  func dangling(_ count: Int) -> String {
    words.say(
      "\(words.counted(count, "row names", "rows name")) what is not there",
      "\(words.number(count)) 条数据指向不存在的内容",
      "\(words.number(count)) 筆資料指向不存在的內容")
  }
}
