import Community
import Store
import Terminal
import Words

/// Where a task is written: title, assignee, due time and note.
struct TaskDialog: Equatable, Sendable {
  enum Field: CaseIterable, Sendable { case title, assignee, due, note }

  enum Complaint: Equatable, Sendable {
    case titleMissing
    case due(MomentParser.Problem)
  }

  /// The task that is edited; nil for a new one.
  let editing: TaskRow?
  let group: GroupID?
  let person: PersonID?
  /// What a new task is about, by name.
  private let about: String?
  private var focus = Field.title
  var title: TextField
  var assignee: TextField
  var due = WhenField()
  var note: TextField
  private var complaint: Complaint?
  private var isLeaving = false
  /// The fields when writing began; nil until the first layout has filled in what depends on the
  /// operator.
  var original: Written?

  /// The fields as they stand, without blanks around them.
  struct Written: Equatable, Sendable {
    var title: String
    var assignee: String
    var due: String
    var note: String
  }

  /// - Parameter about: the name of the group or person, as imported.
  init(group: GroupID? = nil, person: PersonID? = nil, about: String? = nil) {
    editing = nil
    self.about = about.map { Text.clean($0) }
    self.group = group
    self.person = person
    title = TextField(limit: 200)
    assignee = TextField(limit: 60)
    note = TextField()
  }

  init(editing row: TaskRow) {
    editing = row
    about = nil
    group = row.task.fields.group
    person = row.task.fields.person
    title = TextField(row.task.fields.title, limit: 200)
    assignee = TextField(row.task.fields.assignee ?? "", limit: 60)
    note = TextField(row.task.fields.note)
  }

  var written: Written {
    Written(
      title: title.text.trimmed, assignee: assignee.text.trimmed, due: due.text,
      note: note.text.trimmed)
  }
}

extension TaskDialog: DialogModel {
  var claims: [Subject] { editing.map { [.task($0.task.id)] } ?? [] }

  var isForm: Bool { true }

  mutating func layout(in area: Area, context: ConsoleContext) {
    guard original == nil else { return }
    if editing == nil { assignee.set(context.operatorName) }
    if let dueAt = editing?.task.fields.dueAt {
      due.set(WhenField.line(for: dueAt, in: context.zone, words: context.words))
    }
    original = written
  }

  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    if isLeaving { return answerLeaving(key, in: context) }
    complaint = nil
    switch key {
    case .escape:
      if written == original { return [.close] }
      isLeaving = true
    case .control("s"): return save(in: context)
    case .enter where focus == .note: return save(in: context)
    case .enter, .tab, .down: focus = Field.allCases.following(focus)
    case .backTab, .up: focus = Field.allCases.preceding(focus)
    default:
      let isTaken =
        switch focus {
        case .title: title.handle(key)
        case .assignee: assignee.handle(key)
        case .due: due.press(key)
        case .note: note.handle(key)
        }
      return isTaken ? [] : unheeded(key, in: context)
    }
    return []
  }

  func hints(in context: ConsoleContext) -> String {
    isLeaving ? context.words.composer.leaveHints : context.words.tasks.hints
  }

  mutating func paste(_ text: String, in context: ConsoleContext) -> Int? {
    guard !isLeaving else { return nil }
    complaint = nil
    return switch focus {
    case .title: title.paste(text)
    case .assignee: assignee.paste(text)
    case .due: due.paste(text)
    case .note: note.paste(text)
    }
  }

  private mutating func answerLeaving(_ key: Key, in context: ConsoleContext) -> [Step] {
    guard let answer = LeaveAnswer(key) else { return unheeded(key, in: context) }
    isLeaving = false
    return switch answer {
    case .take: save(in: context)
    case .discard: [.close]
    case .goOn: []
    }
  }

  // MARK: Saving

  private mutating func save(in context: ConsoleContext) -> [Step] {
    let written = written
    guard !written.title.isEmpty else {
      (complaint, focus) = (.titleMissing, .title)
      return []
    }
    let fields: TaskFields
    switch readDue(in: context) {
    case .success(let dueAt):
      fields = TaskFields(
        title: written.title, note: written.note, group: group, person: person,
        assignee: written.assignee.isEmpty ? nil : written.assignee, dueAt: dueAt)
    case .failure(let problem):
      (complaint, focus) = (.due(problem), .due)
      return []
    }
    guard let task = editing?.task else {
      return [.close, .perform(.command(.createTask(fields), .taskCreated))]
    }
    if written == original { return [.close] }
    return [.close, .perform(.command(task.change(.edit(fields)), .taskEdited))]
  }

  /// When it is due in the operator's zone; nil when nothing is written. An untouched time stays as
  /// it is, seconds and all.
  private func readDue(in context: ConsoleContext) -> Result<Instant?, MomentParser.Problem> {
    if due.text.isEmpty { return .success(nil) }
    if let editing, due.text == original?.due { return .success(editing.task.fields.dueAt) }
    return due.read().map { $0.meaning(at: context.now, in: context.zone).moment }
  }
}

