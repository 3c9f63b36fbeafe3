import Community
import Terminal
import Testing
import Words

@testable import Console

/// What Enter does on a line.
struct LineDialogTests {
  private let context = ConsoleContext(
    operatorName: "kai", language: .english, zone: .utc, now: Instant(1_800_000_000),
    size: Size(rows: 24, columns: 80), capabilities: Capabilities(glyphs: .unicode))

  private func pressEnter(
    on text: String, for purpose: LineDialog.Purpose
  ) -> (steps: [Step], text: String) {
    var dialog = LineDialog(title: "Title", purpose: purpose, text: text)
    let steps = dialog.press(.enter, in: context)
    var canvas = Canvas(size: context.size)
    dialog.draw(on: &canvas, in: Area(context.size), context: context)
    return (steps, canvas.text)
  }

  @Test(arguments: [
    (LineDialog.GroupField.capacity, "12x", "A whole number"),
    (.zone, "Mars/Base", "A time zone"),
    (.name, " ", "Write something"),
  ])
  func `Enter on a line that cannot be taken says why`(
    field: LineDialog.GroupField, text: String, reason: String
  ) {
    let result = pressEnter(on: text, for: .group(GroupID(1), version: 1, field))
    #expect(result.steps.isEmpty)
    #expect(result.text.contains(reason))
  }

  @Test func `a reason in own words must have words`() {
    let result = pressEnter(on: "", for: .skipDeliveries([DeliveryID(1): 1]))
    #expect(result.steps.isEmpty)
    #expect(result.text.contains("Write something"))
  }
}
