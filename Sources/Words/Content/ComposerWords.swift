extension Words {
  /// Writing a post.
  public var composer: ComposerWords { ComposerWords(words: self) }
}

/// Writing a post.
public struct ComposerWords: Sendable {
  let words: Words

  public var newPost: String { words.say("New post", "新内容", "新內容") }
  public var editPost: String { words.say("Edit post", "编辑内容", "編輯內容") }

  // MARK: The parts of the form

  public var title: String { words.say("title", "标题", "標題") }
  public var text: String { words.say("text", "正文", "內文") }
  public var part: String { words.say("part", "结构", "結構") }
  public var groups: String { words.say("groups", "群", "群") }
  public var when: String { words.say("when", "时间", "時間") }

  public var noGroups: String {
    words.say("none: stays a draft", "未选群：存为草稿", "未選群：存為草稿")
  }
  public func chosen(_ count: Int) -> String {
    words.say("\(count) chosen", "已选 \(count) 个", "已選 \(count) 個")
  }
  public var noSuchGroup: String { words.say("no group matches", "没有符合的群", "沒有符合的群") }

  // MARK: What the time means

  public var atOnce: String { words.say("at once", "立即", "立即") }
  public func meaning(_ time: String, zone: String, groups: Int) -> String {
    let count = words.content.groups(groups)
    let moment = "\(time) \(zone)"
    return groups == 0
      ? moment : words.say("\(moment) (\(count))", "\(moment)（\(count)）", "\(moment)（\(count)）")
  }

  // MARK: Hints

  public var hints: String {
    words.say(
      "Tab next   ^s finish   ^t template   Esc leave", "Tab 下一项   ^s 完成   ^t 模板   Esc 离开",
      "Tab 下一項   ^s 完成   ^t 範本   Esc 離開")
  }
  public var groupHints: String {
    words.say(
      "Space mark   * all   / find   Tab next   ^s finish",
      "Space 选择   * 全选   / 查找   Tab 下一项   ^s 完成",
      "Space 選擇   * 全選   / 尋找   Tab 下一項   ^s 完成")
  }
  public var partHints: String {
    words.say(
      "1 2 3 or ← → choose   Tab next   ^s finish", "1 2 3 或 ← → 选择   Tab 下一项   ^s 完成",
      "1 2 3 或 ← → 選擇   Tab 下一項   ^s 完成")
  }
  public func items(_ count: Int, usual: ClosedRange<Int>) -> String {
    words.say(
      "\(words.counted(count, "item", "items")); usual are \(usual.lowerBound) to \(usual.upperBound)",
      "\(count) 条，通常 \(usual.lowerBound) 到 \(usual.upperBound) 条",
      "\(count) 則，通常 \(usual.lowerBound) 到 \(usual.upperBound) 則")
  }

  // MARK: What is missing

  public var textMissing: String {
    words.say("Write a text first", "请先写正文", "請先寫內文")
  }
  public var groupsMissing: String {
    words.say(
      "A time needs groups: choose some, or empty the time to keep a draft",
      "设了时间就要选群；只存草稿请清空时间", "設了時間就要選群；只存草稿請清空時間")
  }

  public var groupsAwaited: String {
    words.say(
      "The groups are still being read; ^s again in a moment", "群列表还在读取，请稍后再按 ^s",
      "群清單還在讀取，請稍後再按 ^s")
  }

  // MARK: Questions

  public var leave: String {
    words.say("Leave without finishing?", "还没完成，要离开吗？", "還沒完成，要離開嗎？")
  }
  public var keepDraft: String { words.say("keep as a draft", "存为草稿", "存為草稿") }
  public var keepChanges: String { words.say("keep the changes", "保存修改", "儲存修改") }
  public var discard: String { words.say("discard", "放弃", "捨棄") }
  public var leaveHints: String {
    words.say("1-2 choose   Esc go on writing", "1-2 选择   Esc 继续写", "1-2 選擇   Esc 繼續寫")
  }
  public var chooseTemplate: String { words.say("Insert a template", "插入模板", "插入範本") }
}
