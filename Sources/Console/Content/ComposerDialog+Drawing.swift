import Community
import Store
import Terminal
import Words

extension ComposerDialog {
  /// Where the parts of the page stand in a window.
  private struct Places {
    var frame: Area
    var title: Area
    var textLabel: Area
    var text: Area
    var groups: Area
    var part: Area
    var when: Area
    /// What the time means, a complaint, or the number of items.
    var remark: Area
    /// Whether all parts have room, and not only the one in hand.
    let holdsAll: Bool

    init(in area: Area, focus: Field, canPlan: Bool) {
      frame = area
      let inside = Area(
        row: frame.row + 1, column: frame.column + 2, rows: max(0, frame.rows - 3),
        columns: max(0, frame.columns - 4))
      let nothing = Area(row: inside.row, column: inside.column, rows: 0, columns: 0)
      (title, textLabel, text, groups) = (nothing, nothing, nothing, nothing)
      (part, when, remark) = (nothing, nothing, nothing)
      holdsAll = inside.rows >= 9
      guard holdsAll else {
        // Only the part in hand, and a remark if it fits.
        let (remark, only) = inside.splitTop(inside.rows >= 3 ? 1 : 0)
        self.remark = remark
        switch focus {
        case .title: title = only
        case .text: text = only
        case .groups: groups = only
        case .part: part = only
        case .when: when = only
        }
        return
      }
      let (top, rest) = inside.splitTop(1)
      let (middle, bottom) = rest.splitBottom(canPlan ? 3 : 2)
      title = top
      let body = middle.splitBottom(1).rest
      let isWide = inside.columns >= 70
      if canPlan, isWide {
        let side = min(44, inside.columns * 2 / 5)
        (text, groups) = body.splitLeft(inside.columns - side)
        text.columns -= 2
      } else if canPlan, focus == .groups {
        groups = body
      } else {
        text = body
      }
      (textLabel, text) = text.splitTop(1)
      part = bottom.splitTop(1).top
      if canPlan { when = bottom.splitTop(1).rest.splitTop(1).top }
      remark = bottom.splitBottom(1).bottom
    }
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    let places = Places(in: area, focus: focus, canPlan: canPlan)
    text.resize(Size(rows: max(1, places.text.rows), columns: max(2, places.text.columns)))
    groups.resize(rows: places.groups.rows)
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words.composer
    let places = Places(in: area, focus: focus, canPlan: canPlan)
    // One frame over another of nearly its size would leave pieces of it.
    if let question, !places.holdsAll {
      return draw(question, on: &canvas, in: area, context: context)
    }
    DialogBox(
      title: heading(words, in: places), lines: [], hints: hints(in: context),
      width: places.frame.columns, height: places.frame.rows
    ).draw(on: &canvas, in: places.frame, context: context)
    if places.title.rows > 0 { drawTitle(on: &canvas, in: places.title, context) }
    if places.part.rows > 0 { drawPart(on: &canvas, in: places.part, context) }
    if places.when.rows > 0 { drawWhen(on: &canvas, in: places.when, context) }
    if places.remark.rows > 0 { drawRemark(on: &canvas, in: places.remark, context) }
    if places.groups.rows > 0 {
      groups.draw(
        on: &canvas, in: places.groups, isFocused: focus == .groups, context: context)
    }
    drawText(on: &canvas, in: places, context)
    if let question { draw(question, on: &canvas, in: area, context: context) }
  }

  /// Where the text has no row for its label, the frame says what is written in it.
  private func heading(_ words: ComposerWords, in places: Places) -> String {
    let heading = editing == nil ? words.newPost : words.editPost
    guard places.text.rows > 0, places.textLabel.rows == 0 else { return heading }
    let both = "\(heading) · \(words.text)"
    return DialogBox.holds(both, in: places.frame) ? both : words.text
  }

  private func drawTitle(on canvas: inout Canvas, in area: Area, _ context: ConsoleContext) {
    let row = FormRow(label: context.words.composer.title, isFocused: focus == .title)
    let room = row.draw(on: &canvas, in: area, context: context)
    title.draw(on: &canvas, in: room, isFocused: focus == .title)
  }

  /// The text takes the cursor only while it is written in.
  private func drawText(on canvas: inout Canvas, in places: Places, _ context: ConsoleContext) {
    if places.textLabel.rows > 0 {
      _ = FormRow(label: context.words.composer.text, isFocused: focus == .text)
        .draw(on: &canvas, in: places.textLabel, context: context)
    }
    guard places.text.rows > 0 else { return }
    let cursor = canvas.cursor
    text.draw(on: &canvas, at: Point(row: places.text.row, column: places.text.column))
    if focus != .text { canvas.cursor = cursor }
  }

