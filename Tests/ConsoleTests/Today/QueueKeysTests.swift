import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Every acting key on every kind of row: what it does, or what it says instead.
@Suite struct QueueKeysTests {
  private typealias Samples = TodaySamples

  /// What a key led to.
  enum Outcome: Equatable {
    case performs
    case asks
    case opens
    case copies
    /// Nothing: the key means nothing on such a row.
    case nothing
  }

  static let keys: [Character] = ["a", "x", "h", "y", "d", "S", "e", "D", "t"]

  /// By kind of row in the order of ``TodaySamples/five``, the outcome of each of ``keys``.
  static let table: [(kind: String, row: Int, outcomes: [Outcome])] = [
    (
      "consent", 0,
      [.asks, .asks, .nothing, .nothing, .nothing, .nothing, .nothing, .nothing, .asks]
    ),
    (
      "join", 1,
      [.performs, .asks, .performs, .nothing, .nothing, .nothing, .nothing, .nothing, .asks]
    ),
    (
      "delivery", 2,
      [.nothing, .asks, .nothing, .copies, .asks, .nothing, .nothing, .nothing, .asks]
    ),
    (
      "task", 3,
      [.nothing, .nothing, .nothing, .nothing, .performs, .asks, .asks, .performs, .asks]
    ),
    (
      "alert", 4,
      [.nothing, .nothing, .nothing, .nothing, .performs, .nothing, .nothing, .nothing, .asks]
    ),
  ]

  @Test func `who stands on a row is seen there by others, of each kind`() {
    let claimed = Samples.five.map { row in
      Samples.console([row]).state.screen.model.targets
    }
    #expect(
      claimed == [
        [.consent(ConsentID(6))], [.join(JoinID(1))], [.delivery(DeliveryID(2))],
        [.task(TaskID(3))], [.alert(AlertID(4))],
      ])
  }

  private func outcome(of key: Character, on row: TodayRow, as role: Role = .owner) -> (
    Outcome, ScriptedConsole
  ) {
    var it = Samples.console([row], role: role)
    it.press(.character(key))
    let copies = it.otherEffects.contains { if case .copy = $0 { true } else { false } }
    let outcome: Outcome =
      copies
      ? .copies
      : !it.commands.isEmpty
        ? .performs
        : it.state.dialog != nil ? .asks : it.state.screens.count > 1 ? .opens : .nothing
    return (outcome, it)
  }

  @Test(arguments: Self.table.indices)
  func `a key does on a row what belongs to its kind, and nothing else`(place: Int) {
    let (kind, row, outcomes) = Self.table[place]
    for (key, expected) in zip(Self.keys, outcomes) {
      let (found, it) = outcome(of: key, on: Samples.five[row])
      #expect(found == expected, "\(key) on a \(kind)")
      if expected == .nothing { #expect(!it.foot.isEmpty, "\(key) on a \(kind)") }
    }
  }

  @Test(arguments: Self.table.indices)
  func `who may only look changes nothing, and is told why`(place: Int) {
    let (kind, row, outcomes) = Self.table[place]
    for (key, expected) in zip(Self.keys, outcomes) where expected != .nothing {
      let (found, it) = outcome(of: key, on: Samples.five[row], as: .viewer)
      guard expected != .copies else { continue }
      #expect(found == .nothing, "\(key) on a \(kind)")
      #expect(it.foot.contains("viewer"), "\(key) on a \(kind): \(it.foot)")
    }
  }

  @Test func `a new task is about the group of the row`() {
    for (row, group, name) in [
      (Samples.five[1], GroupID(1), "读书会一群"), (Samples.five[2], GroupID(2), "读书会一群"),
      (Samples.five[3], GroupID(1), "读书会"),
      (Samples.five[4], GroupID(4), "Night Readers"),
    ] {
      let it = outcome(of: "t", on: row).1
      #expect(it.dialogTitle == "New task: \(name)")
      guard case .task(let dialog)? = it.state.dialog else {
        Issue.record("\(it.text)")
        continue
      }
      #expect(dialog.group == group)
    }
  }

  @Test func `several tasks are not edited at once`() {
    var it = Samples.console([Samples.task(3, "Call Wu"), Samples.task(4, "Thank Li")])
    it.type("  e")
    #expect(it.state.dialog == nil)
    #expect(it.foot.contains(ScriptedConsole.refusal(.edit, .oneAtATime)))
  }

  @Test func `several posts are copied one after the other`() {
    let other = ContentFixtures.post(8, "Digest")
    var it = Samples.console([Samples.delivery(1), Samples.delivery(2, of: other)])
    it.type("  y")
    let texts = [Samples.news, other].map(\.text.whole)
    #expect(it.otherEffects.contains(.copy(texts.joined(separator: "\n\n"))))
  }

  @Test func `one text that goes to several groups is copied once`() {
    var it = Samples.console([Samples.delivery(1), Samples.delivery(2)])
    it.type("  y")
    #expect(it.otherEffects.contains(.copy("早报\n1. one\n2. two")))
  }

  @Test func `a single mark means the marked row, not the one under the cursor`() {
    var it = Samples.console([Samples.task(3, "Call Wu"), Samples.task(4, "Thank Li")])
    it.type(" e")
    #expect(it.row(with: "Call Wu") != nil)
    guard case .task(let dialog)? = it.state.dialog else {
      Issue.record("\(it.text)")
      return
    }
    #expect(dialog.editing?.task.id == TaskID(3))
  }
}
