import Community
import Terminal
import Words

/// One line of text, such as a reason in own words.
struct LineDialog: Equatable, Sendable {
  /// What the line is for, and what follows from it.
  enum Purpose: Equatable, Sendable {
    case rejectJoins([JoinDecision])
    /// Those that need the reason, and others that are approved with them and need none.
    case approveJoins([JoinDecision], alongside: [JoinDecision] = [])
    case skipDeliveries([DeliveryID: Int])
    case tagPerson(PersonID, version: Int)
    case notePerson(PersonID, version: Int)
    /// Three numbers from 0 to 3; nothing takes the score back.
    case scorePerson(PersonID, version: Int)
    case group(GroupID, version: Int, GroupField)
    /// Why a group is measured by that profile.
    case profile(GroupID, version: Int, GroupProfile)
    /// What happened; may stay empty where the kind says enough.
    case incident(IncidentFields)
    /// Why somebody has to leave.
    case remove(Removal)
    /// The name of what a dangerous change is about.
    case confirm(Deed, name: String)
  }

  /// A setting of a group that is edited as a line.
  enum GroupField: String, Equatable, Sendable, CaseIterable {
    case name, capacity, series, gate, covenant, zone
  }

  var title: String
  /// What is at stake, above the line.
  private let about: [String]
  var purpose: Purpose
  var field: TextField
  /// The line before anything was written in it.
  let original: String
  /// Enter was pressed on a line that cannot be taken as it is.
  private var isRefused = false
  /// Esc was pressed on a line in which something is written.
  private var isLeaving = false

  init(title: String, about: [String] = [], purpose: Purpose, text: String = "") {
    self.title = title
    self.about = about
    self.purpose = purpose
    field = TextField(text)
    original = field.text
  }
}

extension LineDialog: DialogModel {
  var claims: [Subject] { purpose.subjects }
  /// What is typed to confirm says only that it is meant.
  var isForm: Bool { draftPlace != nil }

  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    if isLeaving { return answerLeaving(key, in: context) }
    isRefused = false
    switch key {
    case .escape where isWritten: isLeaving = true
    case .escape: return [.close]
    case .enter: return take()
    default: return field.handle(key) ? [] : unheeded(key, in: context)
    }
    return []
  }

  func hints(in context: ConsoleContext) -> String {
    let words = context.words.dialogs
    return isLeaving ? words.leaveLine : isRefused ? purpose.complaint(words) : words.lineHints
  }

  /// Whether leaving would lose something.
  private var isWritten: Bool { isForm && field.text.trimmed != original.trimmed }

  private mutating func answerLeaving(_ key: Key, in context: ConsoleContext) -> [Step] {
    guard let answer = LeaveAnswer(key) else { return unheeded(key, in: context) }
    isLeaving = false
    return switch answer {
    case .take: take()
    case .discard: [.close]
    case .goOn: []
    }
  }

  private mutating func take() -> [Step] {
    guard let steps = purpose.steps(for: field.text) else {
      isRefused = true
      return []
    }
    return [.close] + steps
  }

  mutating func paste(_ text: String, in context: ConsoleContext) -> Int? {
    guard !isLeaving else { return nil }
    isRefused = false
    return field.paste(text)
  }

  /// What stands above the line: of a name that has to be typed all of it, also where the title has no
  /// room for it.
  private func lines(in area: Area) -> [DialogBox.Line] {
    let lines = about.map { DialogBox.Line($0, .muted) }
    guard case .confirm(_, let name) = purpose, !DialogBox.holds(title, in: area) else {
      return lines
    }
    return [DialogBox.Line(name)] + lines
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    var box = DialogBox(
      title: title, lines: lines(in: area) + [DialogBox.Line("")],
      hints: hints(in: context), hintsLook: isLeaving || isRefused ? .warning : .muted, width: 60)
    // Where not all lines have room, the one that is written in does.
    box.start = max(0, box.rows(in: area) - max(1, area.rows - DialogBox.frameRows))
    let inside = box.draw(on: &canvas, in: area, context: context)
    field.draw(
      on: &canvas, at: Point(row: max(inside.row, inside.endRow - 1), column: inside.column),
      columns: inside.columns)
  }
}
