import Community
import Store

/// Several accounts of one person (合并).
extension MemberWords {
  public var origin: String { words.say("where", "来自", "來自") }
  public var platform: String { words.say("platform", "平台", "平台") }
  public var oneWith: String { words.say("one with", "合并自", "合併自") }

  /// Where somebody is known from: "WeChat 读书会一群 +1"; within a group, where all are from there,
  /// their account.
  public func origin(_ origin: MemberOrigin, inGroup: Bool) -> String {
    let platforms = origin.platforms.map(words.groups.name).joined(separator: "+")
    if inGroup { return "\(platforms) \(origin.accountID ?? nameOnly)" }
    guard let group = origin.groups.first else { return platforms }
    let rest = origin.groups.count > 1 ? " +\(origin.groups.count - 1)" : ""
    return "\(platforms) \(group)\(rest)"
  }

  /// "林立 (Telegram)"
  public func account(_ name: String, on platforms: [String]) -> String {
    guard !platforms.isEmpty else { return name }
    let list = words.listed(platforms)
    return words.say("\(name) (\(list))", "\(name)（\(list)）", "\(name)（\(list)）")
  }

  // MARK: Choosing

  public func mergeWho(_ name: String) -> String {
    words.say("Who else is \(name)?", "\(name) 的另一账号是谁？", "\(name) 的另一帳號是誰？")
  }
  public var namesakes: String {
    words.say("of the same name", "同名的人", "同名的人")
  }
  public var everybody: String { words.say("everybody", "所有人", "所有人") }
  public var noNamesake: String {
    words.say(
      "Nobody else has this name. Type another name, a tag or an account.",
      "没有同名的人，请输入其他姓名、标签或账号", "沒有同名的人，請輸入其他姓名、標籤或帳號")
  }
  public var mergeHints: String {
    words.say(
      "type to search   ↑↓ select   Enter look at both   Esc close",
      "输入以查找   ↑↓ 选择   Enter 查看两者   Esc 关闭", "輸入以尋找   ↑↓ 選擇   Enter 檢視兩者   Esc 關閉")
  }

  // MARK: Looking at both

  public var onePerson: String { words.say("One person?", "是同一人吗？", "是同一人嗎？") }
  public var thisOne: String { words.say("this", "此人", "此人") }
  public var otherOne: String { words.say("the other", "另一人", "另一人") }
  /// Where they are, among labels that begin small.
  public var inGroups: String { words.say("groups", "所在群", "所在群") }
  public var together: String { words.say("as one", "合并后", "合併後") }
  public var mergeMeaning: String {
    words.say(
      "Messages, groups and points count together. Name, kind, tags and note are of the one who stands for both; the other's rest. Nothing is moved: X on the page separates them again, u undoes.",
      "消息、所在群和积分合计。姓名、身份、标签和备注以所选的一方为准，另一方的暂存。数据不会移动：在成员页按 X 可取消合并，u 撤销。",
      "訊息、所在群和積分合計。姓名、身份、標籤和備註以所選的一方為準，另一方的暫存。資料不會移動：在成員頁按 X 可取消合併，u 復原。"
    )
  }
  /// - Parameter instead: for the one who does not stand for both yet.
  public func mergeAs(_ name: String, instead: Bool = false) -> String {
    instead
      ? words.say("let \(name) stand for both", "改以 \(name) 为准", "改以 \(name) 為準")
      : words.say("make them one, as \(name)", "合并为 \(name)", "合併為 \(name)")
  }
  /// In place of hints, until the two have come.
  public var readingBoth: String {
    words.say("reading both …   Esc back", "正在读取两人的资料……   Esc 返回", "正在讀取兩人的資料……   Esc 返回")
  }
  /// In place of the two, when there is nothing to merge any more.
  public var oneByNow: String {
    words.say(
      "They are one person by now, or one of them is gone.", "两人已是同一人，或其中一人已不在。",
      "兩人已是同一人，或其中一人已不在。")
  }
  public var previewGoneHints: String { words.say("Esc back", "Esc 返回", "Esc 返回") }
  public var previewHints: String {
    words.say(
      "1 merge   Tab the other name   Esc back", "1 合并   Tab 换一方为准   Esc 返回",
      "1 合併   Tab 換一方為準   Esc 返回")
  }

  // MARK: Separating

  public func separateFrom(_ name: String) -> String {
    words.say("Who is not \(name)?", "谁不是 \(name)？", "誰不是 \(name)？")
  }
  public var separateMeaning: String {
    words.say(
      "They get back their messages, groups, points, tags and note, as if never merged.",
      "消息、所在群、积分、标签和备注都会归还，如同从未合并。", "訊息、所在群、積分、標籤和備註都會歸還，如同從未合併。")
  }
}
