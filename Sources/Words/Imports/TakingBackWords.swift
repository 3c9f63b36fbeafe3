import Community
import Store

extension Words {
  /// Taking imports back.
  public var takingBack: TakingBackWords { TakingBackWords(words: self) }
}

/// Taking imports back (撤回).
public struct TakingBackWords: Sendable {
  let words: Words

  public func question(_ number: Int64, _ file: String) -> String {
    words.say(
      "Take back import #\(number), \(file)", "撤回导入 #\(number)：\(file)", "撤回匯入 #\(number)：\(file)")
  }
  public var takeBack: String { words.say("take it back", "撤回", "撤回") }

  /// What goes, what stays, and what to do then, a sentence each.
  public func meaning(_ effect: TakingBack) -> [String] {
    [goes(effect)] + effect.toldAgain.map(toldAgain) + [stays(effect), again]
  }

  func goes(_ effect: TakingBack) -> String {
    var brought = effect.row.counts
    // What was there before stays.
    brought.duplicates = 0
    guard brought != ImportCounts() else {
      return words.say("It brought nothing new.", "它没有带来新内容。", "它沒有帶來新內容。")
    }
    let summary = words.log.summary(brought)
    return words.say(
      "It brought \(summary): all of it goes that no other import has.",
      "它带来了：\(summary)；其中别的导入没有的都将移除。",
      "它帶來了：\(summary)；其中別的匯入沒有的都將移除。")
  }

  func stays(_ effect: TakingBack) -> String {
    let (people, requests) = (effect.keptPeople, effect.keptRequests)
    if people == 0, requests == 0 {
      return words.say(
        "Everything else stays, and all that operators have done.",
        "其余数据和运营所做的一切都保留。", "其餘資料和營運所做的一切都保留。")
    }
    return words.say(
      "What operators have done stays, and with it \(words.counted(people, "person", "people")) and \(words.counted(requests, "join request", "join requests")) of this import.",
      "运营所做的一切都保留，与之相关的 \(words.number(people)) 人、\(words.number(requests)) 条入群申请也留下。",
      "營運所做的一切都保留，與之相關的 \(words.number(people)) 人、\(words.number(requests)) 筆入群申請也留下。")
  }

  var again: String {
    words.say(
      "Undo does not bring it back; importing the file again does.",
      "撤销无法恢复；重新导入该文件即可恢复。", "復原無法還原；重新匯入該檔案即可恢復。")
  }

  func toldAgain(_ other: TakingBack.ToldAgain) -> String {
    let (number, file) = (other.row.id, other.row.fileName)
    return words.say(
      "Import #\(number), \(file), has up to \(words.counted(other.events, "entry", "entries")) of it too; these stay.",
      "导入 #\(number)（\(file)）中也有其中至多 \(words.number(other.events)) 条记录，这些会保留。",
      "匯入 #\(number)（\(file)）中也有其中至多 \(words.number(other.events)) 筆記錄，這些會保留。")
  }

  /// How far an import is; nil where there is nothing to say.
  public func state(_ state: ImportRecord.State) -> String? {
    switch state {
    case .finished, .untraced: nil
    case .open: words.say("unfinished", "未完成", "未完成")
    case .leaving: words.say("being taken back", "撤回中", "撤回中")
    case .gone: words.say("taken back", "已撤回", "已撤回")
    }
  }

  /// After what was done, on the command line: the rest goes while the console or a script is used.
  public var goesOn: String {
    words.say(
      "Stopped on the way; the rest goes by itself while hetang is in use.",
      "已中断；其余部分会在使用 hetang 时自动移除", "已中斷；其餘部分會在使用 hetang 時自動移除")
  }
}

extension NoticeWords {
  public var importTakenBack: String {
    words.say("The import is taken back.", "已撤回导入", "已撤回匯入")
  }
  /// Where pieces of it may still be going.
  public var importGoesBack: String {
    words.say("The import is being taken back.", "正在撤回导入", "正在撤回匯入")
  }
}
