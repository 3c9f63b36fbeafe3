import Community
import HostileCorpus
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Every screen, and every key on it, in a community in which all names and texts are hostile; into
/// every dialog that opens more of them are pasted.
@Suite struct HostileWalkTests {
  /// The keys that lead to each screen and tab, from the first.
  static let places = [
    "1", "1 Tab", "1 Tab Enter", "1 Tab Tab", "2", "2 c", "2 Enter", "2 Enter Tab",
    "2 Enter Tab Tab", "2 Enter Tab Tab Tab", "2 Enter Tab Tab Tab Tab",
    "2 Enter Tab Tab Tab Tab Tab", "2 Enter Tab Tab Tab Tab Tab Tab", "3", "3 v", "3 Enter", "4",
    "4 v", "6", "6 Tab", "9", "9 Tab", "9 Tab Tab",
  ]

  /// One for each action.
  private static let keys = Keymap.bindings.compactMap(\.keys.first).map { Keymap.name(of: $0) }
    .filter { !["Q", "^z"].contains($0) }

  private static let pasted = HostileText.all.filter { $0.text.unicodeScalars.count < 100 }

  @Test(arguments: ScreenTests.sizes)
  func `every key on every screen leaves the frame sound`(size: Size) throws {
    let store = try HostileCommunity.store()
    for (number, place) in Self.places.enumerated() {
      var there = ScreenTour.player(store, size: size, language: .english)
      try there.play(["keys \(place)", "keys j j"], after: place)
      for (count, key) in Self.keys.enumerated() {
        var player = there
        try player.play(["keys \(key)"], after: place)
        guard player.state.dialog != nil else { continue }
        let hostile = Self.pasted[(number * Self.keys.count + count) % Self.pasted.count]
        player.take(.event(.paste(Text.clean(hostile.text, keepNewlines: true))))
        player.expectSound("\(place), \(key), then pasted: \(hostile.title)")
        try player.play(["keys Tab", "keys Enter", "keys Esc"], after: "\(place) \(key)")
      }
    }
  }

  @Test func `a name that cannot be seen is said to be none`() throws {
    let store = try HostileCommunity.store()
    for list in ["1 Tab", "2", "3"] {
      var player = ScreenTour.player(
        store, size: Size(rows: 140, columns: 120), language: .english)
      #expect(try player.play("keys \(list)\nscreen x").contains("(no name)"), "\(list)")
    }
  }

  @Test(arguments: [Language.simplified, .traditional])
  func `in every language and in ASCII`(language: Language) throws {
    let store = try HostileCommunity.store()
    for glyphs in [Glyphs.unicode, .ascii] {
      for place in Self.places {
        var player = ScreenTour.player(
          store, size: Size(rows: 24, columns: 80), language: language,
          capabilities: Capabilities(glyphs: glyphs))
        try player.play(["keys \(place)", "keys j", "keys ?"], after: place)
      }
    }
  }
}

extension ScriptPlayer {
  /// Plays line by line and looks at the frame after each.
  fileprivate mutating func play(_ lines: [String], after place: String) throws {
    for line in lines {
      _ = try play(line)
      expectSound("\(place), \(line)")
    }
  }

  fileprivate func expectSound(
    _ place: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let faults = SoundFrame.faults(of: state.canvas())
    #expect(faults == [], Comment(rawValue: place), sourceLocation: sourceLocation)
  }
}
