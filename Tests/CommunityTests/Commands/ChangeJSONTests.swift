import Community
import Testing

/// The parts of commands that have cases of their own, in the form that audit trails hold.
@Suite struct `Changes as the audit trail keeps them` {
  private func holds<Value: Codable & Equatable>(
    _ pairs: [(Value, String)], _ location: SourceLocation = #_sourceLocation
  ) throws {
    for (value, text) in pairs {
      #expect(try plainJSON(value) == text, sourceLocation: location)
      #expect(try fromJSON(Value.self, text) == value, sourceLocation: location)
    }
  }

  @Test func `of a delivery`() throws {
    try holds([
      (DeliveryChange.fallDue, #"{"fallDue":{}}"#), (.miss, #"{"miss":{}}"#),
      (.confirmSent, #"{"confirmSent":{}}"#), (.withdraw, #"{"withdraw":{}}"#),
      (.skip(reason: "rain"), #"{"skip":{"reason":"rain"}}"#),
      (.restore(.scheduled), #"{"restore":{"_0":"scheduled"}}"#),
    ])
  }

  @Test func `of a post`() throws {
    try holds([
      (PostChange.withdraw, #"{"withdraw":{}}"#),
      (.restore(deliveries: [DeliveryID(3)]), #"{"restore":{"deliveries":[3]}}"#),
      (
        .edit(PostText(body: "x", part: .leg, origin: .ugc)),
        #"{"edit":{"_0":{"body":"x","origin":"ugc","part":"leg","title":""}}}"#
      ),
    ])
  }

  @Test func `of a task`() throws {
    try holds([
      (TaskChange.finish, #"{"finish":{}}"#), (.reopen, #"{"reopen":{}}"#),
      (.withdraw, #"{"withdraw":{}}"#), (.snooze(nil), #"{"snooze":{}}"#),
      (.snooze(.until(Instant(60))), #"{"snooze":{"_0":{"until":{"_0":60}}}}"#),
      (
        .snooze(.messages(more: 5, target: 105)),
        #"{"snooze":{"_0":{"messages":{"more":5,"target":105}}}}"#
      ),
      (
        .edit(TaskFields(title: "t", group: GroupID(1), assignee: "mei", dueAt: Instant(9))),
        #"{"edit":{"_0":{"assignee":"mei","dueAt":9,"group":1,"note":"","title":"t"}}}"#
      ),
    ])
  }

  @Test func `of a person`() throws {
    try holds([
      (PersonChange.kind(.seed), #"{"kind":{"_0":"seed"}}"#),
      (.tags(["a", "b"]), #"{"tags":{"_0":["a","b"]}}"#), (.note("n"), #"{"note":{"_0":"n"}}"#),
      (.scorecard(nil), #"{"scorecard":{}}"#),
      (
        .scorecard(Scorecard(authority: 3, humorous: 1)),
        #"{"scorecard":{"_0":{"authority":3,"expressive":0,"humorous":1}}}"#
      ),
    ])
  }

  @Test func `of a group`() throws {
    try holds([
      (GroupChange.name("荷塘"), #"{"name":{"_0":"荷塘"}}"#),
      (.kind(.core), #"{"kind":{"_0":"core"}}"#), (.capacity(200), #"{"capacity":{"_0":200}}"#),
      (.zone(.utc), #"{"zone":{"_0":"UTC"}}"#), (.series(nil), #"{"series":{}}"#),
      (.owner(PersonID(5)), #"{"owner":{"_0":5}}"#), (.gate("Why?"), #"{"gate":{"_0":"Why?"}}"#),
      (.covenant(nil), #"{"covenant":{}}"#), (.closed(true), #"{"closed":{"_0":true}}"#),
      (.life(.managed), #"{"life":{"_0":"life.managed"}}"#),
      (
        .profile(.rareButGood, reason: "experts"),
        #"{"profile":{"_0":"rareButGood","reason":"experts"}}"#
      ),
    ])
  }

  @Test func `of operators and roles`() throws {
    try holds([
      (OperatorChange.role(.owner), #"{"role":{"_0":"owner"}}"#),
      (.disabled(true), #"{"disabled":{"_0":true}}"#), (.unixUser(nil), #"{"unixUser":{}}"#),
      (.keyComment("laptop"), #"{"keyComment":{"_0":"laptop"}}"#),
    ])
    try holds([
      (RoleChange.newcomers, #"{"newcomers":{}}"#), (.rights([]), #"{"rights":{"_0":[]}}"#),
    ])
    try holds([
      (
        OperatorFields(name: "ana", role: .helper, unixUser: "ops"),
        #"{"name":"ana","role":"helper","unixUser":"ops"}"#
      )
    ])
  }

  @Test func `of an alert, told by what happened`() throws {
    try holds([
      (
        Alert.Kind.stageChanged(from: .active, to: .silent, on: Day(20_000)),
        #"{"stageChanged":{"from":"active","on":20000,"to":"silent"}}"#
      ),
      (
        .nearlyFull(members: 460, capacity: 500),
        #"{"nearlyFull":{"capacity":500,"members":460}}"#
      ),
    ])
  }
}
