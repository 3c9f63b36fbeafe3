import Community
import Store
import Terminal
import Testing

@testable import Console

/// What the time of a key is good for.
struct PassingTimeTests {
  @Test(arguments: ["1", "2", "3", "4", "9"])
  func `a moment that is told again changes nothing and asks nothing`(place: String) throws {
    var it = DryConsole(try ScreenTour.standard.get(), at: place)
    let keys = [
      "j", "Space", "p", "x", "Tab", "y", "Esc", "1", "k", "/", "a", "Enter", "Esc", "e", "b", "?",
      "Esc", "Esc", "t", "z", "Enter", "^s", "u", "Enter", "j", "q",
    ]
    for name in keys {
      it.press(try #require(Keymap.key(named: name), "\(name)"))
      var again = it.state
      #expect(again.update(.tick(again.context.now)).isEmpty, "\(name)")
      #expect(again == it.state, "\(name)")
      #expect(again.pass(to: again.context.now).isEmpty && again == it.state)
    }
  }

  @Test func `the next second is taken in, and the next day asked about`() throws {
    let it = DryConsole(try ScreenTour.standard.get())
    var state = it.state
    let start = state.context.now
    #expect(state.pass(to: start + 1).isEmpty)
    #expect(state.context.now == start + 1)
    let effects = state.pass(to: start + 86_400)
    #expect(effects.contains(.ask(.counts)))
  }
}
