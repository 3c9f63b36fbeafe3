import Community
import Terminal
import Testing
import Words

@testable import Console

/// `?`: figures one after the other, then the keys.
struct HelpDialogTests {
  private let context = ConsoleContext(
    operatorName: "kai", language: .english, zone: .utc, now: Instant(1_800_000_000),
    size: Size(rows: 10, columns: 60), capabilities: Capabilities(glyphs: .unicode))

  private func explanation(_ name: String, inputs: Int = 0) -> Explanation {
    Explanation(
      name: name, value: "84", definition: "what \(name) is",
      inputs: (0..<inputs).map { "input \($0)" }, source: "S1", whatChangesIt: "talk")
  }

  private func text(_ dialog: HelpDialog) -> String {
    var canvas = Canvas(size: context.size)
    dialog.draw(on: &canvas, in: Area(context.size), context: context)
    return canvas.text
  }

  private func press(_ dialog: inout HelpDialog, _ keys: Key...) -> [Step] {
    var steps: [Step] = []
    for key in keys {
      steps += dialog.press(key, in: context)
      dialog.layout(in: Area(context.size), context: context)
    }
    return steps
  }

  @Test func `goes round through the figures and the keys, both ways`() {
    var dialog = HelpDialog(explanations: ["one", "two"].map { explanation($0) }, actions: [.undo])
    #expect(text(dialog).contains("one (1/3)"))
    _ = press(&dialog, .character("l"), .tab)
    #expect(text(dialog).contains("Undo your last change"))
    _ = press(&dialog, .right)
    #expect(text(dialog).contains("one (1/3)"))
    _ = press(&dialog, .left, .left)
    #expect(text(dialog).contains("two (2/3)"))
  }

  @Test func `scrolls to the end and not beyond, so that one key scrolls back`() {
    var dialog = HelpDialog(explanations: [explanation("one", inputs: 20)], actions: [])
    for _ in 0..<60 { _ = press(&dialog, .character("j")) }
    let end = text(dialog)
    #expect(end.contains("S1"))
    _ = press(&dialog, .character("k"))
    #expect(text(dialog) != end)
    _ = press(&dialog, .pageDown, .pageDown, .pageDown, .pageUp, .pageUp, .pageUp, .pageUp)
    #expect(text(dialog).contains("what one is"))
  }

  @Test func `another figure begins at its first line`() {
    let figures = [explanation("one", inputs: 20), explanation("two", inputs: 20)]
    var dialog = HelpDialog(explanations: figures, actions: [])
    _ = press(&dialog, .pageDown, .character("l"))
    #expect(text(dialog).contains("what two is"))
  }

  @Test(arguments: [Key.escape, .enter, .character("q"), .character("ｑ")])
  func `closes`(key: Key) {
    var dialog = HelpDialog(explanations: [explanation("one")], actions: [])
    #expect(press(&dialog, key) == [.close])
  }

  @Test func `without figures it is the keys`() {
    #expect(text(HelpDialog(explanations: [], actions: [.undo])).contains("Keys"))
  }
}
