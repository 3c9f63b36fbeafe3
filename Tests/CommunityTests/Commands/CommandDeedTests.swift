import Community
import Testing

/// A script that is run again asks for the same, though not with the same bytes.
struct CommandDeedTests {
  private static let plan = DeliveryPlan(
    group: GroupID(1), day: Day(1), time: TimeOfDay(hour: 9, minute: 0))
  private static let later = DeliveryPlan(
    group: GroupID(1), day: Day(2), time: TimeOfDay(hour: 10, minute: 0))
  private static let elsewhere = DeliveryPlan(
    group: GroupID(2), day: Day(1), time: TimeOfDay(hour: 9, minute: 0))
  private static let text = PostText(body: "news")

  private static func removal(_ version: Int, _ groups: [GroupID] = []) -> Removal {
    Removal(
      person: PersonID(1), version: version, scope: .everywhere, reason: "ads", groups: groups)
  }

  private static func join(_ person: Int64, version: Int) -> PeopleJoin {
    PeopleJoin(
      person: PersonID(person), version: version, root: PersonID(9), rootVersion: version,
      companions: [PersonID(Int64(version))])
  }

  /// Each twice, as two runs of one script give it.
  private static let same: [(Command, Command)] = [
    (
      .decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: .approve)),
      .decideJoin(JoinDecision(request: JoinID(1), version: 3, outcome: .approve))
    ),
    (.publishPost(text, [plan]), .publishPost(text, [later])),
    (.changePost(PostID(1), version: 1, .withdraw), .changePost(PostID(1), version: 2, .withdraw)),
    (
      .changePost(PostID(1), version: 1, .edit(PostText(title: "a", body: "b"))),
      .changePost(PostID(1), version: 2, .edit(PostText(title: "a", body: "c")))
    ),
    (
      .scheduleDeliveries(PostID(1), version: 1, [plan]),
      .scheduleDeliveries(PostID(1), version: 2, [later])
    ),
    (
      .createTask(TaskFields(title: "t", dueAt: Instant(1))),
      .createTask(TaskFields(title: "t", dueAt: Instant(2)))
    ),
    (
      .changeTask(TaskID(1), version: 1, .snooze(.until(Instant(1)))),
      .changeTask(TaskID(1), version: 2, .snooze(.until(Instant(2))))
    ),
    (
      .changeTask(TaskID(1), version: 1, .snooze(.messages(more: 5, target: 0))),
      .changeTask(TaskID(1), version: 1, .snooze(.messages(more: 5, target: 70)))
    ),
    (
      .changePerson(PersonID(1), version: 1, .tags(["a"])),
      .changePerson(PersonID(1), version: 2, .tags(["a", "b"]))
    ),
    (.removePerson(removal(1)), .removePerson(removal(2, [GroupID(1)]))),
    (.mergePeople(join(1, version: 1)), .mergePeople(join(1, version: 2))),
    (
      .batch([.acknowledgeAlert(AlertID(1), version: 1)]),
      .batch([.acknowledgeAlert(AlertID(1), version: 2)])
    ),
    (
      .askConsent(.eraseGroup(GroupID(1), version: 1, .plan)),
      .askConsent(.eraseGroup(GroupID(1), version: 2, .plan))
    ),
  ]

  @Test(arguments: same) func `asks for the same`(one: Command, other: Command) {
    #expect(one.asksTheSame(as: other) && other.asksTheSame(as: one))
  }

  private static let different: [(Command, Command)] = [
    (.publishPost(text, [plan]), .publishPost(text, [elsewhere])),
    (.publishPost(text, [plan]), .publishPost(PostText(body: "other"), [plan])),
    (.createPost(text), .publishPost(text, [plan])),
    (.createTask(TaskFields(title: "t")), .createTask(TaskFields(title: "u"))),
    (
      .changePerson(PersonID(1), version: 1, .kind(.helper)),
      .changePerson(PersonID(1), version: 1, .kind(.staff))
    ),
    (.changePost(PostID(1), version: 1, .withdraw), .changePost(PostID(2), version: 1, .withdraw)),
    (.mergePeople(join(1, version: 1)), .mergePeople(join(2, version: 1))),
    (.mergePeople(join(1, version: 1)), .separatePeople(join(1, version: 1))),
    (
      .decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: .approve)),
      .decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: .hold))
    ),
    (
      .acknowledgeAlert(AlertID(1), version: 1),
      .batch([.acknowledgeAlert(AlertID(1), version: 1)])
    ),
  ]

  @Test(arguments: different) func `asks for something else`(one: Command, other: Command) {
    #expect(!one.asksTheSame(as: other) && !other.asksTheSame(as: one))
  }
}

/// Edits of one row: which of them ask for the same.
struct CommandEditTests {
  private func edit(_ title: String, _ body: String) -> Command.Edit? {
    Command.changePost(PostID(1), version: 1, .edit(PostText(title: title, body: body))).edit
  }

  @Test func `what was changed is asked for again, the rest is as it was or is`() throws {
    let (before, earlier) = (try #require(edit("", "old")), try #require(edit("June", "old")))
    let now = try #require(edit("Later", "new"))
    for same in [("June", "old"), ("June", "new")] {
      let asked = try #require(edit(same.0, same.1))
      #expect(asked.asksTheSame(as: earlier, before: before, now: now), "\(same)")
    }
    for other in [("Later", "new"), ("July", "old"), ("June", "mine"), ("", "old")] {
      let asked = try #require(edit(other.0, other.1))
      #expect(!asked.asksTheSame(as: earlier, before: before, now: now), "\(other)")
    }
  }

  @Test func `tags and rights count one by one, a due time does not`() {
    func tags(_ names: [String]) -> Command.Edit? {
      Command.changePerson(PersonID(1), version: 1, .tags(names)).edit
    }
    #expect(tags(["b", " a", "b"]) == tags(["a", "b"]) && tags(["a"]) != tags(["a", "b"]))
    func task(_ due: Instant?) -> Command.Edit? {
      Command.changeTask(TaskID(1), version: 1, .edit(TaskFields(title: "t", dueAt: due))).edit
    }
    #expect(task(nil) == task(Instant(5)))
    #expect(Command.changeRole(.helper, version: 1, .rights([])).edit != nil)
    #expect(Command.changePerson(PersonID(1), version: 1, .note("n")).edit == nil)
  }

  @Test func `steps are what a batch or a question holds, in order`() {
    let (one, two) = (Command.reverseAward(PointEntryID(1)), Command.reverseAward(PointEntryID(2)))
    #expect(
      Command.batch([one, .batch([two]), .askConsent(.batch([one]))]).steps == [one, two, one])
  }
}