// MARK: - Drawing

extension TaskDialog {
  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words
    let lines = isLeaving ? leavingLines(words) : remark(context)
    let box = DialogBox(
      title: heading(words), lines: [],
      hints: hints(in: context), width: 66, height: 7)
    let inside = box.draw(on: &canvas, in: area, context: context)
    // Where not all lines fit, the one in hand does.
    let fields = inside.rows >= 6 ? Field.allCases : isLeaving ? [] : [focus]
    for (place, field) in fields.enumerated() where place < inside.rows {
      let line = inside.splitTop(place).rest.splitTop(1).top
      draw(field, on: &canvas, in: line, context)
    }
    for (place, line) in lines.enumerated() {
      let row = inside.row + (fields.isEmpty ? 0 : fields.count + 1) + place
      guard row < inside.endRow else { break }
      canvas.put(
        Text.truncate(line.text, columns: inside.columns),
        at: Point(row: row, column: inside.column), style: line.look.style)
      if isLeaving { canvas.cursor = Point(row: row, column: inside.column) }
    }
  }

  private func draw(
    _ field: Field, on canvas: inout Canvas, in area: Area, _ context: ConsoleContext
  ) {
    let words = context.words.tasks
    let isFocused = field == focus
    let (label, content) =
      switch field {
      case .title: (words.title, title)
      case .assignee: (words.assignee, assignee)
      case .due: (words.due, due.field)
      case .note: (words.note, note)
      }
    let room = FormRow(label: label, isFocused: isFocused, labelColumns: 10)
      .draw(on: &canvas, in: area, context: context)
    content.draw(on: &canvas, in: room, isFocused: isFocused)
  }

  private func heading(_ words: Words) -> String {
    let deed = editing == nil ? words.tasks.newTask : words.tasks.editTask
    let about = editing?.about(words) ?? about ?? ""
    return about.isEmpty ? deed : words.labelled(deed, about)
  }

  private func remark(_ context: ConsoleContext) -> [DialogBox.Line] {
    let words = context.words
    switch complaint {
    case .titleMissing: return [DialogBox.Line(words.tasks.titleMissing, .warning)]
    case .due(let problem): return [DialogBox.Line(words.time.describe(problem), .warning)]
    case nil: break
    }
    switch readDue(in: context) {
    case .success(nil): return [DialogBox.Line("  \(words.tasks.noDue)", .muted)]
    case .success(let dueAt?):
      let text = "\(words.time.full(dueAt, in: context.zone)) \(context.zone.name)"
      let meaning =
        dueAt < context.now
        ? words.bracketed(text, words.time.due(dueAt, now: context.now, in: context.zone)) : text
      return [DialogBox.Line("= \(meaning)", .muted)]
    case .failure(let problem): return [DialogBox.Line(words.time.describe(problem), .warning)]
    }
  }

  private func leavingLines(_ words: Words) -> [DialogBox.Line] {
    [
      DialogBox.Line(
        words.labelled(
          words.tasks.leave, "1 \(words.tasks.save)  2 \(words.composer.discard)"), .warning)
    ]
  }
}
