import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// A post that goes to several groups by hand: one after the other, whatever becomes of each.
@Suite struct HandOffRunTests {
  private typealias Fixtures = ContentFixtures
  private let post = Fixtures.post(1, "早报", body: "1. one\n2. two")

  private func session(_ context: ConsoleContext = Fixtures.context()) -> ContentSession {
    let rows = ["甲", "乙", "丙"].enumerated().map { place, name in
      Fixtures.delivery(Int64(place + 1), of: post, .due, group: name, version: place + 4)
    }
    var session = ContentSession(context, posts: [PostRow(post: post, deliveries: rows)])
    session.press(.enter)
    return session
  }

  @Test func `one that is skipped does not end the run`() {
    var session = session()
    session.press(.character("x"))
    let skipped = session.press(.character("3")).commands
    #expect(
      skipped
        == [
          .settleDelivery(DeliveryID(1), version: 4, .skip(reason: "the group is in a lively talk"))
        ])
    #expect(session.line(0) == " Send by hand 1/2: 乙")
    #expect(
      session.press(.character("y"), .enter).commands
        == [.settleDelivery(DeliveryID(2), version: 5, .confirmSent)])
    session.press(.character("x"))
    #expect(session.press(.character("1")).commands.count == 1)
    #expect(session.state.dialog == nil)
  }

  @Test func `what was copied for one group is not confirmed for the next`() {
    var session = session()
    session.press(.character("y"), .enter)
    #expect(session.press(.enter, .enter).isEmpty)
    #expect(session.text.contains("Not copied yet"))
  }

  @Test func `Esc stops, and what was confirmed stays so`() {
    var session = session()
    let effects = session.press(.character("d"), .escape)
    #expect(effects.commands == [.settleDelivery(DeliveryID(1), version: 4, .confirmSent)])
    #expect(session.state.dialog == nil)
  }

  @Test func `all that is still to be sent is claimed while it is open`() {
    var session = session()
    session.state.context.presence = .kai
    let effects = session.state.update(.tick(Fixtures.now + 1))
    #expect(
      effects.contains(.hold(Set((1...3).map { .delivery(DeliveryID($0)) }))))
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `text and keys are in sight at every size`(size: Size, language: Language) {
    var session = session(Fixtures.context(language, rows: size.rows, columns: size.columns))
    #expect(session.text.contains("早报"))
    for key in [Key.character("j"), .character("G"), .character("y"), .character("x"), .escape] {
      session.press(key)
      #expect(SoundFrame.faults(of: session.state.canvas()) == [], "\(key)")
    }
  }

  @Test(arguments: Language.allCases)
  func `the line of keys says what works before and after copying`(language: Language) {
    let words = Words(language).handOff
    var session = session(Fixtures.context(language))
    #expect(session.text.contains(words.hintsBefore))
    #expect(session.text.contains(words.notCopied))
    session.press(.character("y"))
    #expect(session.text.contains(words.hintsAfter))
    #expect(session.text.contains(words.copied))
  }
}
