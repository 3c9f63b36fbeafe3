/// Reads the lines that WeChat and QQ write into a group when someone comes or goes.
enum ChineseGroupLine {
  private static let rules: [SystemRule] = {
    var rules: [SystemRule] = []
    let joins = ["加入了群聊", "加入群聊", "加入了本群", "加入本群", "加入了群組", "加入群組", "加入了群组"]
    for end in joins {
      for (invite, scan, share) in [
        ("邀请", "通过扫描", "分享的二维码"), ("邀請", "通過掃描", "分享的二維碼"),
        ("邀請", "透過掃描", "分享的行動條碼"),
      ] {
        rules.append(SystemRule("\"{by}\"\(invite)\"{who}\"\(end)", .joined))
        rules.append(SystemRule("{by}\(invite){who}\(end)", .joined))
        rules.append(SystemRule("{who}\(scan){by}\(share)\(end)", .joined))
      }
      rules.append(SystemRule("{who}通过{rest}\(end)", .joined))
      rules.append(SystemRule("{who}\(end)", .joined))
    }
    let places = ["群聊", "本群", "群組", "群组"]
    for place in places {
      for out in ["移出了", "移出"] {
        rules.append(SystemRule("\"{by}\"将\"{who}\"\(out)\(place)", .removed))
        rules.append(SystemRule("{by}将{who}\(out)\(place)", .removed))
        rules.append(SystemRule("{by}將{who}\(out)\(place)", .removed))
        rules.append(SystemRule("{who}被\(out)\(place)", .removed))
        rules.append(SystemRule("{who}被{by}\(out)\(place)", .removed))
      }
      for out in ["退出了", "退出", "离开了", "離開了"] {
        rules.append(SystemRule("{who}\(out)\(place)", .left))
      }
    }
    return rules
  }()

  /// WeChat in English.
  private static let english: [SystemRule] = [
    SystemRule("{by} invited {who} to the group chat", .joined),
    SystemRule("{who} joined the group chat via the QR code shared by {by}", .joined),
    SystemRule("{who} joined group chat via the QR code shared by {by}", .joined),
    SystemRule("{who} joined the group chat", .joined),
    SystemRule("{by} removed {who} from the group chat", .removed),
    SystemRule("{who} left the group chat", .left),
  ]

  /// - Parameter names: known so far; they tell whether a sign between names joins two of them.
  /// - Returns: nil for a line about something else.
  static func read(_ text: String, names: NameBook) -> SystemLine? {
    guard text.utf8.count <= 4096 else { return nil }
    let line = normal(text)
    return match(english, line, names) ?? match(rules, closeQuotes(line), names)
  }

  private static func match(
    _ rules: [SystemRule], _ line: String, _ names: NameBook
  ) -> SystemLine? {
    for rule in rules {
      guard let gaps = rule.template.match(line) else { continue }
      return SystemLine(
        meaning: rule.meaning, who: gaps[.who].map { parties($0, names) } ?? [],
        by: gaps[.by].map { party($0) })
    }
    return nil
  }

  /// Without the stray spaces beside quotes.
  private static func closeQuotes(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var spaces = 0
    for scalar in text.unicodeScalars {
      if scalar == " " {
        spaces += 1
        continue
      }
      if scalar != "\"", line.last != "\"" {
        line.append(contentsOf: repeatElement(" ", count: spaces))
      }
      spaces = 0
      line.append(scalar)
    }
    return String(line)
  }

  /// One kind of quotes, no list of those who are there already, no end.
  private static func normal(_ text: String) -> String {
    var line = text.trimmed
    for quote in ["“", "”", "「", "」"] { line = line.replacing(quote, with: "\"") }
    for note in ["，群聊参与人还有", "，群聊參與人還有", "，和群里其他人都不是", "，与群里其他人都不是"] {
      if let range = line.firstRange(of: note) { line = String(line[..<range.lowerBound]) }
    }
    while let last = line.last, "。.！!".contains(last) || last.isWhitespace { line.removeLast() }
    return line
  }

  private static func party(_ text: Substring) -> SystemLine.Party {
    var name = text.trimmed
    while name.hasPrefix("\"") { name.removeFirst() }
    while name.hasSuffix("\"") { name.removeLast() }
    name = name.trimmed
    return ["你", "您", "You", "you"].contains(name) ? .you : .named(name)
  }

  /// Parts of which one name may consist; a name has at most 32 characters.
  private static let mostParts = 16

  /// `B、C`, `你和"B"`; a name that is known may hold the joining sign itself.
  private static func parties(_ text: Substring, _ names: NameBook) -> [SystemLine.Party] {
    for you in ["你和", "您和"] where text.hasPrefix(you) {
      return [.you] + parties(text.dropFirst(you.count), names)
    }
    guard case .named(let whole) = party(text) else { return [.you] }
    var parts = whole.split(separator: "、").map { String($0) }[...]
    var found: [SystemLine.Party] = []
    while !parts.isEmpty {
      let known = (1...min(parts.count, mostParts)).last { count in
        names.knows(parts.prefix(count).joined(separator: "、"))
      }
      let count = known ?? 1
      found.append(party(parts.prefix(count).joined(separator: "、")[...]))
      parts = parts.dropFirst(count)
    }
    return found
  }
}
