/// Reads the lines that WhatsApp itself writes into a group.
enum WhatsAppSystemLine {
  /// Lines whose free end may hold “: ”; they are looked for before a sender is.
  private static let titled: [SystemRule] = [
    "{who} created group {rest}", "{who} created the group {rest}",
    "{who} changed the subject to {rest}", "{who} changed the subject from {rest}",
    "{who} changed the group name to {rest}", "{who} changed the group name from {rest}",
    "{who} changed the group description{rest}",
    "{who}创建了此群组{rest}", "{who}创建了群组{rest}", "{who}更改了群组名称{rest}", "{who}更改了主题{rest}",
    "{who}将群组名称{rest}", "{who}将主题{rest}", "{who}将群组主题{rest}", "{who}已将群组名称{rest}",
    "{who}建立了此群組{rest}", "{who}建立了群組{rest}", "{who}已建立此群組{rest}", "{who}更改了群組名稱{rest}",
    "{who}更改了主旨{rest}", "{who}將群組名稱{rest}", "{who}將主旨{rest}", "{who}已將群組名稱{rest}",
  ].flatMap { rules($0, .notice) }

  private static let memberships: [SystemRule] = {
    let joins = [
      "{who} joined using this group's invite link", "{who} joined using this group’s invite link",
      "{who} joined using a group link", "{who} joined using your invite",
      "{who} joined via this group's invite link", "{who} joined from the community",
      "{who} joined", "{who} was added", "{who} were added", "{by} added {who}",
      "{who}使用此群组的邀请链接加入了群组", "{who}使用此群组的邀请链接加入了", "{who}通过群组邀请链接加入了群组",
      "{who}通过此群组的邀请链接加入了", "{who}已使用此群组的邀请链接加入", "{who}加入了群组", "{who}加入群组",
      "{by}添加了{who}", "{by}已添加{who}",
      "{who}使用此群組的邀請連結加入了群組", "{who}透過此群組的邀請連結加入了群組",
      "{who}使用此群組的邀請連結加入", "{who}透過此群組的邀請連結加入", "{who}已加入群組",
      "{who}加入了群組", "{who}加入群組", "{by}已新增{who}", "{by}新增了{who}", "{by}加入了{who}",
    ]
    let leaves = [
      "{who} left", "{who} left the group", "{who}退出了群组", "{who}已退出群组", "{who}退出了",
      "{who}离开了群组", "{who}离开了", "{who}已離開群組", "{who}離開了群組", "{who}離開了", "{who}已離開",
      "{who}退出了群組",
    ]
    let removals = [
      "{who} was removed", "{who} were removed", "{by} removed {who}", "{by}移除了{who}",
      "{by}已移除{who}", "{by}将{who}移出了群组", "{by}將{who}移出群組",
    ]
    return joins.flatMap { rules($0, .joined) } + leaves.flatMap { rules($0, .left) }
      + removals.flatMap { rules($0, .removed) }
  }()

  /// A Chinese sentence may say “already” (已) after the name in front; it is no part of the name.
  private static func rules(
    _ pattern: String, _ meaning: SystemLine.Meaning
  ) -> [SystemRule] {
    guard pattern.hasPrefix("{"), let gap = pattern.firstIndex(of: "}") else {
      return [SystemRule(pattern, meaning)]
    }
    let (name, rest) = (pattern[...gap], pattern[pattern.index(after: gap)...])
    let isChinese = rest.unicodeScalars.first.map { $0.value >= 0x4E00 } ?? false
    let already = isChinese && !rest.hasPrefix("已") ? ["\(name)已\(rest)"] : []
    return (already + [pattern]).map { SystemRule($0, meaning) }
  }

  /// A line that names a title, which may hold anything. The sign after a sender's name counts only
  /// when it comes before the words.
  static func readTitled(_ body: String) -> SystemLine? {
    read(body, titled).flatMap { line in
      guard case .named(let name) = line.who.first else { return line }
      return name.contains(": ") ? nil : line
    }
  }

  /// A line that has no sender.
  /// - Returns: nil for one that is not known; it is neutral.
  static func read(_ body: String) -> SystemLine? {
    read(body, titled) ?? read(body, memberships)
  }

  private static func read(_ body: String, _ rules: [SystemRule]) -> SystemLine? {
    guard body.utf8.count <= 4096 else { return nil }
    var line = body.trimmed
    while let last = line.last, last == "." || last == "。" { line.removeLast() }
    for rule in rules {
      guard let gaps = rule.template.match(line) else { continue }
      let names = gaps[.who].map { rule.meaning == .notice ? [String($0)] : list($0) } ?? []
      return SystemLine(
        meaning: rule.meaning, who: names.map { party($0) },
        by: gaps[.by].map { party(String($0)) })
    }
    return nil
  }

  /// `Y, Z and W`, `Y、Z和W`.
  private static func list(_ text: Substring) -> [String] {
    var names = text.split(separator: "、").flatMap { $0.components(separator: ", ") }
    guard let last = names.popLast() else { return [] }
    let isList = !names.isEmpty
    if last.hasPrefix("and ") { return names + [String(last.dropFirst(4))] }
    for joint in isList ? [" and ", "和", "及"] : [" and "] {
      if let range = last.firstRange(of: joint), range.lowerBound > last.startIndex {
        return names + [String(last[..<range.lowerBound]), String(last[range.upperBound...])]
      }
    }
    return names + [last]
  }

  private static func party(_ text: String) -> SystemLine.Party {
    let name = Marks.name(text)
    return ["You", "you", "你", "您"].contains(name) ? .you : .named(name)
  }
}

extension Substring {
  fileprivate func components(separator: String) -> [String] {
    split(separator: separator).map { String($0) }
  }
}
