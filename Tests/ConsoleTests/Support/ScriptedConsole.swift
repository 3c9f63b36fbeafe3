import Community
import Store
import Terminal
import Words

@testable import Console

/// A console without a terminal or a store: keys go in, questions are answered from a script, and
/// what it wants changed is kept for the test to look at.
struct ScriptedConsole {
  static let now = Instant(1_800_000_000)  // Friday 2027-01-15 08:00 UTC

  private(set) var state: ConsoleState
  /// What the store would say; nil leaves the question open.
  var script: (Query) -> Answer?
  /// Changes asked for, oldest first.
  private(set) var intents: [Intent] = []
  private(set) var otherEffects: [Effect] = []

  init(
    _ screen: Screen, size: Size = Size(rows: 24, columns: 80), language: Language = .english,
    glyphs: Glyphs = .unicode, script: @escaping (Query) -> Answer?
  ) {
    state = ConsoleState(
      context: ConsoleContext(
        operatorName: "kai", language: language, zone: .utc, now: Self.now, size: size,
        capabilities: Capabilities(glyphs: glyphs)),
      root: screen)
    self.script = script
    carryOut(state.start())
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.event(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func send(_ message: Message) { carryOut(state.update(message)) }

  /// The store has carried out everything asked of it so far.
  mutating func storePerforms(_ result: Result<Receipt, Failure>? = nil) {
    for intent in state.performing {
      guard case .plain(.command(let command, _)) = intent else { continue }
      send(.performed(intent, result ?? .success(Receipt(audit: AuditID(1), command: command))))
    }
  }

  /// The commands asked for, with batches taken apart.
  var commands: [Command] {
    intents.flatMap { intent -> [Command] in
      switch intent {
      case .plain(.command(.batch(let commands), _)): commands
      case .plain(.command(let command, _)): [command]
      case .plain(.undo), .plain(.redo), .confirmed, .asking: []
      }
    }
  }

  var text: String { state.canvas().text }
  var rows: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
  /// The row on which the terminal's cursor stands.
  var cursorRow: String { state.canvas().cursor.map { state.canvas().rowText($0.row) } ?? "" }

  func row(with fragment: String) -> String? { rows.first { $0.contains(fragment) } }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .ask(let query):
        if let answer = script(query) { send(.answered(query, answer)) }
      case .perform(let intent): intents.append(intent)
      default: otherEffects.append(effect)
      }
    }
  }
}

extension String {
  /// The column at which a fragment begins, as a terminal counts.
  func column(of fragment: String) -> Int? {
    guard let range = firstRange(of: fragment) else { return nil }
    return Text.width(String(self[..<range.lowerBound]))
  }
}

/// Text that tries to move the cursor, colour, reverse or hide what stands beside it.
let hostileName = "\u{1B}[31mRed\u{202E}gnp\u{200B}\u{0}\tTab\nnew 👨‍👩‍👧 line"
