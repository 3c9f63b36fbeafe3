import Community
import Terminal
import Testing
import Words

@testable import Console

/// What follows from a line of text.
struct LineStepsTests {
  private func commands(_ purpose: LineDialog.Purpose, _ text: String) -> [Command]? {
    purpose.steps(for: text).map { steps in
      steps.flatMap { step -> [Command] in
        guard case .perform(.plain(.command(let command, _))) = step else { return [] }
        if case .batch(let all) = command { return all }
        return [command]
      }
    }
  }

  private let one = JoinDecision(request: JoinID(1), version: 3, outcome: .reject)
  private let two = JoinDecision(request: JoinID(2), version: 4, outcome: .reject)

  @Test func `a reason goes with every decision that needs one, as one change`() {
    let commands = commands(.rejectJoins([one, two]), "  ads \n")
    #expect(
      commands == [
        .decideJoin(JoinDecision(request: JoinID(1), version: 3, outcome: .reject, reason: "ads")),
        .decideJoin(JoinDecision(request: JoinID(2), version: 4, outcome: .reject, reason: "ads")),
      ])
    guard
      case .perform(.plain(.command(_, let done)))? = LineDialog.Purpose.rejectJoins([one, two])
        .steps(for: "x")?.first
    else {
      Issue.record("no steps")
      return
    }
    #expect(done == .rejected(2))
  }

  @Test(
    arguments: [
      (.everywhere, .personBanned), (.group(GroupID(2)), .memberRemoved),
    ] as [(Removal.Scope, Done)])
  func `a ban is told as a ban, a removal as a removal, each with its reason`(
    scope: Removal.Scope, done: Done
  ) {
    let asked = Removal(person: PersonID(1), version: 3, scope: scope)
    let reasoned = Removal(person: PersonID(1), version: 3, scope: scope, reason: "ads")
    #expect(
      LineDialog.Purpose.remove(asked).steps(for: " ads ")
        == [.perform(.command(.removePerson(reasoned), done))])
    #expect(LineDialog.Purpose.remove(asked).steps(for: " ") == nil)
  }

  @Test func `those that need no reason are approved along, without one`() {
    var (doubtful, plain) = (one, two)
    (doubtful.outcome, plain.outcome) = (.approve, .approve)
    let all = commands(.approveJoins([doubtful], alongside: [plain]), "known to us")
    doubtful.reason = "known to us"
    #expect(all == [.decideJoin(doubtful), .decideJoin(plain)])
  }

  @Test func `deliveries are skipped in their order`() {
    let skip = commands(.skipDeliveries([DeliveryID(9): 2, DeliveryID(3): 5]), "rain")
    #expect(
      skip == [
        .settleDelivery(DeliveryID(3), version: 5, .skip(reason: "rain")),
        .settleDelivery(DeliveryID(9), version: 2, .skip(reason: "rain")),
      ])
  }

  @Test(arguments: [
    ("a, b", ["a", "b"]), ("书，茶、花 ；x;y", ["书", "茶", "花", "x", "y"]), ("", []), (" ,， ", []),
    ("one", ["one"]),
  ])
  func `tags are parted as people part them`(text: String, tags: [String]) {
    #expect(
      commands(.tagPerson(PersonID(1), version: 2), text)
        == [.changePerson(PersonID(1), version: 2, .tags(tags))])
  }

  @Test func `a note may be emptied`() {
    #expect(
      commands(.notePerson(PersonID(1), version: 2), "  ")
        == [.changePerson(PersonID(1), version: 2, .note(""))])
  }

  @Test(
    arguments: [
      ("2 3 1", Scorecard(authority: 2, expressive: 3, humorous: 1)),
      ("231", Scorecard(authority: 2, expressive: 3, humorous: 1)),
      ("２，３、１", Scorecard(authority: 2, expressive: 3, humorous: 1)),
      ("0,0,0", Scorecard(authority: 0, expressive: 0, humorous: 0)),
    ])
  func `scores are three numbers from 0 to 3`(text: String, card: Scorecard) {
    #expect(
      commands(.scorePerson(PersonID(1), version: 2), text)
        == [.changePerson(PersonID(1), version: 2, .scorecard(card))])
  }

  @Test(arguments: ["2 3", "2 3 4", "1 2 3 4", "abc", "2 x 1", "-1 2 3"])
  func `other scores are none`(text: String) {
    #expect(commands(.scorePerson(PersonID(1), version: 2), text) == nil)
  }

  @Test func `an empty line takes the scores back`() {
    #expect(
      commands(.scorePerson(PersonID(1), version: 2), "")
        == [.changePerson(PersonID(1), version: 2, .scorecard(nil))])
  }

  @Test(
    arguments: [
      (.name, "Tea", .name("Tea")), (.capacity, "500", .capacity(500)),
      (.capacity, "-3", .capacity(-3)), (.capacity, "６００", .capacity(600)),
      (.series, "", .series(nil)), (.series, "读书", .series("读书")), (.gate, " ", .gate(nil)),
      (.covenant, "be kind", .covenant("be kind")),
      (.zone, "Asia/Shanghai", .zone(Zone("Asia/Shanghai") ?? .utc)),
    ] as [(LineDialog.GroupField, String, GroupChange)])
  func `a setting of a group is what is written`(
    field: LineDialog.GroupField, text: String, change: GroupChange
  ) {
    #expect(
      commands(.group(GroupID(7), version: 4, field), text)
        == [.changeGroup(GroupID(7), version: 4, change)])
  }

  @Test(
    arguments: [
      (.group(GroupID(1), version: 1, .name), ""),
      (.group(GroupID(1), version: 1, .capacity), "五百"),
      (.group(GroupID(1), version: 1, .capacity), ""),
      (.group(GroupID(1), version: 1, .zone), "Moon"),
      (.profile(GroupID(1), version: 1, .rareButGood), "  "), (.rejectJoins([]), ""),
      (.incident(IncidentFields(group: GroupID(1), kind: .other)), " "),
      (.confirm(.undo, name: "Tea"), "tee"), (.confirm(.undo, name: "Tea"), ""),
    ] as [(LineDialog.Purpose, String)])
  func `what cannot be taken leads nowhere`(purpose: LineDialog.Purpose, text: String) {
    #expect(purpose.steps(for: text) == nil)
  }

  @Test func `a profile needs a reason, a kind of incident says enough`() {
    #expect(
      commands(.profile(GroupID(1), version: 1, .rareButGood), "monthly")
        == [.changeGroup(GroupID(1), version: 1, .profile(.rareButGood, reason: "monthly"))])
    let quarrel = IncidentFields(group: GroupID(1), kind: .quarrel)
    #expect(commands(.incident(quarrel), "") == [.noteIncident(quarrel)])
  }

  @Test(arguments: [
    ("Tea", true), ("  Tea ", true), ("T\u{200B}ea", true), ("tea", false), ("Te a", false),
    ("Tea2", false),
  ])
  func `a name that confirms is the name, but for blanks around it and what cannot be seen`(
    text: String, isSame: Bool
  ) {
    let steps = LineDialog.Purpose.confirm(.undo, name: "Tea").steps(for: text)
    #expect(steps == (isSame ? [.perform(.confirmed(.undo, name: text.trimmed))] : nil))
  }

  @Test(
    arguments: [
      (.rejectJoins([]), "reject"), (.notePerson(PersonID(5), version: 1), "note 5"),
      (.skipDeliveries([DeliveryID(3): 1, DeliveryID(12): 1]), "skip 12 3"),
      (.group(GroupID(2), version: 1, .covenant), "group 2 covenant"),
      (.confirm(.undo, name: "x"), nil),
    ] as [(LineDialog.Purpose, String?)])
  func `a draft is kept under what the line is about`(purpose: LineDialog.Purpose, place: String?) {
    let dialog = LineDialog(title: "t", purpose: purpose)
    #expect(dialog.draftPlace == place)
    #expect(dialog.isForm == (place != nil))
  }
}
