import Dice
import HostileCorpus
import Testing

@testable import Terminal

/// What is true of every line and text being written, whatever is typed and pasted.
@Suite struct EditLawTests {
  private static let seeds = Array(UInt64(1)...20)

  private static let keys: [Key] = [
    .backspace, .delete, .left, .right, .home, .end, .enter, .up, .down, .pageUp, .pageDown, .tab,
    .escape, .control("a"), .control("b"), .control("d"), .control("e"), .control("f"),
    .control("k"), .control("n"), .control("p"), .control("u"), .control("w"), .control("x"),
  ]

  private static let typed: [Character] = [
    "a", "Z", " ", "中", "，", "🙂", "\u{301}", "é", "\u{93F}", "한", "\u{1161}",
  ]

  private func check(_ buffer: EditBuffer, _ what: String) {
    #expect((0...buffer.characters.count).contains(buffer.cursor), "\(what)")
    #expect(buffer.characters.count <= buffer.limit, "\(what)")
    let clean = Text.clean(buffer.text, keepNewlines: buffer.keepsNewlines, limit: .max)
    #expect(clean.unicodeScalars.elementsEqual(buffer.text.unicodeScalars), "\(what)")
  }

  @Test(arguments: seeds, [true, false])
  func `the text is clean, within its limit, and the cursor in it`(seed: UInt64, lines: Bool) {
    var dice = Dice(seed: seed)
    var buffer = EditBuffer(dice.text(6), keepsNewlines: lines, limit: dice.roll(0...25))
    for _ in 0..<300 {
      switch dice.roll(0...5) {
      case 0: buffer.insert(dice.text(3))
      case 1: buffer.insert(dice.pick(HostileText.all).text)
      case 2, 3:
        _ = buffer.handle(.character(dice.pick(Self.typed)), line: 0..<buffer.characters.count)
      default: _ = buffer.handle(dice.pick(Self.keys), line: 0..<buffer.characters.count)
      }
      check(buffer, "\(buffer)")
    }
  }

  @Test(arguments: seeds)
  func `what was typed is taken back by as many backspaces`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<40 {
      var field = TextField(dice.text(6, of: TextPieces.plain))
      for _ in 0..<dice.roll(0...5) { field.handle(.left) }
      let before = field
      let word = (0..<5).map { _ in dice.pick(["a", "中", "，", "🙂", "7"] as [Character]) }
      for character in word { field.handle(.character(character)) }
      #expect(field.cursor == before.cursor + 5)
      for _ in word { field.handle(.backspace) }
      #expect(field == before)
    }
  }

  @Test(arguments: seeds)
  func `moving changes no text, and the ends are the ends`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let text = Text.clean(dice.text(12))
    var field = TextField(text)
    let moves: [Key] = [
      .left, .right, .home, .end, .control("a"), .control("b"), .control("e"), .control("f"),
    ]
    for _ in 0..<80 {
      field.handle(dice.pick(moves))
      #expect(field.text.unicodeScalars.elementsEqual(text.unicodeScalars))
    }
    field.handle(.home)
    #expect(field.cursor == 0)
    field.handle(.end)
    #expect(field.cursor == text.count)
  }

  @Test(arguments: seeds)
  func `killing to both sides leaves nothing, and one side leaves the other`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let text = Text.clean(dice.text(10, of: TextPieces.plain))
    for place in 0...text.count {
      var left = TextField(text)
      left.handle(.home)
      for _ in 0..<place { left.handle(.right) }
      var right = left
      left.handle(.control("k"))
      right.handle(.control("u"))
      #expect(left.text + right.text == text)
      #expect(left.cursor == place && right.cursor == 0)
    }
  }

  @Test(arguments: seeds)
  func `words are deleted until nothing is left`(seed: UInt64) {
    var dice = Dice(seed: seed)
    var field = TextField(dice.text(12))
    var rounds = 0
    while !field.isEmpty, rounds < 200 {
      let before = field.text.count
      field.handle(.control("w"))
      #expect(field.text.count < before)
      rounds += 1
    }
    #expect(field.isEmpty)
  }

  @Test(arguments: seeds)
  func `a text area keeps its cursor in the window, and its lines are its text`(seed: UInt64) {
    var dice = Dice(seed: seed)
    var area = TextArea("", limit: 400, size: Size(rows: 3, columns: 9))
    for step in 0..<200 {
      switch dice.roll(0...7) {
      case 0: area.paste(dice.text(5))
      case 1: area.resize(Size(rows: dice.roll(1...6), columns: dice.roll(3...14)))
      case 2, 3: area.handle(.character(dice.pick(Self.typed)))
      default: area.handle(dice.pick(Self.keys))
      }
      let (point, lines) = (area.cursorPoint, area.visibleLines)
      #expect((0..<area.size.rows).contains(point.row), "step \(step)")
      #expect((0..<area.size.columns).contains(point.column), "step \(step)")
      #expect(lines.count <= area.size.rows)
      // What Unicode calls one character may be wider than the window by itself.
      // Only a blank stands in the last column, which is the cursor's.
      #expect(
        lines.allSatisfy { line in
          let words = line.hasSuffix(" ") ? line.dropLast() : line[...]
          return Text.width(String(words)) < area.size.columns || words.count == 1
        })
      // The window begins where the text before it ends.
      var whole = area
      whole.resize(Size(rows: 1_000, columns: area.size.columns))
      #expect(Array(whole.visibleLines.dropFirst(area.top).prefix(area.size.rows)) == lines)
      #expect(whole.visibleLines.joined() == area.text.filter { $0 != "\n" })
    }
  }

  @Test(arguments: seeds)
  func `up and down lead back, as long as the lines are long enough`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let lines = (0..<6).map { _ in dice.text(2, of: ["中文", "ab", "x"]) + "中文ab" }
    var area = TextArea(lines.joined(separator: "\n"), size: Size(rows: 4, columns: 40))
    area.handle(.home)
    for _ in 0..<dice.roll(0...4) { area.handle(.right) }
    let (start, text) = (area.cursorPoint.column, area.text)
    for _ in 0..<4 { area.handle(.up) }
    for _ in 0..<4 { area.handle(.down) }
    #expect(area.cursorPoint.column == start)
    #expect(area.text == text)
  }
}
