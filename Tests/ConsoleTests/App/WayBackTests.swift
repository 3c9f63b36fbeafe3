import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Esc and q lead back one step at a time, from everywhere.
struct WayBackTests {
  private func console(at place: String) throws -> DryConsole {
    DryConsole(try ScreenTour.standard.get(), at: place)
  }

  private func isOutermost(_ state: ConsoleState) -> Bool {
    state.dialog == nil && state.screens.count == 1 && !state.screen.model.wantsBack
      && !state.screen.model.isTyping
  }

  @Test(arguments: HostileWalkTests.places, [Key.escape, .character("q")])
  func `from every screen a few presses lead to its root, and there to the word about quitting`(
    place: String, key: Key
  ) throws {
    var it = try console(at: "\(place) / a Enter")
    let root = it.state.screens[0].rootAction
    var presses = 0
    while !isOutermost(it.state), presses < 8 {
      it.press(key)
      presses += 1
    }
    #expect(isOutermost(it.state), "\(place)")
    #expect(it.state.screens[0].rootAction == root)
    it.press(key)
    #expect(it.state.notice == .unavailable(.back, .outermost), "\(place)")
    #expect(!it.effects.contains(.quit))
  }

  @Test(arguments: HostileWalkTests.places)
  func `every dialog that a key opens is closed by Esc, and the screen is as it was`(
    place: String
  ) throws {
    let start = try console(at: "\(place) j")
    for binding in Keymap.bindings {
      guard let key = binding.keys.first else { continue }
      var it = start
      it.press(key)
      guard it.state.dialog != nil else { continue }
      let screens = it.state.screens.count
      var presses = 0
      while it.state.dialog != nil, presses < 4 {
        it.press(.escape)
        presses += 1
      }
      #expect(it.state.dialog == nil, "\(place), \(binding.action)")
      #expect(it.state.screens.count == screens, "\(place), \(binding.action)")
      #expect(it.state.screen.model.targets == start.state.screen.model.targets, "\(place)")
    }
  }

  @Test func `one press goes one step: the words, then the marks, then the page`() throws {
    var it = try console(at: "2 Space / a")
    let isTyping = it.state.screen.model.isTyping
    #expect(isTyping)
    it.press(.enter)
    it.press(.escape)
    #expect(it.state.screen.model.wantsBack)
    it.press(.escape)
    #expect(!it.state.screen.model.wantsBack)
    it.press(.enter)
    #expect(it.state.screens.count == 2)
    it.press(.character("q"))
    #expect(it.state.screens.count == 1)
  }

  /// What was done on a page shows behind it at once, in the counts of the head as well.
  @Test(arguments: ["2 Enter", "3 Enter", "2 Enter c"])
  func `the screen behind asks for everything anew`(place: String) throws {
    var state = try console(at: place).state
    let depth = state.screens.count
    let effects = state.update(.event(.key(.character("q"))))
    #expect(state.screens.count == depth - 1)
    for query in state.questions { #expect(effects.contains(.ask(query)), "\(query)") }
  }

  @Test func `a number leaves everything that is open`() throws {
    var it = try console(at: "2 Enter c")
    #expect(it.state.screens.count == 3)
    it.press(.character("3"))
    #expect(it.state.screens.count == 1 && it.state.screens[0].rootAction == .members)
  }
}
