import Community
import Store
import Words

/// Narrows the queue to the rows that hold all the words. What an alert says and what a row is are
/// found in every language, so that the filter means the same whoever typed it.
struct TodayFilter {
  private let words: WordFilter

  init(_ text: String) { words = WordFilter(text) }

  func matches(_ row: TodayRow) -> Bool {
    words.isEmpty
      || words.matches(
        "\(subject(of: row)) \(row.group?.name ?? "")",
        labels: Language.allCases.map { Words($0).today.kind(of: row.subject) })
  }

  private func subject(of row: TodayRow) -> String {
    switch row.subject {
    case .join(let join): "\(join.request.name) \(join.request.answer ?? "")"
    case .delivery(let delivery): delivery.post.text.heading
    case .task(let task):
      "\(task.task.fields.title) \(task.task.fields.assignee ?? "") \(task.personName ?? "")"
    case .alert(let alert, _):
      Language.allCases.map { Words($0).today.sentence(alert.kind) }.joined(separator: " ")
    case .consent(let consent): "\(consent.askedBy) \(consent.about)"
    }
  }
}
