import Community
import Store
import Terminal
import Words

/// Hands the text of deliveries to a person, one group after the other: copied through the terminal
/// or selected with the mouse, pasted into the group, and confirmed (手动发送).
///
/// Enter confirms only what was copied here, because Enter also opens this dialog and a key held too
/// long must not confirm anything. What somebody else settles meanwhile is told before it is posted a
/// second time.
struct HandOffDialog: Equatable, Sendable {
  private(set) var rows: [DeliveryRow]
  /// Those that were still to be sent when this was opened.
  private let opened: Set<DeliveryID>
  private(set) var place = 0
  private(set) var isCopied = false
  private(set) var asksToCopy = false
  private(set) var scroll = 0
  /// The text wrapped for the window, and how many lines show.
  private(set) var lines: [String] = []
  private var height = 1

  init(row: DeliveryRow) { self.init(rows: [row]) }

  /// - Parameter rows: in the order in which they are handed off; at least one.
  init(rows: [DeliveryRow]) {
    self.rows = rows
    opened = Set(rows.filter(\.delivery.state.isOpen).map(\.delivery.id))
  }

  var row: DeliveryRow? { rows.indices.contains(place) ? rows[place] : nil }

  /// Whether it was to be sent when this was opened, and has been seen to since.
  func isSettledMeanwhile(_ row: DeliveryRow) -> Bool {
    !row.delivery.state.isOpen && opened.contains(row.delivery.id)
  }
}

extension HandOffDialog: DialogModel {
  var claims: [Subject] {
    rows.filter(\.delivery.state.isOpen).map { .delivery($0.delivery.id) }
  }

  var queries: [Query] { [.deliveries(rows.map(\.delivery.id))] }

  /// Takes in what became of them. What was copied is not what would be confirmed when its words are
  /// others now.
  mutating func receive(_ answer: Answer, to query: Query) {
    guard case .deliveries(let current) = answer else { return }
    let known = Dictionary(
      current.map { ($0.delivery.id, $0) }, uniquingKeysWith: { first, _ in first })
    let text = row?.post.text
    rows = rows.map { known[$0.delivery.id] ?? $0 }
    if row?.post.text != text { isCopied = false }
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
    case .enter where isSettledMeanwhile(row): return goOn()
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
    default: return unheeded(key, in: context)
    }
    return []
  }

  func hints(in context: ConsoleContext) -> String {
    let words = context.words.handOff
    guard let row else { return "" }
    if isSettledMeanwhile(row) { return words.hintsMeanwhile }
    guard row.delivery.state.isOpen else { return words.hintsSettled }
    return isCopied ? words.hintsAfter : words.hintsBefore
  }

  /// Confirms this one and goes on to the next.
  private mutating func confirm(_ row: DeliveryRow) -> [Step] {
    goOn() + [.perform(.command(.confirm(row), .deliverySent(1)))]
  }

  /// To the next one, or away after the last.
  private mutating func goOn() -> [Step] {
    place += 1
    isCopied = false
    scroll = 0
    return place < rows.count ? [] : [.close]
  }

  private mutating func scroll(by count: Int) {
    scroll = max(0, min(scroll + count, lines.count - height))
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    height = max(1, textArea(in: area).rows)
    let text = Text.clean(row?.post.text.whole ?? "", keepNewlines: true, limit: 100_000)
    lines = Text.wrap(text, columns: max(2, area.columns))
    scroll(by: 0)
  }
}
