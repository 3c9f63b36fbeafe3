import CNcurses

/// Writes the cells that changed into ncurses' own picture of the screen, which then sends what
/// the terminal lacks, in one go.
@MainActor
struct Painter {
  /// How many colours the terminal has; 0 leaves only attributes.
  let colors: Int
  private var shown: Canvas?
  private var isCursorVisible = true

  init(colors: Int) { self.colors = colors }

  /// Forgets what the terminal shows; the next canvas is sent whole.
  mutating func forget() {
    shown = nil
    clearok(cn_curscr(), true)
  }

  /// Shows the canvas, cut to the terminal's size. Sends nothing when nothing changed.
  mutating func paint(_ canvas: Canvas, within size: Size) {
    guard canvas != shown else { return }
    if shown?.size != canvas.size {
      shown = nil
      werase(cn_stdscr())
    }
    if let shown, let shift = RowShift(from: shown, to: canvas) {
      write(shift.applied(to: shown), within: size)
      leaveok(cn_stdscr(), true)
      wrefresh(cn_stdscr())
      leaveok(cn_stdscr(), false)
    }
    write(canvas, within: size)
    place(canvas.cursor, within: size)
    wrefresh(cn_stdscr())
  }

  private mutating func write(_ canvas: Canvas, within size: Size) {
    for row in 0..<min(size.rows, canvas.size.rows) where canvas.row(row) != shown?.row(row) {
      paintRow(canvas.row(row), over: shown?.row(row), at: row, columns: size.columns)
    }
    shown = canvas
  }

  private mutating func place(_ cursor: Point?, within size: Size) {
    // Outside of the window there is no place to show it at.
    var isVisible = false
    if let cursor, (0..<size.rows).contains(cursor.row), (0..<size.columns).contains(cursor.column)
    {
      wmove(cn_stdscr(), Int32(cursor.row), Int32(cursor.column))
      isVisible = true
    }
    guard isVisible != isCursorVisible else { return }
    isCursorVisible = isVisible
    curs_set(isVisible ? 1 : 0)
  }

  private func paintRow(
    _ new: ArraySlice<Cell>, over old: ArraySlice<Cell>?, at row: Int, columns: Int
  ) {
    let end = min(new.endIndex, new.startIndex + columns)
    var index = new.startIndex
    while index < end {
      if let old, old[index] == new[index] {
        index += 1
        continue
      }
      let start = index
      var run: [wchar_t] = []
      while index < end, new[index].style == new[start].style {
        if let old, old[index] == new[index] { break }
        append(new[index], isCut: index + Int(new[index].columns) > end, to: &run)
        index += 1
      }
      setStyle(new[start].style)
      let column = start - new.startIndex
      mvwaddnwstr(cn_stdscr(), Int32(row), Int32(column), run, Int32(run.count))
    }
  }

  private func append(_ cell: Cell, isCut: Bool, to run: inout [wchar_t]) {
    guard cell.columns > 0 else { return }
    guard !isCut else { return run.append(0x20) }
    func append(_ scalar: Unicode.Scalar) {
      if scalar != "\0" { run.append(wchar_t(bitPattern: scalar.value)) }
    }
    append(cell.base)
    append(cell.firstMark)
    append(cell.secondMark)
  }

  private func setStyle(_ style: Style) {
    var attributes: attr_t = 0
    if style.isBold { attributes |= CN_BOLD }
    if style.isDim { attributes |= CN_DIM }
    if style.isUnderlined { attributes |= CN_UNDERLINE }
    if style.isReversed { attributes |= CN_REVERSE }
    var pair: Int32 = 0
    if colors >= 8, style.foreground != nil || style.background != nil {
      // A bright colour on a terminal of eight is the bold one.
      if colors < 16, let color = style.foreground, color.rawValue >= 8 { attributes |= CN_BOLD }
      pair = max(0, alloc_pair(number(style.foreground), number(style.background)))
    }
    cn_attr_set(cn_stdscr(), attributes, pair)
  }

  private func number(_ color: Color?) -> Int32 {
    color.map { Int32($0.rawValue) % Int32(colors < 16 ? 8 : 16) } ?? -1
  }
}
