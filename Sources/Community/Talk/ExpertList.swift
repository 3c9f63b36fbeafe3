/// Words in a member's tags that call them an expert. S4: the third principle, to be the expert
/// (method.md, row 142); the words themselves are ours.
public enum ExpertList {
  /// In English and both Chinese scripts.
  public static let words = WordList(
    "experts.tags",
    [
      "专家", "專家", "达人", "達人", "导师", "導師", "讲师", "講師", "顾问", "顧問", "老师", "老師", "教练", "教練",
      "版主", "大咖", "expert", "experts", "mentor", "coach", "teacher", "tutor", "advisor",
      "specialist", "guru",
    ])

  private static let matcher = PhraseMatcher([words])

  /// Whether one of the tags calls its bearer an expert.
  public static func names(_ tags: some Sequence<String>) -> Bool {
    tags.contains { tag in
      var tag = tag
      return tag.withUTF8 { matcher.signs(in: $0) } != 0
    }
  }
}
