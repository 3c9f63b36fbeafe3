import Community

extension Words {
  /// What went wrong and was noted.
  public var incidents: IncidentWords { IncidentWords(words: self) }
}

/// What went wrong and was noted.
public struct IncidentWords: Sendable {
  let words: Words

  public func name(_ kind: IncidentKind) -> String {
    switch kind {
    case .quarrel: words.say("quarrel", "争执", "爭執")
    case .flooding: words.say("flooding", "刷屏", "洗版")
    case .advertising: words.say("advertising", "广告", "廣告")
    case .harassment: words.say("adding people as friends unasked", "加人骚扰", "加人騷擾")
    case .other: words.say("something else", "其他", "其他")
    }
  }

  /// On a person's page.
  public var title: String { words.say("incidents", "事件记录", "事件記錄") }
  /// How many there are besides the latest.
  public func inAll(_ count: Int) -> String {
    let count = words.number(count)
    return words.say("\(count) in all", "共 \(count) 件", "共 \(count) 件")
  }
  /// The title of the question: where it happened.
  public func note(about name: String) -> String {
    words.say("What went wrong: \(name)", "记下一件事：\(name)", "記下一件事：\(name)")
  }
  /// The title of the line for its words.
  public func whatHappened(_ kind: IncidentKind) -> String {
    words.labelled(name(kind), words.say("what happened", "发生了什么", "發生了什麼"))
  }
  /// Above the incidents that were noted before.
  public func before(_ count: Int) -> String {
    words.say(
      "noted so far: \(words.number(count))", "已有记录 \(words.number(count)) 件",
      "已有記錄 \(words.number(count)) 件")
  }
  public var noneBefore: String {
    words.say("nothing was noted so far", "此前没有记录", "此前沒有記錄")
  }
}
