import Community
import Terminal
import Testing
import Words

@testable import Console

/// Moving in a text that is longer than its window; the same keys in every dialog.
struct DialogScrollTests {
  private func scroll(rows: Int = 50, room: Int = 10, from first: Int = 0) -> DialogScroll {
    var scroll = DialogScroll()
    scroll.layout(rows: rows, room: room, from: first)
    return scroll
  }

  @Test(
    arguments: [
      ([.character("j")], 1), ([.down, .down], 2), ([.down, .up], 0), ([.pageDown], 9),
      ([.character(" ")], 9), ([.control("f"), .control("d")], 18), ([.end], 40),
      ([.character("G"), .character("j")], 40), ([.character("G"), .character("k")], 39),
      ([.end, .pageUp], 31), ([.end, .control("b"), .control("u")], 22),
      ([.character("G"), .character("g")], 0), ([.end, .home], 0), ([.up], 0),
    ] as [([Key], Int)])
  func `each key moves as far as it says, not past the ends`(keys: [Key], start: Int) {
    var it = scroll()
    for key in keys { #expect(it.press(key) == true) }
    #expect(it.start == start)
  }

  @Test(arguments: [Key.enter, .escape, .character("q"), .tab, .character("1"), .left])
  func `other keys are left to the dialog`(key: Key) {
    var it = scroll()
    #expect(it.press(key) == false)
    #expect(it == scroll())
  }

  @Test func `it begins where it is told until somebody moves`() {
    var it = scroll(from: 12)
    #expect(it.start == 12)
    it.layout(rows: 50, room: 10, from: 7)
    #expect(it.start == 7)
    _ = it.press(.down)
    it.layout(rows: 50, room: 10, from: 20)
    #expect(it.start == 8)
    it.layout(rows: 12, room: 10, from: 20)
    #expect(it.start == 2)
  }

  @Test func `what fits does not move`() {
    var it = scroll(rows: 10, room: 10)
    for key in [Key.down, .pageDown, .end] { _ = it.press(key) }
    #expect(it.start == 0 && it.furthest == 0)
    it.layout(rows: 5, room: 0)
    #expect(it.furthest == 4)
  }

  /// The same text in the help and in what is only read: the same keys lead to the same place.
  @Test(arguments: [Key.character("G"), .pageDown, .character(" "), .control("f"), .end])
  func `help and reading scroll alike`(key: Key) {
    let context = ConsoleContext(
      operatorName: "kai", language: .english, zone: .utc, now: Instant(0),
      size: Size(rows: 10, columns: 60), capabilities: Capabilities())
    func shown(_ dialog: some DialogModel) -> (before: String, after: String, back: String) {
      var dialog = dialog
      func text() -> String {
        var canvas = Canvas(size: context.size)
        dialog.layout(in: Area(context.size), context: context)
        dialog.draw(on: &canvas, in: Area(context.size), context: context)
        return canvas.text
      }
      let before = text()
      _ = dialog.press(key, in: context)
      let after = text()
      _ = dialog.press(.home, in: context)
      return (before, after, text())
    }
    let reading = shown(
      ReadingDialog(title: "All", text: Prose((1...40).map { Prose.Line("line \($0)") })))
    let help = shown(
      HelpDialog(
        explanations: [
          Explanation(
            name: "score", value: "8", definition: "what it is",
            inputs: (1...40).map { "part \($0)" },
            source: "S1", whatChangesIt: "talk")
        ], actions: []))
    for texts in [reading, help] {
      #expect(texts.after != texts.before && texts.back == texts.before)
    }
  }
}
