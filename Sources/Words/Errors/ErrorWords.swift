import Community
import Store

extension Words {
  /// Why something did not work, and what to do.
  public var errors: ErrorWords { ErrorWords(words: self) }
}

/// Why something did not work, and what to do.
public struct ErrorWords: Sendable {
  let words: Words

  public func describe(_ error: CommandError) -> String {
    switch error {
    case .notFound:
      words.say("It is no longer there; R shows what is new.", "它已不存在，R 刷新", "它已不存在，R 重新整理")
    case .conflict(_, let by, _):
      words.say(
        "\(by) changed it since you saw it; look again and decide.",
        "\(by) 已先改动过，请看过最新内容再决定", "\(by) 已先改動過，請看過最新內容再決定")
    case .wrongState(_, let state):
      wrongState(words.log.name(of: state))
    case .reasonNeeded: words.say("A reason is needed.", "需要写明理由", "需要寫明理由")
    case .nothingToDo: words.actions.nothingSelected
    case .unchanged:
      words.say("Nothing was changed: it is so already.", "未作改动：现状已是如此", "未作更動：現狀已是如此")
    case .empty(let field): empty(name(of: field))
    case .outOfBounds(let field, let value, let allowed):
      outOfBounds(name(of: field), words.number(value), allowed)
    case .denied(let denial): words.operators.denied(denial)
    case .switchedOff(let name): words.operators.switchedOff(name)
    case .notYourName(let name): words.operators.notYourName(name)
    case .confirmationNeeded(let name): words.operators.confirmationNeeded(name)
    case .consentNeeded(let others): words.operators.consentNeeded(others)
    case .consentNotNeeded: words.operators.consentNotNeeded
    case .ownConsent: words.operators.ownConsent
    case .noOwnerLeft: words.operators.noOwnerLeft
    case .nameTaken(let name): words.operators.nameTaken(name)
    case .claimed(_, let name): words.operators.claimed(by: name)
    case .unknownHealthModel(let version): words.verdict.unknown(version)
    case .healthModelUnreadable(let version): words.verdict.unreadable(version)
    case .healthModelVersionTaken(let version): words.verdict.taken(version)
    case .nothingToUndo: words.say("you have nothing to undo", "没有可撤销的操作", "沒有可復原的操作")
    case .nothingToRedo: words.say("you have nothing to redo", "没有可重做的操作", "沒有可重做的操作")
    }
  }

  private func wrongState(_ state: String) -> String {
    words.say("Not possible: it is \(state).", "无法操作：当前状态为\(state)", "無法操作：目前狀態為\(state)")
  }

  private func name(of field: CommandError.Field) -> String {
    switch field {
    case .name: words.log.field("name")
    case .title: words.log.field("title")
    case .body: words.log.field("body")
    case .groups: words.say("groups", "群", "群")
    case .hour: words.say("hour", "小时", "小時")
    case .minute: words.say("minute", "分钟", "分鐘")
    case .amount: words.log.field("amount")
    case .messages: words.say("messages", "消息数", "訊息數")
    case .group: words.log.field("group_id")
    case .capacity: words.log.field("capacity")
    case .words: words.log.field("words")
    case .authority: words.members.authority
    case .expressive: words.members.expressive
    case .humorous: words.members.humorous
    }
  }

  private func empty(_ field: String) -> String {
    words.say("Missing: \(field).", "\(field)不能为空", "\(field)不能為空")
  }

  private func outOfBounds(_ field: String, _ value: String, _ allowed: ClosedRange<Int>) -> String
  {
    let (least, most) = (words.number(allowed.lowerBound), words.number(allowed.upperBound))
    return words.say(
      "\(field): \(value) is not between \(least) and \(most).",
      "\(field)：\(value) 不在 \(least) 到 \(most) 之间",
      "\(field)：\(value) 不在 \(least) 到 \(most) 之間")
  }

  public func describe(_ error: StoreError) -> String {
    switch error {
    case .cannotOpen(let path, let said):
      words.say(
        "Cannot open \(path): \(said). Check that it exists and that you may write there.",
        "无法打开 \(path)：\(reason(said))。请检查文件是否存在、是否有写权限",
        "無法開啟 \(path)：\(reason(said))。請檢查檔案是否存在、是否有寫入權限")
    case .strayLog(let path): storage.strayLog(path)
    case .fileNotWritable(let path): storage.fileNotWritable(path)
    case .folderNotWritable(let folder): storage.folderNotWritable(folder)
    case .logRemoved(let path): storage.logRemoved(path)
    case .replaced(let path): storage.replaced(path)
    case .diskFailed(let reason): storage.diskFailed(reason)
    case .notAStore(let path):
      words.say(
        "\(path) is not a Hetang store. Choose another path with --store.",
        "\(path) 不是荷塘的数据文件，请用 --store 指定其他路径",
        "\(path) 不是荷塘的資料檔，請用 --store 指定其他路徑")
    case .newerVersion(let path, let found, let supported):
      words.say(
        "\(path) was written by a newer Hetang (\(found), this one reads \(supported)). Update Hetang.",
        "\(path) 由更新版本的荷塘写入（\(found)，本程序支持 \(supported)），请升级荷塘",
        "\(path) 由更新版本的荷塘寫入（\(found)，本程式支援 \(supported)），請升級荷塘")
    case .olderVersion(let path):
      words.say(
        "\(path) was written by an older Hetang. Open it once without --read-only.",
        "\(path) 由较旧版本的荷塘写入，请先不带 --read-only 打开一次",
        "\(path) 由較舊版本的荷塘寫入，請先不帶 --read-only 開啟一次")
    case .readOnly:
      words.say(
        "The store is open to be read only; nothing was changed.", "以只读方式打开，未作改动",
        "以唯讀方式開啟，未作更動")
    case .busy:
      words.say(
        "Another program holds the store; nothing was changed. Try again.",
        "数据文件正被占用，未作改动，请再试一次", "資料檔正被占用，未作更動，請再試一次")
    case .diskFull:
      words.say(
        "The disk is full; what was being written was taken back. Make room and try again.",
        "磁盘已满，正在写入的内容已撤回。请清理空间后再试",
        "磁碟已滿，正在寫入的內容已撤回。請清理空間後再試")
    case .corrupt(let reason):
      words.say(
        "The store is damaged (\(reason)). Restore a backup.", "数据文件已损坏（\(reason)），请恢复备份",
        "資料檔已損毀（\(reason)），請還原備份")
    case .alreadyThere(let path): words.care.alreadyThere(path)
    case .isTheStore(let path): words.care.isTheStore(path)
    case .inUse(let path, let others): words.care.inUse(path, by: others)
    case .damagedBackup(let path, let fault): words.care.damaged(path, fault)
    case .failed(let reason):
      words.say("The store refused: \(reason)", "数据文件报错：\(reason)", "資料檔報錯：\(reason)")
    }
  }
}
