import Community
import Foundation
import Terminal
import Testing
import Words

@testable import Console

/// Dialogs in the smallest window, 20 columns by 5 rows.
struct SmallDialogTests {
  private let context = ConsoleContext(
    operatorName: "kai", language: .english, zone: .utc, now: Instant(1_800_000_000),
    size: Size(rows: 5, columns: 20), capabilities: Capabilities(glyphs: .unicode))

  private func text(_ dialog: any DialogModel) -> String {
    var canvas = Canvas(size: context.size)
    dialog.draw(on: &canvas, in: Area(context.size), context: context)
    return canvas.text
  }

  private var choice: ChoiceDialog {
    var dialog = ChoiceDialog(
      title: "Why?", about: ["first fact", "second fact"],
      options: ["one", "two", "three"].map { ChoiceDialog.Option($0, []) })
    dialog.layout(in: Area(context.size), context: context)
    return dialog
  }

  @Test func `a choice shows its answers before what they are about`() {
    #expect(text(choice).contains("1  one"))
    #expect(!text(choice).contains("fact"))
  }

  @Test func `a choice scrolls to its last answer and back to what it is about`() {
    var dialog = choice
    _ = dialog.press(.character("G"), in: context)
    #expect(text(dialog).contains("3  three"))
    _ = dialog.press(.character("g"), in: context)
    #expect(text(dialog).contains("first fact"))
  }

  @Test(arguments: [
    Dialog.palette(PaletteDialog(entries: [], words: Words(.english))),
    .help(HelpDialog(explanations: [], actions: [])), .task(TaskDialog()),
    .award(AwardDialog(people: [PersonID(1): "Ada"])), .composer(ComposerDialog()),
  ])
  func `the hint is the way out, whole`(dialog: Dialog) throws {
    var model = dialog.model
    model.layout(in: Area(context.size), context: context)
    let way = try #require(model.hints(in: context).components(separatedBy: "   ").last)
    #expect(text(model).contains(way), "\(text(model))")
  }

  @Test(arguments: [(Language.english, "text"), (.simplified, "正文"), (.traditional, "內文")])
  func `a post that is written says which part of it shows`(language: Language, name: String) {
    var context = context
    context.language = language
    var dialog = ComposerDialog()
    dialog.layout(in: Area(context.size), context: context)
    for character in "早安各位朋友今天有雨" {
      _ = dialog.press(.character(character), in: context)
    }
    func shown() -> String {
      var canvas = Canvas(size: context.size)
      dialog.draw(on: &canvas, in: Area(context.size), context: context)
      return canvas.text
    }
    #expect(shown().split(separator: "\n")[0].contains(" \(name) "), "\(shown())")
    #expect(shown().contains("早安各位朋友"))
    let words = context.words.composer
    for part in [words.groups, words.part, words.when, words.title] {
      _ = dialog.press(.tab, in: context)
      dialog.layout(in: Area(context.size), context: context)
      #expect(shown().contains("▸ \(part.prefix(4))"), "\(shown())")
    }
  }

  @Test func `moving answers nothing`() {
    var dialog = choice
    for key in [Key.character("j"), .down, .character("k"), .pageDown] {
      #expect(dialog.press(key, in: context).isEmpty)
    }
  }

  @Test func `the rules for points can all be reached`() {
    var dialog = AwardDialog(people: [PersonID(1): "Ada"])
    dialog.layout(in: Area(context.size), context: context)
    #expect(text(dialog).contains("1  "))
    _ = dialog.press(.character("G"), in: context)
    #expect(text(dialog).contains("words …"))
  }

  @Test func `wrapped lines of an explanation keep their indent`() {
    let explanation = Explanation(
      name: "health", value: "84", definition: "what it is", inputs: ["  -14  thirty of ninety"],
      source: "here", whatChangesIt: "one step of several words\nanother")
    var canvas = Canvas(size: Size(rows: 24, columns: 24))
    HelpDialog(explanations: [explanation], actions: []).draw(
      on: &canvas, in: Area(canvas.size), context: context)
    let rows = canvas.text.split(separator: "\n")
    #expect(rows.contains { $0.contains("    -14  thirty of") })
    #expect(rows.contains { $0.contains("         ninety") })
    #expect(rows.contains { $0.contains("  one step of") })
    #expect(rows.contains { $0.contains("  several words") })
    #expect(rows.contains { $0.contains("  another") })
  }

  @Test func `the palette opens on what can be done, not on how to move`() {
    let dialog = PaletteDialog(
      entries: [.down, .post, .approve].map {
        PaletteDialog.Entry($0, $0 == .approve ? .absent : .available)
      }, words: context.words)
    #expect(dialog.matches.map(\.action) == [.post, .down, .approve])
  }

  @Test func `the palette shows what Enter would run`() {
    let dialog = PaletteDialog(
      entries: [PaletteDialog.Entry(.log, .available)], words: context.words)
    #expect(text(dialog).contains(context.glyphs.marker))
  }
}
