import Community
import Store
import Terminal
import Words

extension WeekCalendar {
  /// Fewer columns or rows show the week as a list.
  private static let gridColumns = 70
  private static let gridRows = 6

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    guard let monday, area.rows > 0 else { return }
    let (head, rest) = Self.headAndRest(of: area)
    drawHeading(monday, on: &canvas, in: head, context: context)
    guard Self.hasGrid(rest) else {
      drawList(on: &canvas, in: rest, context: context)
      return
    }
    let (grid, foot) = rest.splitBottom(2)
    drawGrid(monday, on: &canvas, in: grid, context: context)
    if let selected = list.selected {
      canvas.put(
        Text.truncate(selected.line(context), columns: foot.columns - 4),
        at: Point(row: foot.endRow - 1, column: foot.column + 2))
    }
  }

  private static func headAndRest(of area: Area) -> (head: Area, rest: Area) {
    let (head, rest) = area.splitTop(area.rows >= 5 ? 1 : 0)
    return (head, rest)
  }

  private static func hasGrid(_ area: Area) -> Bool {
    area.columns >= gridColumns && area.rows >= gridRows
  }

  /// How many rows a page of the week is: those that the list shows; in the grid, where a day is a
  /// column, as many as the window has.
  static func listHeight(in area: Area) -> Int {
    let rest = headAndRest(of: area).rest
    return max(1, hasGrid(rest) ? area.rows : Table<DeliveryRow>.bodyRows(rest.rows))
  }

  private func drawHeading(
    _ monday: Day, on canvas: inout Canvas, in area: Area, context: ConsoleContext
  ) {
    let words = context.words
    var week = words.content.week(
      from: words.time.date(monday), to: words.time.monthAndDay(monday + 6))
    if context.today.monday == monday { week += " · \(words.content.thisWeek)" }
    ListHeading(text: week).draw(list, on: &canvas, in: area, context: context)
    let legend = DeliveryState.inCalendar.map {
      "\($0.sign(context.glyphs)) \(words.content.name(of: $0))"
    }
    .joined(separator: "  ")
    let column = area.endColumn - Text.width(legend) - 1
    if area.rows > 0, area.columns >= 100, list.filter.field == nil {
      canvas.put(legend, at: Point(row: area.row, column: column), style: Look.muted.style)
    }
  }

  // MARK: A column a day

  private func drawGrid(
    _ monday: Day, on canvas: inout Canvas, in area: Area, context: ConsoleContext
  ) {
    let width = area.columns / 7
    for weekday in 0..<7 {
      let column = Area(
        row: area.row, column: area.column + weekday * width, rows: area.rows, columns: width)
      drawDay(monday + weekday, on: &canvas, in: column, context: context)
    }
    if list.isLoaded, list.isEmpty {
      let text = emptyText(context.words.content)
      canvas.put(
        Text.truncate(text, columns: area.columns - 4),
        at: Point(row: area.row + 2, column: area.column + 2), style: Look.muted.style)
    }
  }

  private func drawDay(
    _ day: Day, on canvas: inout Canvas, in area: Area, context: ConsoleContext
  ) {
    let time = context.words.time
    let isToday = day == context.today
    let head = "\(time.weekday(day.weekday)) \(time.monthAndDay(day))"
    canvas.put(
      Text.truncate(head, columns: area.columns - 1),
      at: Point(row: area.row, column: area.column + 1),
      style: isToday ? Style(bold: true, underlined: true) : Look.muted.style)
    let entries = deliveries(on: day)
    let body = area.splitTop(1).rest
    let selected = entries.firstIndex { $0.place == list.selectedIndex }
    // The last row tells how many more there are.
    let room = entries.count > body.rows ? body.rows - 1 : body.rows
    let top = max(0, min((selected ?? 0) - room + 1, entries.count - room))
    for (offset, entry) in entries.dropFirst(top).prefix(room).enumerated() {
      let point = Point(row: body.row + offset, column: body.column)
      drawEntry(entry.place, entry.row, on: &canvas, at: point, columns: area.columns, context)
    }
    if entries.count > room {
      canvas.put(
        context.words.content.more(entries.count - room),
        at: Point(row: body.endRow - 1, column: body.column + 1), style: Look.muted.style)
    }
  }

  /// Marker, time, sign and as much of the heading as fits: "▸09:00✓早报".
  private func drawEntry(
    _ place: Int, _ row: DeliveryRow, on canvas: inout Canvas, at point: Point, columns: Int,
    _ context: ConsoleContext
  ) {
    let isSelected = place == list.selectedIndex
    let isMarked = list.marked[row.rowID] != nil
    let state = row.delivery.state
    let isWide = columns >= 16
    let lead = isSelected ? context.glyphs.marker : isMarked ? context.glyphs.mark : " "
    let sign = state.sign(context.glyphs)
    let clock = context.words.time.time(row.delivery.time)
    let start = "\(lead)\(clock)\(isWide ? " \(sign) " : sign)"
    let heading = Text.clean(row.post.text.heading, limit: 200)
    let room = columns - Text.width(start) - (isWide ? 1 : 0)
    let text = start + Text.truncate(heading, columns: room, ellipsis: "")
    canvas.put(
      text, at: point, style: isSelected ? Look.selected.style : state.look.style, width: columns)
    if isSelected { canvas.cursor = point }
  }

  private func emptyText(_ words: ContentWords) -> String {
    list.filter.text.isEmpty ? words.emptyWeek : words.noMatch
  }

  // MARK: A list by day

  private func drawList(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words
    let columns: [TableColumn<DeliveryRow>] = [
      TableColumn(words.content.when, width: 9) { row in
        let delivery = row.delivery
        let day = words.time.weekday(delivery.day.weekday)
        return ("\(day) \(words.time.time(delivery.time))", .plain)
      },
      TableColumn("", width: 1) { row in
        (row.delivery.state.sign(context.glyphs), row.delivery.state.look)
      },
      TableColumn(words.content.post, width: 6, widest: 40, isName: true) { row in
        (Text.clean(row.post.text.heading, limit: 200), .plain)
      },
      TableColumn(words.content.group, width: 12, widest: 30, priority: 1, cut: .middle) { row in
        (row.groupName, .plain)
      },
    ]
    Table(columns: columns, emptyText: emptyText(words.content))
      .draw(list, on: &canvas, in: area, context: context)
  }
}

extension DeliveryRow {
  /// The delivery in one line: state, group, when, heading, and why it was skipped.
  func line(_ context: ConsoleContext) -> String {
    let state = delivery.state
    let name = context.words.content.name(of: state)
    var parts = ["\(state.sign(context.glyphs)) \(name)", Text.clean(groupName), whenDue(context)]
    parts.append(Text.clean(post.text.heading, limit: 200))
    if let reason = delivery.reason { parts.append(Text.clean(reason)) }
    return parts.joined(separator: " \(context.glyphs.separator) ")
  }
}
