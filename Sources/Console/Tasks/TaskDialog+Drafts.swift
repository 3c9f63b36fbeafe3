import Community
import Store
import Terminal

extension TaskDialog {
  var draftPlace: String? {
    if let editing { return "task \(editing.task.id.rawValue)" }
    let about = [group.map { "group \($0.rawValue)" }, person.map { "person \($0.rawValue)" }]
    return (["task new"] + about.compactMap(\.self)).joined(separator: " ")
  }

  var draftFields: [String: String]? {
    guard let original, written != original else { return nil }
    return [
      "title": title.text, "assignee": assignee.text, "due": due.text, "note": note.text,
    ]
  }

  mutating func fill(from fields: [String: String]) {
    title.set(fields["title"] ?? "")
    assignee.set(fields["assignee"] ?? "")
    due.set(fields["due"] ?? "")
    note.set(fields["note"] ?? "")
  }

  mutating func startOver() {
    guard let original else { return }
    title.set(original.title)
    assignee.set(original.assignee)
    due.set(original.due)
    note.set(original.note)
  }
}
