import Community
import Store
import Terminal
import Words

/// Where a post is written and planned: title, text, part, groups and time on one page.
///
/// Writing and planning become one change, undone as one. Esc never loses a text without asking.
struct ComposerDialog: Equatable, Sendable {
  /// The parts of the page in the order in which Tab walks them: as they stand, row by row.
  enum Field: CaseIterable, Sendable { case title, text, groups, part, when }

  /// What lies over the page until it is answered.
  enum Question: Equatable, Sendable {
    case leave
    case template
  }

  /// Why the post cannot be finished as it is.
  enum Complaint: Equatable, Sendable {
    case textMissing
    case groupsMissing
    /// Those chosen have not come from the store yet.
    case groupsAwaited
    case moment(MomentParser.Problem)
    case past
  }

  /// The post that is edited; nil for a new one.
  let editing: PostRow?
  var focus: Field
  var title: TextField
  var text: TextArea
  var part: PostPart
  var groups: GroupPicker
  var when: WhenField
  var question: Question?
  var complaint: Complaint?
  /// Whether the number of items is told: the morning news wants about ten.
  var countsItems = false
  /// The words with which writing began, as the fields show them.
  private var original = PostText(body: "")

  /// - Parameter group: marked from the start.
  init(group: GroupID? = nil) { self.init(groups: group.map { [$0] } ?? []) }

  /// - Parameter groups: marked from the start.
  init(groups: Set<GroupID>) {
    editing = nil
    focus = .text
    title = TextField(limit: 120)
    text = TextArea()
    part = .head
    self.groups = GroupPicker(chosen: groups)
    when = WhenField()
  }

  /// - Parameter row: a draft may also be planned; of a planned post the words can be changed.
  init(editing row: PostRow) {
    editing = row
    focus = .text
    title = TextField(row.post.text.title, limit: 120)
    text = TextArea(row.post.text.body)
    part = row.post.text.part
    groups = GroupPicker()
    when = WhenField()
    original = written
  }

  /// Whether groups and time can be chosen: what is planned already stays as it is.
  var canPlan: Bool { editing?.deliveries.isEmpty ?? true }

  /// The parts of the page there are.
  var fields: [Field] { canPlan ? Field.allCases : [.title, .text, .part] }

  /// The words as they stand.
  var written: PostText {
    PostText(
      title: title.text.trimmed, body: text.text.trimmed, part: part,
      origin: editing?.post.text.origin ?? .ogc)
  }

  /// Whether leaving would lose something.
  var hasUnsavedText: Bool {
    if editing != nil { return written != original }
    return !written.title.isEmpty || !written.body.isEmpty
  }
}

extension ComposerDialog: DialogModel {
  var claims: [Subject] { editing.map { [.post($0.post.id)] } ?? [] }

  var isForm: Bool { true }
  var queries: [Query] {
    canPlan ? [GroupPicker.query] : []
  }

  mutating func receive(_ answer: Answer, to query: Query) {
    if case .groups(let page) = answer { groups.receive(page) }
  }

  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    if let question { return answer(question, key, in: context) }
    complaint = nil
    switch key {
    case .control("s"): return finish(in: context)
    case .control("t"):
      question = .template
    case .tab: moveOn()
    case .backTab: moveBack()
    case .escape: return escape()
    default: return pressInField(key) ? [] : unheeded(key, in: context)
    }
    return []
  }

  func hints(in context: ConsoleContext) -> String {
    let words = context.words
    switch question {
    case .leave: return words.composer.leaveHints
    case .template:
      return words.dialogs.choiceHints(ChoiceDialog.span(of: PostTemplate.allCases.count))
    case nil: break
    }
    return switch focus {
    case .groups: groups.isTyping ? words.chrome.filterHints : words.composer.groupHints
    case .part: words.composer.partHints
    case .title, .text, .when: words.composer.hints
    }
  }

  mutating func paste(_ pasted: String, in context: ConsoleContext) -> Int? {
    guard question == nil else { return nil }
    complaint = nil
    switch focus {
    case .title: return title.paste(pasted)
    case .text: return text.paste(pasted)
    case .when: return when.paste(pasted)
    case .groups: groups.paste(pasted)
    case .part: break
    }
    return nil
  }

  private mutating func moveOn() { focus = fields.following(focus) }
  private mutating func moveBack() { focus = fields.preceding(focus) }

  /// Takes a key; false when it means nothing here.
  private mutating func pressInField(_ key: Key) -> Bool {
    switch (focus, key) {
    case (.title, .enter), (.title, .down),
      (.groups, .enter) where !groups.isTyping:
      moveOn()
    case (.when, .up): moveBack()
    case (.title, _): return title.handle(key)
    case (.text, _): return text.handle(key)
    case (.part, _): return choosePart(key)
    case (.groups, _): return groups.press(key)
    case (.when, _): return when.press(key)
    }
    return true
  }

  private mutating func choosePart(_ key: Key) -> Bool {
    let parts = PostPart.allCases
    switch key.normalisedForCommands {
    case .left: part = parts.preceding(part)
    case .right, .character(" "): part = parts.following(part)
    case .character("1"): part = .head
    case .character("2"): part = .waist
    case .character("3"): part = .leg
    case .up: moveBack()
    case .down, .enter: moveOn()
    default: return false
    }
    return true
  }

  private mutating func escape() -> [Step] {
    if focus == .groups, groups.press(.escape) { return [] }
    guard hasUnsavedText else { return [.close] }
    question = .leave
    return []
  }
}
