import Community
import Store

extension CareWords {
  /// Nothing is wrong.
  public var wholeSentence: String {
    words.say("Nothing is wrong.", "一切正常", "一切正常")
  }

  /// Before the command that mends something.
  public func mending(_ command: String) -> String {
    words.say("  to mend it: \(command)", "  修复：\(command)", "  修復：\(command)")
  }

  /// After what was mended.
  public func mended(_ sentence: String) -> String {
    words.say("Mended: \(sentence)", "已修复：\(sentence)", "已修復：\(sentence)")
  }

  /// How far the recount is.
  public func recounting(_ done: Int, of all: Int) -> String {
    words.say(
      "recounting group \(done) of \(all)", "正在核对第 \(done)/\(all) 个群", "正在核對第 \(done)/\(all) 個群")
  }

  /// What is wrong, and where.
  public func describe(_ ailment: Ailment) -> String {
    switch ailment {
    case .noStore(let path): words.commandLine.noStore(path)
    case .unusable(let error): words.errors.describe(error)
    case .mode, .group, .groupNotPassedOn, .noAccess, .notInGroup, .folderClosed, .leftover,
      .littleRoom:
      describeFile(ailment)
    case .pages(let finding):
      words.say(
        "The store is damaged: \(finding).", "数据文件已损坏：\(finding)", "資料檔已損毀：\(finding)")
    case .lacking(let part): lacking(part)
    case .danglingRows(let table, let count): words.labelled(table, dangling(count))
    case .trail(let row, let reason): words.log.broken(at: row.rawValue, reason: reason)
    case .rollUps(_, let name, let count):
      words.say(
        "\(name): \(words.counted(count, "daily figure is", "daily figures are")) not what a recount gives.",
        "\(name)：\(words.number(count)) 项每日统计与重新计数不符",
        "\(name)：\(words.number(count)) 項每日統計與重新計數不符")
    case .contributions(let people):
      words.say(
        "The points of \(words.counted(people, "person", "people")) are not the sum of the ledger.",
        "\(words.number(people)) 人的积分与流水之和不符", "\(words.number(people)) 人的積分與流水總和不符")
    case .unknownZone(_, let name, let zone):
      words.say(
        "\(name): this machine does not know the time zone \(zone).", "\(name)：本机没有时区 \(zone) 的资料",
        "\(name)：本機沒有時區 \(zone) 的資料")
    case .overdue(let count):
      words.say(
        "\(words.counted(count, "post", "posts")) came due while no console was open.",
        "\(words.number(count)) 条内容已过投放时间，期间没有打开控制台",
        "\(words.number(count)) 則內容已過投放時間，期間沒有開啟主控台")
    case .goneSessions(let count):
      words.say(
        "\(words.counted(count, "console", "consoles")) ended without saying so.",
        "\(words.number(count)) 个控制台未正常退出", "\(words.number(count)) 個主控台未正常結束")
    case .clockBehind(let latest):
      clockBehind(words.time.date(Zone.utc.day(of: latest)))
    }
  }

  private func lacking(_ part: SchemaPart) -> String {
    switch part.kind {
    case .table:
      words.say(
        "The table \(part.name) is gone, and what it held.", "缺少数据表 \(part.name)，其中的数据已不存在",
        "缺少資料表 \(part.name)，其中的資料已不存在")
    case .index:
      words.say(
        "The index \(part.name) is gone: lists take longer.", "缺少索引 \(part.name)，列表会变慢",
        "缺少索引 \(part.name)，清單會變慢")
    case .trigger:
      words.say(
        "The trigger \(part.name) is gone or changed: somebody opened the store with another program. Compare with a backup what may have been changed since.",
        "触发器 \(part.name) 缺失或被改动：有人用其他程序动过数据文件，请与备份比对",
        "觸發器 \(part.name) 缺失或被改動：有人用其他程式動過資料檔，請與備份比對")
    }
  }

  private func clockBehind(_ date: String) -> String {
    words.say(
      "The log's newest entry (\(date)) is later than this machine's clock.",
      "最新一条操作记录（\(date)）晚于本机时钟", "最新一筆操作記錄（\(date)）晚於本機時鐘")
  }

  private func describeFile(_ ailment: Ailment) -> String {
    switch ailment {
    case .mode(let path, let found, let wanted):
      words.say(
        "\(path) has mode \(octal(found)) instead of \(octal(wanted)).",
        "\(path) 的权限是 \(octal(found))，应为 \(octal(wanted))",
        "\(path) 的權限是 \(octal(found))，應為 \(octal(wanted))")
    case .group(let path, let found, let wanted):
      words.say(
        "\(path) belongs to group \(found), its folder to \(wanted).",
        "\(path) 属于用户组 \(found)，所在目录属于 \(wanted)", "\(path) 屬於群組 \(found)，所在目錄屬於 \(wanted)")
    case .groupNotPassedOn(let folder):
      words.say(
        "\(folder) is shared, but does not pass its group on to new files.",
        "\(folder) 是共享目录，但新文件不会继承其用户组", "\(folder) 是共用目錄，但新檔案不會繼承其群組")
    case .noAccess(let path, let owner):
      words.say(
        "\(path) belongs to \(owner); you may not read and write it.", "\(path) 属于 \(owner)，你无权读写",
        "\(path) 屬於 \(owner)，你無權讀寫")
    case .notInGroup(let folder, let group, let user):
      words.say(
        "\(folder) is for the group \(group), in which \(user) is not; it counts from the next login.",
        "\(folder) 供用户组 \(group) 使用，\(user) 不在组内；加入后重新登录生效",
        "\(folder) 供群組 \(group) 使用，\(user) 不在群組內；加入後重新登入生效")
    case .folderClosed(let folder):
      words.say(
        "You may not write into \(folder), where the store needs files beside it.",
        "你无权写入 \(folder)，而数据文件需要在那里建立附属文件", "你無權寫入 \(folder)，而資料檔需要在那裡建立附屬檔案")
    case .leftover(let path):
      words.say(
        "\(path) is left of a backup or restore that was stopped.", "\(path) 是中断的备份或恢复留下的文件",
        "\(path) 是中斷的備份或還原留下的檔案")
    case .littleRoom(let folder, let free, let needed):
      words.say(
        "\(folder): \(size(free)) free; a backup and what is being written want \(size(needed)).",
        "\(folder)：剩余 \(size(free))，备份和写入应留出 \(size(needed))",
        "\(folder)：剩餘 \(size(free))，備份和寫入應留出 \(size(needed))")
    default: ""
    }
  }

  private func octal(_ mode: UInt32) -> String { "0" + String(mode, radix: 8) }
}
