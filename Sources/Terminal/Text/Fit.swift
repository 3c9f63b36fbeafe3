/// Where text stands within its columns.
public enum Alignment: Hashable, Sendable {
  case leading, centre, trailing

  /// How many of so many spare columns come before the text.
  public func indent(_ spare: Int) -> Int {
    switch self {
    case .leading: 0
    case .centre: spare / 2
    case .trailing: spare
    }
  }
}

/// Where text loses what has no room.
public enum Cut: Hashable, Sendable {
  case end
  /// For names: those of a series differ in their last characters.
  case middle
  /// For parts with a comma or a dot between them: only whole ones stay, since half of a number is
  /// another number.
  case part
}

extension Text {
  /// The text in at most that many columns; when something is cut, it ends in `ellipsis` (or, where
  /// that has no room, in nothing). Never cuts through a wide character.
  ///
  /// - Parameter cut: in the middle, the beginning keeps a little more than the end, and with fewer
  ///   than eight columns everything.
  public static func truncate(
    _ text: String, columns: Int, cut: Cut = .end, ellipsis: String = "…"
  ) -> String {
    guard width(text) > columns else { return text }
    let sign = width(ellipsis) <= columns ? ellipsis : ""
    let room = columns - width(sign)
    if cut == .part { return wholeParts(of: text, columns: room) + sign }
    guard cut == .middle, columns >= 8 else { return prefix(text, columns: room) + sign }
    let end = suffix(text, columns: room * 9 / 20)
    return prefix(text, columns: room - width(end)) + sign + end
  }

  /// The text in exactly that many columns: cut like `truncate`, or filled up with spaces.
  public static func fit(
    _ text: String, columns: Int, align: Alignment = .leading, cut: Cut = .end,
    ellipsis: String = "…"
  ) -> String {
    guard columns > 0 else { return "" }
    let shown = truncate(text, columns: columns, cut: cut, ellipsis: ellipsis)
    let room = columns - width(shown)
    guard room > 0 else { return shown }
    let before = align.indent(room)
    return spaces(before) + shown + spaces(room - before)
  }

  /// As many letters, each with its marks, as those columns hold. What Unicode calls one character
  /// can be wider than a row in some scripts; it is cut as well.
  public static func prefix(_ text: String, columns: Int) -> String {
    let scalars = text.unicodeScalars
    var used = 0
    var end = scalars.startIndex
    while end < scalars.endIndex {
      used += Self.columns(of: scalars[end])
      if used > columns { break }
      scalars.formIndex(after: &end)
    }
    return String(scalars[..<end])
  }

  /// As many whole parts as those columns hold; of a single one that is too long, its beginning.
  private static func wholeParts(of text: String, columns: Int) -> String {
    let head = prefix(text, columns: columns)
    let rest = text.dropFirst(head.count)
    let separators = [" · ", "，", "、", ", "]
    if separators.contains(where: rest.hasPrefix) { return head }
    let ends = separators.compactMap { head.ranges(of: $0).last?.lowerBound }
    return ends.max().map { String(head[..<$0]) } ?? head
  }

  /// As many whole characters of the end as those columns hold.
  public static func suffix(_ text: String, columns: Int) -> String {
    var used = 0
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      used += width(text[before])
      if used > columns { break }
      start = before
    }
    return String(text[start...])
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
