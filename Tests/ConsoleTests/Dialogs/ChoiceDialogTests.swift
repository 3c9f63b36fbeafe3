import Community
import Terminal
import Testing
import Words

@testable import Console

/// Numbered answers.
struct ChoiceDialogTests {
  private let context = ConsoleContext(
    operatorName: "kai", language: .english, zone: .utc, now: Instant(0),
    size: Size(rows: 24, columns: 60), capabilities: Capabilities())

  private func choice(_ count: Int, ownWords: LineDialog.Purpose? = nil) -> ChoiceDialog {
    ChoiceDialog(
      title: "Why?", about: ["Ada"],
      options: (0..<count).map {
        ChoiceDialog.Option("answer \($0 + 1)", [.tell(.pasteCut($0))])
      },
      ownWords: ownWords)
  }

  @Test(arguments: 1...16)
  func `each key answers once, and nothing beyond the keys is offered`(count: Int) {
    for (place, key) in ChoiceDialog.keys.enumerated() {
      var it = choice(count)
      let steps = it.press(.character(key), in: context)
      let told = Step.tell(.notTaken(.character(key), hints: it.hints(in: context)))
      #expect(steps == (place < count ? [.close, .tell(.pasteCut(place))] : [told]))
    }
    #expect(choice(count).options.count == min(count, 14))
  }

  @Test(arguments: [
    (1, "1", "0-1"), (5, "1-5", "0-5"), (9, "1-9", "0-9"), (10, "1-9 a", "0-9 a"),
    (12, "1-9 a-c", "0-9 a-c"),
  ])
  func `the hint names the keys that answer, and 0 where it does`(
    count: Int, keys: String, withOwnWords: String
  ) {
    #expect(choice(count).hints(in: context) == "\(keys) choose   Esc cancel")
    let own = choice(count, ownWords: .notePerson(PersonID(1), version: 1))
    #expect(own.hints(in: context) == "\(withOwnWords) choose   Esc cancel")
  }

  @Test func `the answer that holds now is marked`() {
    var it = choice(3)
    it.current = 1
    var canvas = Canvas(size: context.size)
    it.draw(on: &canvas, in: Area(context.size), context: context)
    #expect(canvas.text.contains("2  answer 2 (now)"))
    #expect(!canvas.text.contains("1  answer 1 (now)"))
  }

  @Test(arguments: ["１", "1"] as [Character])
  func `a full-width number is that number`(digit: Character) {
    var it = choice(2)
    #expect(it.press(.character(digit), in: context).first == .close)
  }

  @Test(arguments: [Key.enter, .tab, .character("x"), .character("a"), .character("y"), .left])
  func `no other key answers, above all not the one that opened it`(key: Key) {
    var it = choice(3)
    let before = it
    #expect(!it.press(key, in: context).contains(.close))
    #expect(it == before)
  }

  @Test(arguments: [Key.escape, .character("q"), .character("ｑ")])
  func `it can be left`(key: Key) {
    var it = choice(3)
    #expect(it.press(key, in: context) == [.close])
  }

  @Test func `0 takes own words, where they are taken`() {
    var it = choice(2)
    #expect(!it.press(.character("0"), in: context).contains(.close))
    let purpose = LineDialog.Purpose.notePerson(PersonID(1), version: 1)
    it = choice(2, ownWords: purpose)
    #expect(
      it.press(.character("0"), in: context)
        == [.open(.line(LineDialog(title: "Why?", purpose: purpose)))])
  }

  @Test func `it shows what it is about above the answers, and the cursor on the first`() throws {
    var it = choice(2, ownWords: .notePerson(PersonID(1), version: 1))
    it.layout(in: Area(context.size), context: context)
    var canvas = Canvas(size: context.size)
    it.draw(on: &canvas, in: Area(context.size), context: context)
    let rows = canvas.text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(rows.firstIndex { $0.contains("1  answer 1") })
    #expect(rows[first - 2].contains("Ada") && rows[first + 1].contains("2  answer 2"))
    #expect(rows[first + 2].contains("0  own words"))
    #expect(canvas.cursor?.row == first)
  }

  @Test func `what its answers would change is claimed while it is asked`() {
    let commands: [Command] = [
      .decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: .hold)),
      .changeTask(TaskID(2), version: 1, .finish),
    ]
    let it = ChoiceDialog(
      title: "?", options: commands.map { .init("x", [.perform(.command($0, .taskDone(1)))]) })
    #expect(Set(it.claims) == [.join(JoinID(1)), .task(TaskID(2))])
  }
}
