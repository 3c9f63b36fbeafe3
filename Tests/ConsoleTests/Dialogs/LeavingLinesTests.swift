import Community
import Terminal
import Testing
import Words

@testable import Console

/// Esc on a line in which something is written.
struct LeavingLinesTests {
  private func context(
    _ language: Language = .english, _ size: Size = Size(rows: 24, columns: 80)
  ) -> ConsoleContext {
    ConsoleContext(
      operatorName: "kai", language: language, zone: .utc, now: Instant(1_800_000_000), size: size,
      capabilities: Capabilities())
  }

  private let note = LineDialog.Purpose.notePerson(PersonID(5), version: 1)

  private func dialog(_ typed: String, text: String = "old") -> LineDialog {
    var dialog = LineDialog(title: "Note", purpose: note, text: text)
    for character in typed { _ = dialog.press(.character(character), in: context()) }
    return dialog
  }

  private func picture(
    _ dialog: LineDialog, _ language: Language = .english,
    _ size: Size = Size(rows: 24, columns: 80)
  ) -> Canvas {
    var canvas = Canvas(size: size)
    dialog.draw(on: &canvas, in: Area(size), context: context(language, size))
    return canvas
  }

  @Test(arguments: Language.allCases)
  func `Esc asks, and Esc again goes on writing`(language: Language) {
    var dialog = dialog(" words")
    #expect(dialog.press(.escape, in: context()) == [])
    #expect(picture(dialog, language).text.contains(Words(language).dialogs.leaveLine))
    #expect(dialog.press(.escape, in: context()) == [])
    _ = dialog.press(.character("!"), in: context())
    #expect(dialog.field.text == "old words!")
    #expect(!picture(dialog, language).text.contains(Words(language).dialogs.leaveLine))
  }

  @Test func `2 throws it away, also in full width, and 1 takes it`() {
    var dialog = dialog("er")
    _ = dialog.press(.escape, in: context())
    var other = dialog
    #expect(dialog.press(.character("２"), in: context()) == [.close])
    #expect(
      other.press(.character("1"), in: context()).commands
        == [.changePerson(PersonID(5), version: 1, .note("older"))])
  }

  @Test func `keys and pastes do not write while it is asked`() {
    var dialog = dialog(" words")
    _ = dialog.press(.escape, in: context())
    for key in [Key.character("x"), .enter, .backspace, .control("u")] {
      let said = dialog.press(key, in: context()).contains { step in
        if case .tell(.notTaken) = step { true } else { false }
      }
      #expect(said == (key != .backspace))
      #expect(dialog.field.text == "old words")
    }
    _ = dialog.paste("pasted", in: context())
    #expect(dialog.field.text == "old words")
  }

  @Test(arguments: ["", " ", "  "])
  func `where nothing is written Esc leaves at once`(typed: String) {
    var dialog = dialog(typed)
    #expect(dialog.press(.escape, in: context()) == [.close])
  }

  @Test func `the name that confirms a dangerous change is not worth a question`() {
    var dialog = LineDialog(title: "Name", purpose: .confirm(.undo, name: "Tea"))
    _ = dialog.press(.character("T"), in: context())
    #expect(dialog.press(.escape, in: context()) == [.close])
  }

  @Test func `1 on what cannot be taken says why`() {
    var dialog = LineDialog(
      title: "Capacity", purpose: .group(GroupID(1), version: 1, .capacity), text: "5")
    _ = dialog.press(.character("x"), in: context())
    _ = dialog.press(.escape, in: context())
    #expect(dialog.press(.character("1"), in: context()) == [])
    #expect(picture(dialog).text.contains("A whole number"))
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `it fits every window`(size: Size, language: Language) {
    var dialog = dialog(" words")
    _ = dialog.press(.escape, in: context(language, size))
    #expect(SoundFrame.faults(of: picture(dialog, language, size)) == [])
  }
}
