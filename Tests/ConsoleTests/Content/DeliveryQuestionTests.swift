import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What the questions about several deliveries list.
@Suite struct DeliveryQuestionTests {
  private let post = ContentFixtures.post(1, "早报")

  private func rows(_ count: Int) -> [DeliveryRow] {
    (0..<count).map {
      ContentFixtures.delivery(
        Int64($0 + 1), of: post, .due, group: "G\($0)", version: $0 + 4)
    }
  }

  @Test(arguments: [(1, 1, nil), (5, 5, nil), (6, 6, "+1"), (9, 6, "+4")] as [(Int, Int, String?)])
  func `five are named, further ones counted`(count: Int, lines: Int, more: String?) {
    let words = Words(.english)
    for about in [
      ChoiceDialog.skip(rows(count), words: words).about,
      ChoiceDialog.confirm(rows(count), words: words).about,
    ] {
      #expect(about.count == lines)
      #expect(about.first == "G0: 早报")
      #expect((about.last?.hasPrefix("+") == true) == (more != nil))
      if let more { #expect(about.last == more) }
    }
  }

  @Test func `that all were sent is one change, each as it was seen`() {
    let confirm = ChoiceDialog.confirm(rows(2), words: Words(.english))
    #expect(
      confirm.options.last?.steps == [
        .perform(
          .command(
            .batch([
              .settleDelivery(DeliveryID(1), version: 4, .confirmSent),
              .settleDelivery(DeliveryID(2), version: 5, .confirmSent),
            ]), .deliverySent(2)))
      ])
  }
}
