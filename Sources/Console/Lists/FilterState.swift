import Terminal

/// The words that narrow a list, and whether they are being typed.
struct FilterState: Equatable, Sendable {
  /// What the list is narrowed by now.
  private(set) var text = ""
  /// The field while it is open.
  private(set) var field: TextField?

  /// No words: the whole list.
  init() {}

  /// Opens the field with the present words.
  mutating func open() { field = TextField(text) }

  /// Takes a key while the field is open.
  /// - Returns: whether the words changed.
  mutating func type(_ key: Key) -> Bool {
    guard var edited = field else { return false }
    switch key {
    case .enter, .down, .up:
      field = nil
      return false
    case .escape:
      field = nil
      return replace(with: "")
    default:
      _ = edited.handle(key)
      field = edited
      return replace(with: edited.text)
    }
  }

  /// Takes pasted text while the field is open.
  mutating func paste(_ pasted: String) -> Bool {
    guard var edited = field else { return false }
    edited.paste(pasted)
    field = edited
    return replace(with: edited.text)
  }

  /// Back to the whole list.
  mutating func clear() { text = "" }

  private mutating func replace(with new: String) -> Bool {
    defer { text = new }
    return text != new
  }
}
