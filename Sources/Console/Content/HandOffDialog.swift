import Community
import Store
import Terminal
import Words

/// Hands the text of deliveries to a person, one group after the other: copied through the terminal
/// or selected with the mouse, pasted into the group, and confirmed (手动发送).
///
/// Enter confirms only what was copied here, because Enter also opens this dialog and a key held too
/// long must not confirm anything.
struct HandOffDialog: Equatable, Sendable {
  private let rows: [DeliveryRow]
  private var place = 0
  private var isCopied = false
  private var asksToCopy = false
  private var scroll = 0
  /// The text wrapped for the window, and how many lines show.
  private var lines: [String] = []
  private var height = 1

  init(row: DeliveryRow) { self.init(rows: [row]) }

  /// - Parameter rows: in the order in which they are handed off; at least one.
  init(rows: [DeliveryRow]) { self.rows = rows }

  private var row: DeliveryRow? { rows.indices.contains(place) ? rows[place] : nil }
}

extension HandOffDialog: DialogModel {
  var claims: [Subject] {
    rows.filter(\.delivery.state.isOpen).map { .delivery($0.delivery.id) }
  }

  mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    asksToCopy = false
    guard let row else { return [.close] }
    let isOpen = row.delivery.state.isOpen
    switch key.normalisedForCommands {
    case .escape, .character("q"): return [.close]
    case .character("y"):
      isCopied = true
      return [.copy(row.post.text.whole)]
    case .enter where isOpen:
      if isCopied { return confirm(row) }
      asksToCopy = true
    case .character("d") where isOpen: return confirm(row)
    case .character("x") where isOpen:
      let rest = Array(rows.dropFirst(place + 1))
      return [.open(.choice(.skip([row], then: rest, words: context.words)))]
    case .down, .character("j"): scroll(by: 1)
    case .up, .character("k"): scroll(by: -1)
    case .pageDown, .control("d"), .character(" "): scroll(by: max(1, height - 1))
    case .pageUp, .control("u"): scroll(by: -max(1, height - 1))
    case .home, .character("g"): scroll(by: -lines.count)
    case .end, .character("G"): scroll(by: lines.count)
    default: break
    }
    return []
  }

  /// Confirms this one and goes on to the next.
  private mutating func confirm(_ row: DeliveryRow) -> [Step] {
    place += 1
    isCopied = false
    scroll = 0
    let step = Step.perform(.command(.confirm(row), .deliverySent(1)))
    return place < rows.count ? [step] : [.close, step]
  }

  private mutating func scroll(by count: Int) {
    scroll = max(0, min(scroll + count, lines.count - height))
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    let area = Self.area(within: area)
    height = max(1, textArea(in: area).rows)
    let text = Text.clean(row?.post.text.whole ?? "", keepNewlines: true, limit: 100_000)
    lines = Text.wrap(text, columns: max(2, area.columns))
    scroll(by: 0)
  }

  /// All but the last row, where the console says what became of the last confirmation.
  private static func area(within area: Area) -> Area {
    area.rows >= 12 ? area.splitBottom(1).rest : area
  }

  /// Two lines above the text and two below, each pair with a rule; less where there is no room.
  private func textArea(in area: Area) -> Area {
    let (above, below) = area.rows >= 12 ? (3, 3) : area.rows >= 4 ? (1, 1) : (0, 0)
    return area.splitTop(above).rest.splitBottom(below).rest
  }

  /// The text has no frame at its sides, so that a mouse selects it as it is.
  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    guard let row else { return }
    let area = Self.area(within: area)
    canvas.fill(area)
    let text = textArea(in: area)
    for (offset, line) in lines.dropFirst(scroll).prefix(text.rows).enumerated() {
      canvas.put(line, at: Point(row: text.row + offset, column: text.column))
    }
    canvas.cursor = Point(row: text.row, column: text.column)
    let isTall = area.rows >= 12
    if text.row > area.row { drawHead(row, on: &canvas, in: area, isTall: isTall, context) }
    if text.endRow < area.endRow { drawFoot(row, on: &canvas, in: area, isTall: isTall, context) }
  }

  private func drawHead(
    _ row: DeliveryRow, on canvas: inout Canvas, in area: Area, isTall: Bool,
    _ context: ConsoleContext
  ) {
    let words = context.words
    let count = rows.count > 1 ? " \(words.handOff.place(place + 1, of: rows.count))" : ""
    let name = Text.clean(row.groupName)
    let title = isTall ? words.labelled("\(words.handOff.title)\(count)", name) : "\(name)\(count)"
    canvas.put(
      Text.truncate(" \(title)", columns: area.columns),
      at: Point(row: area.row, column: area.column), style: Look.title.style)
    guard isTall else { return }
    canvas.put(
      Text.truncate(" \(facts(row, context))", columns: area.columns),
      at: Point(row: area.row + 1, column: area.column), style: Look.muted.style)
    drawRule(on: &canvas, row: area.row + 2, area: area, context)
  }

  private func drawFoot(
    _ row: DeliveryRow, on canvas: inout Canvas, in area: Area, isTall: Bool,
    _ context: ConsoleContext
  ) {
    let words = context.words.handOff
    let isOpen = row.delivery.state.isOpen
    if isTall {
      drawRule(on: &canvas, row: area.endRow - 3, area: area, context)
      let advice = asksToCopy ? words.copyFirst : isCopied ? words.copied : words.notCopied
      canvas.put(
        Text.truncate(" \(advice)", columns: area.columns),
        at: Point(row: area.endRow - 2, column: area.column),
        style: (asksToCopy ? Look.warning : isCopied ? .good : .plain).style)
    }
    let hints = !isOpen ? words.hintsSettled : isCopied ? words.hintsAfter : words.hintsBefore
    canvas.put(
      Text.truncate(" \(hints)", columns: area.columns),
      at: Point(row: area.endRow - 1, column: area.column), style: Look.muted.style)
  }

  private func drawRule(
    on canvas: inout Canvas, row: Int, area: Area, _ context: ConsoleContext
  ) {
    canvas.put(
      String(repeating: context.glyphs.horizontal, count: area.columns),
      at: Point(row: row, column: area.column), style: Look.muted.style)
  }

  /// Part, when it is due there (and here, when clocks differ), or how it was settled.
  private func facts(_ row: DeliveryRow, _ context: ConsoleContext) -> String {
    let words = context.words
    let delivery = row.delivery
    var parts = [words.content.name(of: row.post.text.part), row.whenDue(context)]
    if let settledAt = delivery.settledAt {
      parts.append(
        words.handOff.settled(
          words.content.name(of: delivery.state),
          words.time.dateAndTime(settledAt, in: context.zone),
          by: Text.clean(delivery.settledBy ?? "")))
      if let reason = delivery.reason { parts.append(Text.clean(reason)) }
    } else if delivery.dueAt < context.now {
      parts.append(words.time.due(delivery.dueAt, now: context.now, in: row.zone))
    }
    return parts.joined(separator: " \(context.glyphs.separator) ")
  }
}

extension DeliveryRow {
  /// When it is due on the group's clocks, with its zone where that is not the operator's.
  func whenDue(_ context: ConsoleContext) -> String {
    let words = context.words
    let there = words.time.full(delivery.dueAt, in: zone)
    let isSameClock = zone.offset(at: delivery.dueAt) == context.zone.offset(at: delivery.dueAt)
    return words.handOff.due(isSameClock ? there : "\(there) \(zone.name)")
  }
}
