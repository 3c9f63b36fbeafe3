import Sample
import Store
import Terminal
import Testing
import Words

@testable import Community
@testable import Console

/// Hands that press anything, on a community that others change meanwhile.
@Suite struct RandomWalkTests {
  private static let keys: [Key] =
    Keymap.bindings.flatMap(\.keys)
    + [.backspace, .delete, .tab, .enter, .escape, .control("s"), .control("k"), .control("w")]
    + "0123456789你好：？／、　ｊｋｑ".map { .character($0) }

  private static let sizes = [
    (1, 1), (1, 80), (2, 3), (5, 20), (8, 40), (11, 60), (24, 80), (40, 120), (60, 200), (60, 1),
  ].map { Size(rows: $0.0, columns: $0.1) }

  /// What must be true of every frame.
  private func check(_ player: ScriptPlayer, _ what: String) {
    let canvas = player.state.canvas()
    #expect(canvas.size == player.state.context.size)
    let faults = SoundFrame.faults(of: canvas)
    #expect(faults == [], "\(what)\n\(faults.isEmpty ? "" : canvas.text)")
    if let cursor = canvas.cursor {
      #expect((0..<canvas.size.rows).contains(cursor.row), "\(what): cursor in row \(cursor.row)")
      #expect(
        (0..<canvas.size.columns).contains(cursor.column),
        "\(what): cursor in column \(cursor.column)")
    }
    #expect(!player.state.screens.isEmpty)
  }

  /// One walk after the other on one community, which they change as they go.
  @Test(arguments: [Language.english, .simplified])
  func `whatever is pressed, the frame is sound and the way leads back`(language: Language) throws {
    let store = try ScreenTour.load(.standard).get()
    for seed in UInt64(1)...6 {
      var random = SeededGenerator(seed: seed)
      var player = ScreenTour.player(
        store, size: Self.sizes.randomElement(using: &random) ?? Size(rows: 24, columns: 80),
        language: language)
      var pressed: [String] = []
      for _ in 0..<120 {
        switch Int.random(in: 0..<20, using: &random) {
        case 0:
          let size = Self.sizes.randomElement(using: &random) ?? player.state.context.size
          player.take(.event(.resize(size)))
          pressed.append("\(size.columns)x\(size.rows)")
        case 1:
          player.take(.event(.paste("2026-11-23 09:00\n早安 👋 \u{202E}")))
          pressed.append("paste")
        case 2:
          player.take(.tick(player.state.context.now + Int64.random(in: 0...4_000, using: &random)))
          pressed.append("wait")
        case 3:
          player.take(.storeChanged)
        default:
          let key = Self.keys.randomElement(using: &random) ?? .escape
          player.press(key)
          pressed.append(Keymap.name(of: key))
        }
        check(player, "seed \(seed): \(pressed.joined(separator: " "))")
      }
      leadsBack(&player, "seed \(seed): \(pressed.joined(separator: " "))")
    }
  }

  private func leadsBack(_ player: inout ScriptPlayer, _ what: String) {
    for _ in 0..<16 {
      player.press(.escape)
      // A form in which something is written asks first: 2 throws it away.
      if player.state.dialog != nil { player.press(.character("2")) }
    }
    let state = player.state
    let what =
      "\(type(of: state.screen.model)) \(state.dialog.map { "\(type(of: $0.model))" } ?? ""), \(what)"
    #expect(state.dialog == nil && state.screens.count == 1, "\(what)")
    #expect(!state.screen.model.wantsBack && !state.screen.model.isTyping, "\(what)")
  }

  /// Each place in each size: nothing is drawn outside, and coming back to the old size shows the old
  /// picture.
  @Test(arguments: HostileWalkTests.places)
  func `a window may become anything and come back`(place: String) throws {
    var it = DryConsole(try ScreenTour.standard.get(), at: place)
    // What a screen learns from its first layout is learnt.
    it.send(.event(.resize(Size(rows: 24, columns: 80))))
    let before = it.state.canvas()
    for size in Self.sizes {
      it.send(.event(.resize(size)))
      let canvas = it.state.canvas()
      #expect(SoundFrame.faults(of: canvas) == [], "\(place) \(size)")
      if let cursor = canvas.cursor {
        #expect(canvas[cursor] != nil, "\(place) \(size): cursor \(cursor)")
      }
      it.send(.event(.resize(Size(rows: 24, columns: 80))))
      #expect(it.state.canvas() == before, "\(place) \(size)")
    }
  }
}
