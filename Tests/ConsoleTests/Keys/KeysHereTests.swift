import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// On every screen of a community: what the footer and the help promise is what the keys do.
struct KeysHereTests {
  /// Every key that a terminal sends, as far as one hand is enough.
  private static let keys: [Key] =
    (0x20...0x7E).compactMap { Unicode.Scalar($0).map { .character(Character($0)) } }
    + "abcdefghijklmnopqrstuvwxyz".map { .control($0) }
    + [
      .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown,
    ]

  private func console(at place: String) throws -> DryConsole {
    // Not on the first row, so that there is somewhere to go in both directions.
    DryConsole(try ScreenTour.standard.get(), at: "\(place) j j")
  }

  /// What the help lists there.
  private func helped(_ state: ConsoleState) -> Set<Key> {
    Set(Keymap.bindings.filter { state.availability(of: $0.action) != .absent }.flatMap(\.keys))
  }

  /// Without what is only said.
  private func silenced(_ console: DryConsole) -> ConsoleState {
    var console = console
    // A message that changes nothing but the time, and takes no notice away.
    console.send(.copied(true))
    return console.state
  }

  @Test(arguments: HostileWalkTests.places)
  func `a key that the help does not list changes nothing, and says so`(place: String) throws {
    let start = try console(at: place)
    let helped = helped(start.state)
    for key in Self.keys where !helped.contains(key.normalisedForCommands) {
      var it = start
      it.press(key)
      #expect(it.effects == [], "\(place), \(Keymap.name(of: key))")
      #expect(silenced(it) == silenced(start), "\(place), \(Keymap.name(of: key))")
      guard case .noSuchKey? = it.state.notice else {
        Issue.record("\(place), \(Keymap.name(of: key)): \(it.state.notice as Any)")
        continue
      }
    }
  }

  @Test(arguments: HostileWalkTests.places)
  func `an action that cannot be taken says why and changes nothing`(place: String) throws {
    let start = try console(at: place)
    for binding in Keymap.bindings {
      guard case .unavailable(let reason) = start.state.availability(of: binding.action),
        let key = binding.keys.first,
        Keymap.actions(on: key).allSatisfy({ start.state.availability(of: $0) != .available })
      else { continue }
      var it = start
      it.press(key)
      #expect(it.effects == [] && silenced(it) == silenced(start), "\(place), \(binding.action)")
      if Keymap.actions(on: key).count == 1 {
        #expect(it.state.notice == .unavailable(binding.action, reason), "\(place)")
      }
    }
  }

  /// Where a step leads nowhere: at the end of a list, of a week's days, of the orders there are.
  private static let mayDoNothing: Set<Action> = [
    .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last, .nextMatch, .previousMatch,
  ]

  @Test(arguments: HostileWalkTests.places)
  func `an action that can be taken does something`(place: String) throws {
    let start = try console(at: place)
    for action in Action.allCases where start.state.availability(of: action) == .available {
      guard !Self.mayDoNothing.contains(action), action != .refresh else { continue }
      for key in Keymap.bindings.first(where: { $0.action == action })?.keys ?? [] {
        let meant = Keymap.actions(on: key).first { start.state.availability(of: $0) == .available }
        guard meant == action else { continue }
        var it = start
        it.press(key)
        // The number of the screen one is on leads to where one is.
        let isHere =
          Screen.root(for: action)?.rootAction == start.state.screens[0].rootAction
        #expect(
          isHere || !it.effects.isEmpty || silenced(it) != silenced(start),
          "\(place): \(action) by \(Keymap.name(of: key))")
      }
    }
  }

  @Test(arguments: HostileWalkTests.places)
  func `the footer offers only what the help lists, each once`(place: String) throws {
    let state = try console(at: place).state
    let offered = state.screen.model.footer
    #expect(Set(offered).count == offered.count, "\(place): \(offered)")
    for action in offered {
      #expect(Keymap.hint(for: action) != "")
    }
  }

  @Test(arguments: HostileWalkTests.places)
  func `a full-width key does what its plain one does`(place: String) throws {
    let start = try console(at: place)
    for key in Keymap.bindings.flatMap(\.keys) {
      guard case .character(let character) = key, let scalar = character.unicodeScalars.first,
        let wide = Unicode.Scalar(scalar.value == 0x20 ? 0x3000 : scalar.value + 0xFEE0)
      else { continue }
      var (plain, full) = (start, start)
      plain.press(key)
      full.press(.character(Character(wide)))
      #expect(plain.state == full.state && plain.effects == full.effects, "\(place), \(character)")
    }
  }
}
