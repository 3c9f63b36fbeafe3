import Sample
import Store
import Terminal
import Testing

@testable import Community
@testable import Console

/// A frame that takes over what looks as it did in the one before.
@Suite struct PictureTests {
  private static let lists = [
    "1", "1 Tab", "1 Tab Tab", "2", "2 Enter Tab Tab", "3", "4", "6", "9",
  ]

  /// The picture of a console, with signs that nobody draws all over it: where they are seen again,
  /// the cells were taken over.
  private func stained(_ state: ConsoleState) -> Picture {
    var canvas = state.canvas()
    for row in 0..<canvas.size.rows {
      canvas.put(
        String(repeating: "¤", count: canvas.size.columns), at: Point(row: row, column: 0))
    }
    return Picture(state: state, canvas: canvas)
  }

  private func stains(_ state: ConsoleState, after earlier: Picture) -> Int {
    state.canvas(after: earlier).text.split(separator: "\n").count { $0.contains("¤¤¤") }
  }

  private func console(_ place: String, rows: Int = 30) throws -> DryConsole {
    DryConsole(
      try ScreenTour.standard.get(), at: place, size: Size(rows: rows, columns: 100))
  }

  @Test(arguments: lists)
  func `every frame is the one that is drawn from nothing`(place: String) throws {
    let keys = [
      "j", "j", "k", "G", "k", "j", "g", "^d", "^u", "Space", "j", "Space", "k", "Down", "u", "Esc",
      "j", "s",
      "j", "f", "j", "/", "a", "j", "Enter", "j", "Esc", "j", "?", "j", "Esc", "j", ":", "Esc", "j",
      "Tab", "j",
      "j", "Enter", "j", "Esc", "j", "e", "Esc", "1", "j",
    ]
    for rows in place == "2" ? [9, 40] : [24] {
      var it = try console(place, rows: rows)
      var earlier = Picture(state: it.state, canvas: it.state.canvas())
      for (count, name) in keys.enumerated() {
        it.press(try #require(Keymap.key(named: name), "\(name)"))
        let canvas = it.state.canvas(after: earlier)
        #expect(canvas == it.state.canvas(), "\(place): \(keys[...count]), \(rows) rows")
        earlier = Picture(state: it.state, canvas: canvas)
      }
    }
  }

  @Test(arguments: ["1", "2", "3", "9"])
  func `of a list whose selection moves, the head and all other rows are taken over`(
    place: String
  ) throws {
    var it = try console(place, rows: 12)
    let before = stained(it.state)
    it.press(.down)
    // Three rows of head, and of twelve at most a line of tabs, two of headings and two of the foot
    // are left besides the two that the selection changed.
    #expect(stains(it.state, after: before) >= 3 + 2)
  }

  @Test func `time that passes within a minute leaves the rows, the next minute does not`() throws {
    var it = try console("2")
    let start = it.state.context.now
    it.send(.tick(start + (60 - start.seconds % 60)))
    let before = stained(it.state)
    it.send(.tick(it.state.context.now + 59))
    #expect(stains(it.state, after: before) > 3)
    it.send(.tick(it.state.context.now + 1))
    #expect(stains(it.state, after: before) == 0)
  }

  @Test(arguments: ["Space", "s", "Enter", "?", "/ a", "2 2 3", "c"])
  func `whatever else a key changes, all is drawn`(keys: String) throws {
    var it = try console("2")
    let before = stained(it.state)
    for name in keys.split(separator: " ") {
      it.press(try #require(Keymap.key(named: String(name)), "\(name)"))
    }
    #expect(stains(it.state, after: before) == 0)
  }

  @Test func `a dialog that closes leaves nothing of itself`() throws {
    var it = try console("2")
    it.press(.character("?"))
    let before = stained(it.state)
    it.press(.escape)
    #expect(stains(it.state, after: before) == 0)
  }

  @Test func `another size, other counts, other people here: all is drawn`() throws {
    var it = try console("2")
    let before = stained(it.state)
    var others = it.state
    others.context.presence = nil
    var counted = it.state
    counted.counts.joinsOpen += 1
    for state in [others, counted] where state != it.state {
      #expect(stains(state, after: before) == 0)
    }
    it.send(.event(.resize(Size(rows: 31, columns: 100))))
    #expect(stains(it.state, after: before) == 0)
  }
}
