import Community
import Terminal

/// Plays keys to a console without a terminal and prints the screens as text: what tests and
/// documentation use.
///
/// A script has one instruction a line; `#` begins a comment:
///
///     keys 2 j Enter     presses keys, named as the help names them
///     type 你好           types the rest of the line, character by character
///     paste 一二三        pastes the rest of the line; \n is a new line
///     size 120x40        another window size
///     wait 90            seconds pass
///     screen groups      prints the screen under that name
///     styles             prints which cells look how
public struct ScriptPlayer {
  /// A line of the script that is no instruction.
  public struct BadLine: Error, Hashable, Sendable {
    /// Which line; the first is 1.
    public var number: Int
    /// What stands there.
    public var text: String
  }

  private(set) var state: ConsoleState
  private let desk: StoreDesk

  /// A console with its first questions answered, on a store that the desk has open.
  public init(state: ConsoleState, desk: StoreDesk) {
    self.state = state
    self.desk = desk
    follow(self.state.start())
  }

  /// Plays a whole script.
  /// - Returns: The printed screens.
  public mutating func play(_ script: String) throws(BadLine) -> String {
    var output = ""
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      let line = String(line).trimmed
      if line.isEmpty || line.hasPrefix("#") { continue }
      let word = line.prefix { $0 != " " }
      let rest = String(line.dropFirst(word.count)).trimmed
      switch word {
      case "keys":
        for name in rest.split(separator: " ") {
          guard let key = Keymap.key(named: String(name)) else {
            throw BadLine(number: place + 1, text: line)
          }
          press(key)
        }
      case "type": for character in rest { press(.character(character)) }
      case "paste":
        let text = rest.split(separator: "\\n", omittingEmptySubsequences: false)
        take(.event(.paste(Text.clean(text.joined(separator: "\n"), keepNewlines: true))))
      case "size":
        guard let size = Size(rest) else { throw BadLine(number: place + 1, text: line) }
        take(.event(.resize(size)))
      case "wait":
        guard let seconds = Int64(rest) else { throw BadLine(number: place + 1, text: line) }
        take(.tick(state.context.now + seconds))
      case "screen": output += "── \(rest) ──\n\(state.canvas().text)\n"
      case "styles": output += state.canvas().styles + "\n"
      default: throw BadLine(number: place + 1, text: line)
      }
    }
    return output
  }

  /// Presses a key and waits until everything that follows is done.
  mutating func press(_ key: Key) { take(.event(.key(key))) }

  /// Hands the console a message and waits until everything that follows is done.
  mutating func take(_ message: Message) { follow(state.update(message)) }

  private mutating func follow(_ effects: [Effect]) {
    var waiting = effects
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      switch effect {
      case .ask(let query):
        waiting += state.update(desk.carryOut(query, at: state.context.now))
      case .perform(let intent):
        waiting += state.update(desk.carryOut(intent, at: state.context.now))
      case .hold(let subjects):
        waiting += state.update(desk.hold(subjects, at: state.context.now))
      case .copy: waiting += state.update(.copied(true))
      case .keep(let sighting): desk.keep(sighting)
      case .keepDraft(let draft, let place):
        if let lost = desk.keep(draft, in: place) { waiting += state.update(lost) }
      case .redraw, .suspend, .quit: break
      }
    }
  }
}
