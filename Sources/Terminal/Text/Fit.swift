/// Where text stands within its columns.
public enum Alignment: Hashable, Sendable {
  case leading, centre, trailing
}

extension Text {
  /// The text in at most that many columns; when something is cut, it ends in `ellipsis` (or, where
  /// that has no room, in nothing). Never cuts through a wide character.
  public static func truncate(_ text: String, columns: Int, ellipsis: String = "…") -> String {
    guard width(text) > columns else { return text }
    let sign = width(ellipsis) <= columns ? ellipsis : ""
    return prefix(text, columns: columns - width(sign)) + sign
  }

  /// The text in exactly that many columns: cut like `truncate`, or filled up with spaces.
  public static func fit(
    _ text: String, columns: Int, align: Alignment = .leading, ellipsis: String = "…"
  ) -> String {
    guard columns > 0 else { return "" }
    let cut = truncate(text, columns: columns, ellipsis: ellipsis)
    let room = columns - width(cut)
    guard room > 0 else { return cut }
    let before =
      switch align {
      case .leading: 0
      case .centre: room / 2
      case .trailing: room
      }
    return spaces(before) + cut + spaces(room - before)
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

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
