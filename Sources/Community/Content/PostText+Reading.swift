extension PostText {
  /// What goes to the group: the title, if any, above the body.
  public var whole: String {
    title.isEmpty ? body : body.isEmpty ? title : "\(title)\n\(body)"
  }

  /// The line that stands for the post in lists: its title, else the first line with words.
  public var heading: String {
    let lines = [title] + body.split(whereSeparator: \.isNewline).map(String.init)
    return lines.first(where: \.saysSomething) ?? ""
  }

  /// How many numbered lines with words the body has: `1. …`, `2、…`, `③…`. A time of day at the
  /// head of a line, `9:30 …`, is no number.
  public var numberedItems: Int {
    body.split(whereSeparator: \.isNewline).count { Self.isNumberedItem($0) }
  }

  private static func isNumberedItem(_ line: Substring) -> Bool {
    let text = line.drop(while: \.isWhitespace)
    let rest: Substring
    if let first = text.first, ("①"..."⑳").contains(first) {
      rest = text.dropFirst()
    } else {
      let digits = text.prefix { $0.isWholeNumber }
      guard !digits.isEmpty, let sign = text.dropFirst(digits.count).first,
        ".、)．）:：".contains(sign)
      else { return false }
      rest = text.dropFirst(digits.count + 1)
      if ":：".contains(sign), rest.first?.isWholeNumber == true { return false }
    }
    return rest.saysSomething
  }
}