  private func drawPart(on canvas: inout Canvas, in area: Area, _ context: ConsoleContext) {
    let words = context.words
    let row = FormRow(label: words.composer.part, isFocused: focus == .part)
    let room = row.draw(on: &canvas, in: area, context: context)
    var column = room.column
    for (place, part) in PostPart.allCases.enumerated() {
      let isChosen = part == self.part
      let name = words.content.name(of: part)
      let label =
        isChosen
        ? "[\(words.labelled(name, words.content.duty(of: part)))]" : "\(place + 1) \(name)"
      if isChosen, focus == .part {
        canvas.cursor = Point(row: room.row, column: min(column, max(0, room.endColumn - 1)))
      }
      column += canvas.put(
        label, at: Point(row: room.row, column: column),
        style: (isChosen ? Look.strong : .muted).style, width: max(0, room.endColumn - column))
      column += 2
    }
  }

  private func drawWhen(on canvas: inout Canvas, in area: Area, _ context: ConsoleContext) {
    let row = FormRow(label: context.words.composer.when, isFocused: focus == .when)
    var room = row.draw(on: &canvas, in: area, context: context)
    // What it means stands close to it, and has room.
    let written = Text.width(when.field.text)
    room.columns = min(room.columns, written == 0 ? 1 : min(max(12, written + 1), 22))
    when.field.draw(on: &canvas, in: room, isFocused: focus == .when)
    let rest = Area(
      row: area.row, column: room.endColumn + 1, rows: 1,
      columns: area.endColumn - room.endColumn - 1)
    let (text, look) = meaning(context)
    canvas.put(
      Text.truncate(text, columns: rest.columns), at: Point(row: rest.row, column: rest.column),
      style: look.style)
  }

  /// What the time line means in the zones of the chosen groups, or why it means nothing.
  private func meaning(_ context: ConsoleContext) -> (text: String, look: Look) {
    let words = context.words
    let moment: WrittenMoment
    switch readWhen() {
    case .failure(let problem): return (words.time.describe(problem), .warning)
    case .success(.now): return (words.composer.atOnce, .muted)
    case .success(let read): moment = read
    }
    var counts: [(zone: Zone, groups: Int)] = []
    for group in groups.chosen {
      if let place = counts.firstIndex(where: { $0.zone == group.zone }) {
        counts[place].groups += 1
      } else {
        counts.append((group.zone, 1))
      }
    }
    if counts.isEmpty { counts = [(context.zone, 0)] }
    let parts = counts.map { zone, groups in
      let moment = moment.meaning(at: context.now, in: zone).moment
      return words.composer.meaning(
        words.time.full(moment, in: zone), zone: zone.name, groups: groups)
    }
    return ("= " + words.inARow(parts), .muted)
  }

  private func drawRemark(on canvas: inout Canvas, in area: Area, _ context: ConsoleContext) {
    guard let (text, look) = remark(context) else { return }
    canvas.put(
      Text.truncate(text, columns: area.columns - 2),
      at: Point(row: area.row, column: area.column + 2), style: look.style)
  }

  private func remark(_ context: ConsoleContext) -> (text: String, look: Look)? {
    let words = context.words
    switch complaint {
    case .textMissing: return (words.composer.textMissing, .warning)
    case .groupsMissing: return (words.composer.groupsMissing, .warning)
    case .groupsAwaited: return (words.composer.groupsAwaited, .warning)
    case .past: return (words.time.isPast, .warning)
    case .moment(let problem): return (words.time.describe(problem), .warning)
    case nil: break
    }
    guard countsItems else { return nil }
    let items = written.numberedItems
    let usual = ContentPreset.usualNewsItems
    let look: Look = usual.contains(items) ? .good : .muted
    return (words.composer.items(items, usual: usual), look)
  }

  private func draw(
    _ question: Question, on canvas: inout Canvas, in area: Area, context: ConsoleContext
  ) {
    let words = context.words.composer
    let title: String
    let labels: [String]
    switch question {
    case .leave:
      title = words.leave
      labels = [editing == nil ? words.keepDraft : words.keepChanges, words.discard]
    case .template:
      title = words.chooseTemplate
      labels = PostTemplate.allCases.map { words.name(of: $0) }
    }
    let lines = labels.enumerated().map { DialogBox.Line("\($0 + 1)  \($1)") }
    let inside = DialogBox(title: title, lines: lines, hints: hints(in: context))
      .draw(on: &canvas, in: area, context: context)
    canvas.cursor = Point(row: inside.row, column: inside.column)
  }
}
