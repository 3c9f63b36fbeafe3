import Store

extension Words {
  /// The audit trail, the outbox and the imports.
  public var log: LogWords { LogWords(words: self) }
}

/// The audit trail, the outbox and the imports.
public struct LogWords: Sendable {
  let words: Words
  /// Whether what it tells of is still to be done, which English says in other words.
  private var isToDo = false

  init(words: Words) { self.words = words }

  /// For a dangerous command that waits for a word of somebody's: "take a member out", not "took".
  public var toDo: LogWords {
    var words = self
    words.isToDo = true
    return words
  }

  /// A deed in English, as done or as still to be done.
  func tense(_ done: String, toDo: String) -> String { isToDo ? toDo : done }

  public func whole(rows: Int) -> String {
    words.say(
      "The audit trail is whole: \(words.counted(rows, "row", "rows")).",
      "审计链完整：\(words.number(rows)) 条",
      "稽核鏈完整：\(words.number(rows)) 筆")
  }

  public func broken(at row: Int64, reason: LogVerdict.Reason) -> String {
    let why = why(reason)
    return words.say(
      "The audit trail is broken at row \(row): \(why). Restore a backup and compare.",
      "审计链在第 \(row) 条断开：\(why)。请恢复备份并比对。", "稽核鏈在第 \(row) 筆斷開：\(why)。請還原備份並比對。")
  }

  /// What is wrong with a row of the trail.
  func why(_ reason: LogVerdict.Reason) -> String {
    switch reason {
    case .altered: words.say("its content was changed", "内容被改动", "內容遭更動")
    case .unlinked: words.say("it does not follow from the row before", "与前一条不相接", "與前一筆不相接")
    case .gap: words.say("a row before it is missing", "前面缺了一条", "前面缺了一筆")
    }
  }
}
