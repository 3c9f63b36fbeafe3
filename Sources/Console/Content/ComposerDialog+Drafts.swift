import Community
import Store
import Terminal

extension ComposerDialog {
  var draftPlace: String? { editing.map { "post \($0.post.id.rawValue)" } ?? "post" }

  var draftFields: [String: String]? {
    guard hasUnsavedText else { return nil }
    var fields = ["title": title.text, "text": text.text, "part": part.rawValue]
    if canPlan, !when.text.isEmpty { fields["when"] = when.text }
    if canPlan, !groups.chosenIDs.isEmpty {
      fields["groups"] = groups.chosenIDs.map(\.rawValue).sorted().map(String.init)
        .joined(separator: " ")
    }
    return fields
  }

  mutating func fill(from fields: [String: String]) {
    title.set(fields["title"] ?? "")
    text = TextArea(fields["text"] ?? "", size: text.size)
    part = fields["part"].flatMap(PostPart.init(rawValue:)) ?? part
    guard canPlan else { return }
    when.set(fields["when"] ?? when.text)
    let chosen = (fields["groups"] ?? "").split(separator: " ").compactMap { Int64($0) }
    groups.choose(chosen.map { GroupID($0) })
  }

  mutating func startOver() {
    title.set(editing?.post.text.title ?? "")
    text = TextArea(editing?.post.text.body ?? "", size: text.size)
    part = editing?.post.text.part ?? .head
    when.set("")
    groups.startOver()
  }
}
