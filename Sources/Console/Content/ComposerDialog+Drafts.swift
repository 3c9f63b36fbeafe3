import Community
import Store
import Terminal
import Words

/// Which draft the form shows.
enum DraftOffer: Equatable, Sendable {
  /// The store has not been heard yet.
  case awaited
  /// There was none, or it has been dealt with.
  case settled
  /// What stands in the form was written then, and not sent.
  case offered(Instant)
}

extension ComposerDialog {
  public var draftPlace: String? { editing.map { "post \($0.post.id.rawValue)" } ?? "post" }

  public var draftFields: [String: String]? {
    guard hasUnsavedText else { return nil }
    return ["title": title.text, "text": text.text, "part": part.rawValue]
  }

  public var isDraftOffered: Bool { if case .offered = offer { true } else { false } }

  /// Brings back what was being written when the form was last left without a word.
  mutating func receive(_ draft: Draft?) {
    guard offer == .awaited else { return }
    offer = .settled
    guard let draft, !hasUnsavedText else { return }
    title.set(draft.fields["title"] ?? "")
    let size = text.size
    text = TextArea(draft.fields["text"] ?? "", size: size)
    part = draft.fields["part"].flatMap(PostPart.init(rawValue:)) ?? part
    if hasUnsavedText { offer = .offered(draft.at) }
  }

  /// The first key after a draft came back: Enter keeps it and does nothing else, Ctrl-U clears the
  /// form, any other goes on writing.
  ///
  /// - Returns: Whether the key is dealt with.
  mutating func settleOffer(_ key: Key) -> Bool {
    guard isDraftOffered else { return false }
    offer = .settled
    switch key {
    case .enter: return true
    case .control("u"):
      title.set(editing?.post.text.title ?? "")
      text = TextArea(editing?.post.text.body ?? "", size: text.size)
      part = editing?.post.text.part ?? .head
      return true
    default: return false
    }
  }
}
