import Community
import Store
import Terminal
import Words

extension AwardForm {
  /// Rows that the form takes: its fields, a free one and what giving would do.
  static let rows = Field.allCases.count + 2

  /// - Parameter people: how many would get the points.
  func draw(on canvas: inout Canvas, in area: Area, people: Int, context: ConsoleContext) {
    // Where not all lines fit, the one in hand does.
    let fields = area.rows >= Self.rows ? Field.allCases : [focus]
    for (place, field) in fields.enumerated() where place < area.rows {
      draw(field, on: &canvas, in: area.splitTop(place).rest.splitTop(1).top, context: context)
    }
    let remark = remark(people: people, in: context)
    let row = area.row + (fields.count == 1 ? 1 : fields.count + 1)
    guard row < area.endRow else { return }
    canvas.put(
      Text.truncate(remark.text, columns: area.columns),
      at: Point(row: row, column: area.column), style: remark.look.style)
  }

  private func draw(
    _ field: Field, on canvas: inout Canvas, in area: Area, context: ConsoleContext
  ) {
    let words = context.words.points
    let isFocused = field == focus
    func room(beside label: String) -> Area {
      FormRow(label: label, isFocused: isFocused, labelColumns: 10)
        .draw(on: &canvas, in: area, context: context)
    }
    switch field {
    case .amount: amount.draw(on: &canvas, in: room(beside: words.amount), isFocused: isFocused)
    case .reason: reason.draw(on: &canvas, in: room(beside: words.why), isFocused: isFocused)
    case .incentive:
      drawIncentives(
        on: &canvas, in: room(beside: words.incentive), isFocused: isFocused, words: words)
    }
  }

  /// All three beside one another, the chosen one in brackets.
  private func drawIncentives(
    on canvas: inout Canvas, in area: Area, isFocused: Bool, words: PointWords
  ) {
    var column = area.column
    for (place, incentive) in Incentive.allCases.enumerated() {
      let isChosen = incentive == self.incentive
      let label = "\(place + 1) \(words.name(of: incentive))"
      if isChosen, isFocused { canvas.cursor = Point(row: area.row, column: column) }
      column += canvas.put(
        isChosen ? "[\(label)]" : " \(label) ", at: Point(row: area.row, column: column),
        style: isChosen ? Look.strong.style : Look.muted.style,
        width: max(0, area.endColumn - column))
      column += 1
    }
  }

  private func remark(people: Int, in context: ConsoleContext) -> (text: String, look: Look) {
    let words = context.words.points
    switch complaint {
    case .amountMissing: return (words.amountMissing, .warning)
    case .notANumber: return (words.notANumber, .warning)
    case .outOfBounds: return (words.bounds(PointPreset.most.value), .warning)
    case .reasonMissing: return (words.reasonMissing, .warning)
    case nil: break
    }
    switch Self.read(amount.text) {
    case .success(let number): return (words.sum(each: number, people: people), .muted)
    case .failure(.notANumber): return (words.notANumber, .warning)
    case .failure(.outOfBounds): return (words.bounds(PointPreset.most.value), .warning)
    case .failure: return (words.bounds(PointPreset.most.value), .muted)
    }
  }
}
