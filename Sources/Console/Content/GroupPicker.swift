import Community
import Store
import Terminal
import Words

/// The groups a post goes to, marked in a list that narrows as one types.
struct GroupPicker: Equatable, Sendable {
  /// Most groups that are offered; one store rarely holds a tenth of this.
  static let limit = 1_000

  private(set) var all: [GroupRow] = []
  private var namesakes = Namesakes()
  /// Until the groups have come, what was chosen cannot be told from what is gone.
  private(set) var isLoaded = false
  private(set) var chosenIDs: Set<GroupID>
  /// What was chosen before anything was pressed.
  private let chosenFirst: Set<GroupID>
  private var filter = FilterState()
  private var viewport = ListViewport()

  init(chosen: Set<GroupID> = []) { (chosenIDs, chosenFirst) = (chosen, chosen) }

  static let query = Query.groups(GroupQuery(sort: .name, window: Window(limit: limit)))

  var isTyping: Bool { filter.field != nil }
  var chosen: [Group] { all.map(\.group).filter { chosenIDs.contains($0.id) } }

  /// Those that hold all the words of the filter.
  private var shown: [GroupRow] {
    let filter = WordFilter(filter.text)
    return filter.isEmpty ? all : all.filter { filter.matches($0.group.name) }
  }

  mutating func receive(_ page: Page<GroupRow>) {
    all = page.rows.filter { !$0.group.isClosed }
    namesakes = Namesakes(all.map(\.group))
    isLoaded = true
    settle()
  }

  /// The choice as it was before anything was pressed.
  mutating func startOver() { chosenIDs = chosenFirst }

  /// Chooses those too.
  mutating func choose(_ ids: some Sequence<GroupID>) { chosenIDs.formUnion(ids) }

  mutating func resize(rows: Int) { viewport.setHeight(max(1, rows - 1)) }

  /// Takes a key; false when it means nothing here.
  mutating func press(_ key: Key) -> Bool {
    if isTyping {
      if filter.type(key) { viewport.select(0) }
      settle()
      return true
    }
    switch key.normalisedForCommands {
    case .character("j"), .down: viewport.move(1)
    case .character("k"), .up: viewport.move(-1)
    case .character("g"), .home: viewport.home()
    case .character("G"), .end: viewport.end()
    case .pageDown, .control("d"): viewport.page(down: true)
    case .pageUp, .control("u"): viewport.page(down: false)
    case .character(" "): toggle()
    case .character("*"): toggleAll()
    case .character("/"): filter.open()
    case .escape:
      guard !filter.text.isEmpty else { return false }
      filter.clear()
      settle()
    default: return false
    }
    return true
  }

  mutating func paste(_ text: String) {
    if filter.paste(text) { viewport.select(0) }
    settle()
  }

  private mutating func toggle() {
    let shown = shown
    guard let index = viewport.selected, shown.indices.contains(index) else { return }
    let id = shown[index].group.id
    if chosenIDs.remove(id) == nil { chosenIDs.insert(id) }
    viewport.move(1)
  }

  /// All that are shown, or none of them when all are chosen.
  private mutating func toggleAll() {
    let ids = Set(shown.map(\.group.id))
    if ids.isSubset(of: chosenIDs) { chosenIDs.subtract(ids) } else { chosenIDs.formUnion(ids) }
  }

  private mutating func settle() { viewport.setTotal(shown.count) }

  // MARK: Drawing

  /// How many are chosen, and the list below.
  func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool, context: ConsoleContext) {
    guard area.rows > 0, area.columns > 6 else { return }
    let (head, body) = area.splitTop(area.rows > 1 ? 1 : 0)
    if head.rows > 0 { drawHead(on: &canvas, in: head, isFocused: isFocused, context: context) }
    let shown = shown
    if shown.isEmpty, !all.isEmpty {
      canvas.put(
        Text.truncate(context.words.composer.noSuchGroup, columns: body.columns - 2),
        at: Point(row: body.row, column: body.column + 2), style: Look.muted.style)
    }
    let visible = viewport.visible
    for (offset, row) in shown[visible.clamped(to: 0..<shown.count)].enumerated() {
      let place = Point(row: body.row + offset, column: body.column)
      guard place.row < body.endRow else { break }
      let isSelected = isFocused && visible.lowerBound + offset == viewport.selected
      let isChosen = chosenIDs.contains(row.group.id)
      let mark = isSelected ? context.glyphs.marker : " "
      let box = isChosen ? "[\(context.glyphs.check)]" : "[ ]"
      canvas.put(
        Text.truncate(
          "\(mark)\(box) \(namesakes.name(of: row.group, context.words))", columns: body.columns,
          cut: .middle),
        at: place, style: (isSelected ? Look.selected : isChosen ? .strong : .plain).style)
      if isSelected, !isTyping {
        canvas.cursor = Point(row: place.row, column: place.column + 2)
      }
    }
  }

  private func drawHead(
    on canvas: inout Canvas, in area: Area, isFocused: Bool, context: ConsoleContext
  ) {
    let words = context.words.composer
    // A closed group takes no posts, however it came to be chosen.
    let chosen = isLoaded ? chosen.count : chosenIDs.count
    let count = chosen == 0 ? words.noGroups : words.chosen(chosen)
    let row = FormRow(
      label: words.groups, isFocused: isFocused, labelColumns: Text.width(words.groups) + 2)
    let room = row.draw(on: &canvas, in: area, context: context)
    if let field = filter.field {
      canvas.put("/", at: Point(row: room.row, column: room.column), style: Look.key.style)
      field.draw(
        on: &canvas, at: Point(row: room.row, column: room.column + 1),
        columns: max(1, room.columns - 1))
    } else {
      let text = filter.text.isEmpty ? count : "/\(filter.text) \(count)"
      canvas.put(
        Text.truncate(text, columns: room.columns),
        at: Point(row: room.row, column: room.column), style: Look.muted.style)
    }
  }
}
