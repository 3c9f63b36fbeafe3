import Community
import Terminal
import Words

/// The sentence on top of Today that tells what changed since the operator last looked, cut to the
/// room there is.
struct NewsLine {
  var news: News
  var context: ConsoleContext

  /// Columns of one name at most; names come from outside.
  private static let widest = 18

  private var words: NewsWords { context.words.news }

  private var since: String {
    words.since(news.since, now: context.now, in: context.zone)
  }

  /// As many things as fit, each with at least one name, in at most `rows` lines; what does not fit
  /// is counted, and `?` shows it.
  func lines(columns: Int, rows: Int) -> [String] {
    guard rows > 0, columns > 0 else { return [] }
    guard !news.items.isEmpty else {
      return [Text.truncate(words.nothing(since: since), columns: columns)]
    }
    for count in stride(from: news.items.count, through: 1, by: -1) {
      for names in stride(from: 3, through: 1, by: -1) {
        let lines = Text.wrap(sentence(items: count, names: names), columns: columns)
        if lines.count <= rows { return lines }
      }
    }
    let bare = Text.wrap(sentence(items: 1, names: 0), columns: columns).prefix(rows)
    return bare.map { Text.truncate($0, columns: columns) }
  }

  private func sentence(items count: Int, names: Int) -> String {
    words.sentence(
      news.items.prefix(count).map { clause($0, names: names) }, since: since,
      more: news.items.count - count)
  }

  private func clause(_ item: NewsItem, names: Int = .max) -> String {
    words.clause(
      item.mapNames { all in
        let shown = all.prefix(names).map { Text.truncate(Text.clean($0), columns: Self.widest) }
        let hidesSome = !shown.isEmpty && shown.count < all.count
        return shown + (hidesSome && item.tellsByWhom ? ["…"] : [])
      })
  }

  /// What `?` tells: all of it.
  var explanation: Explanation {
    Explanation(
      name: words.title,
      value: news.items.isEmpty ? words.nothing(since: since) : since, definition: words.definition,
      inputs: news.items.map { clause($0) }, source: words.source,
      whatChangesIt: words.whatChangesIt)
  }

  func draw(_ lines: [String], on canvas: inout Canvas, in area: Area) {
    let look: Look = news.items.isEmpty ? .muted : .plain
    for (place, line) in lines.prefix(area.rows).enumerated() {
      canvas.put(
        line, at: Point(row: area.row + place, column: area.column + 2), style: look.style)
    }
  }
}

extension NewsItem {
  /// Whether its names are those of who did it: of others the number tells that there are more.
  fileprivate var tellsByWhom: Bool {
    switch self {
    case .awarded, .imported: true
    default: false
    }
  }
}
