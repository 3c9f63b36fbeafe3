import Terminal
import Testing
import Words

@testable import Console

/// The table from which footer, help, palette and documents are made.
struct KeymapTests {
  @Test func `every action has one line, and every line a key`() {
    #expect(
      Keymap.bindings.map(\.action).sorted { $0.rawValue < $1.rawValue }
        == Action.allCases.sorted { $0.rawValue < $1.rawValue })
    #expect(Keymap.bindings.allSatisfy { !$0.keys.isEmpty && Set($0.keys).count == $0.keys.count })
  }

  @Test func `a key written down is that key again`() {
    for key in Keymap.bindings.flatMap(\.keys) {
      #expect(Keymap.key(named: Keymap.name(of: key)) == key)
    }
    for letter in "abcxyz" { #expect(Keymap.key(named: "^\(letter)") == .control(letter)) }
    for key in [Key.backspace, .delete, .character("中"), .character("^"), .character("-")] {
      #expect(Keymap.key(named: Keymap.name(of: key)) == key)
    }
  }

  @Test(arguments: ["", "^", "^^", "^1", "^中", "ab", "enter", "F1", "Ctrl-a", "^ab"])
  func `what is no key is none`(name: String) {
    #expect(Keymap.key(named: name) == (name == "^" ? .character("^") : nil))
  }

  @Test func `control is the same with a large letter`() {
    #expect(Keymap.key(named: "^R") == .control("r"))
  }

  /// Terminals do not tell these from others, or send them only sometimes.
  @Test func `no key is one that a terminal cannot send`() {
    let ambiguous: [Key] = [
      .control("h"), .control("i"), .control("j"), .control("m"), .control("s"), .control("q"),
      .control("c"), .delete, .backspace,
    ]
    let keys = Set(Keymap.bindings.flatMap(\.keys))
    #expect(keys.isDisjoint(with: ambiguous))
  }

  @Test func `every command key can be typed with a Chinese input method left on`() throws {
    for case .character(let character) in Keymap.bindings.flatMap(\.keys) {
      let value = try #require(character.unicodeScalars.first).value
      let wide = value == 0x20 ? 0x3000 : value + 0xFEE0
      let typed = Key.character(Character(try #require(Unicode.Scalar(wide))))
      #expect(
        Keymap.actions(on: typed.normalisedForCommands) == Keymap.actions(on: .character(character))
      )
      #expect(Keymap.actions(on: typed).isEmpty)
    }
  }

  @Test(arguments: [
    (Action.redo, "^r"), (.open, "Enter"), (.mark, "Space"), (.nextTab, "Tab"),
    (.previousTab, "Shift-Tab"), (.post, "p"), (.palette, ":"), (.pageDown, "PgDn"),
  ])
  func `hints write the first key`(action: Action, hint: String) {
    #expect(Keymap.hint(for: action) == hint)
  }

  @Test func `a key that two actions share belongs to the first that can be taken`() {
    #expect(Keymap.actions(on: .enter) == [.open, .confirm])
    #expect(Keymap.actions(on: .character("x")) == [.reject, .skip])
    #expect(Keymap.actions(on: .character("d")) == [.done, .acknowledge])
    #expect(Keymap.actions(on: .character("E")) == [.remove, .erase])
    #expect(Keymap.actions(on: .character("e")) == [.reopen, .edit])
    #expect(Keymap.actions(on: .character("D")) == [.withdraw, .reverse, .takeBack])
    #expect(Keymap.actions(on: .character("0")) == [])
    let shared = Set(Keymap.bindings.flatMap(\.keys).filter { Keymap.actions(on: $0).count > 1 })
    #expect(
      shared == [
        .enter, .character("x"), .character("d"), .character("D"), .character("E"), .character("e"),
      ])
  }

  @Test func `people see arrows, scripts have names`() {
    let arrows: [Key] = [.up, .down, .left, .right]
    #expect(arrows.map(Keymap.label(of:)) == ["↑", "↓", "←", "→"])
    #expect(arrows.map(Keymap.name(of:)) == ["Up", "Down", "Left", "Right"])
    #expect(arrows.allSatisfy { Keymap.key(named: Keymap.name(of: $0)) == $0 })
    #expect(Keymap.label(of: .control("r")) == "^r")
  }

  @Test(arguments: Language.allCases)
  func `no two actions are called alike, in the footer or in the palette`(language: Language) {
    let words = Words(language).actions
    #expect(Set(Action.allCases.map { words.title(of: $0) }).count == Action.allCases.count)
    let names = Dictionary(grouping: Action.allCases) { words.name(of: $0) }
    let alike = names.values.filter { $0.count > 1 }.map(Set.init)
    // Giving points and the board of points: one acts on a row, the other is a screen.
    #expect(alike.allSatisfy { $0 == [.award, .points] }, "\(alike)")
  }
}
