import Community
import Store
import Terminal
import Words

@testable import Console

/// A console on a store that is only read: what it wants done besides asking is kept, not done.
struct DryConsole {
  private(set) var state: ConsoleState
  private let desk: StoreDesk
  private(set) var effects: [Effect] = []

  /// - Parameter place: the keys that lead there from the first screen, as a script names them.
  init(
    _ store: Store, at place: String = "", size: Size = Size(rows: 24, columns: 80),
    language: Language = .english
  ) {
    let player = ScreenTour.player(store, size: size, language: language)
    state = player.state
    desk = StoreDesk(store: store, operatorName: "小荷", zone: state.context.zone, language: language)
    for name in place.split(separator: " ") {
      if let key = Keymap.key(named: String(name)) { press(key) }
    }
    effects = []
  }

  mutating func press(_ key: Key) { follow(state.update(.event(.key(key)))) }
  mutating func send(_ message: Message) { follow(state.update(message)) }

  private mutating func follow(_ all: [Effect]) {
    for effect in all {
      if case .ask(let query) = effect {
        follow(state.update(desk.carryOut(query, at: state.context.now)))
      } else {
        effects.append(effect)
      }
    }
  }
}
