import Community
import Store
import Words

extension [PlainColumn<PostRow>] {
  /// The list of posts.
  static func posts(_ desk: Desk) -> Self {
    let (words, heads) = (desk.words, desk.words.content)
    return [
      .init(title: words.log.number, isNumber: true) { "#\($0.post.id.rawValue)" },
      .init(title: heads.post, widest: 50) { $0.post.text.heading },
      .init(title: heads.part) { heads.name(of: $0.post.text.part) },
      .init(title: heads.state) { state(of: $0, heads) },
      .init(title: heads.when) { row in
        row.deliveries.map(\.delivery.dueAt).min()
          .map { words.time.dateAndTime($0, in: desk.zone) } ?? ""
      },
      .init(title: heads.group, widest: 60) { words.listed($0.deliveries.map(\.groupName)) },
    ]
  }

  /// "2 due · 3 scheduled"
  private static func state(of row: PostRow, _ words: ContentWords) -> String {
    let states = row.deliveries.map(\.delivery.state)
    guard !states.isEmpty else { return words.draft }
    return DeliveryState.allCases.filter(states.contains)
      .map { state in words.count(states.count { $0 == state }, state) }
      .joined(separator: " · ")
  }
}
