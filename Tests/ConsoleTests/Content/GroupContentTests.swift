import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// On the page of a group a post that goes to several is this group's part of it.
@Suite struct GroupContentTests {
  private typealias Fixtures = ContentFixtures
  private let post = Fixtures.post(1, "早报", version: 3)

  /// Planned for three groups: here it is due, elsewhere due and scheduled.
  private var row: PostRow {
    PostRow(
      post: post,
      deliveries: [
        Fixtures.delivery(1, of: post, .due, group: "甲", version: 4),
        Fixtures.delivery(2, of: post, .due, group: "乙", version: 5),
        Fixtures.delivery(3, of: post, .scheduled, hour: 18, group: "丙", version: 6),
      ])
  }

  private func session(_ group: Int64?) -> ContentSession {
    ContentSession(group: group.map { GroupID($0) }, posts: [row])
  }

  @Test func `Tab turns to the week, but within a group's page leads on`() {
    let context = Fixtures.context()
    for action in [Action.nextTab, .previousTab] {
      #expect(ContentScreen().availability(of: action, in: context) == .available)
      let inGroup = ContentScreen(group: GroupID(1))
      #expect(inGroup.availability(of: action, in: context) == .absent)
    }
  }

  @Test func `the row tells how it stands here`() {
    #expect(session(nil).line(5).contains("2 due · 1 scheduled"))
    #expect(session(1).line(5).contains(" 1 due "))
    #expect(!session(1).line(5).contains("scheduled"))
    #expect(session(3).line(5).contains("1 scheduled"))
    #expect(session(3).line(5).contains("18:00"))
  }

  @Test func `Enter hands off what goes here`() {
    var here = session(1)
    here.press(.enter)
    #expect(here.line(0) == " Send by hand: 甲")
    var everywhere = session(nil)
    everywhere.press(.enter)
    #expect(everywhere.line(0) == " Send by hand 1/2: 甲")
  }

  @Test func `x skips here and nowhere else`() {
    var session = session(2)
    session.press(.character("x"))
    #expect(
      session.press(.character("1")).commands
        == [.settleDelivery(DeliveryID(2), version: 5, .skip(reason: "no longer current"))])
  }

  @Test func `D takes this group out of the plan, not the post from the others`() {
    var planned = session(3)
    #expect(
      planned.press(.character("D")).commands
        == [.settleDelivery(DeliveryID(3), version: 6, .withdraw)])
    var due = session(1)
    #expect(due.press(.character("D")).isEmpty)
    #expect(due.line(23).contains(ScriptedConsole.refusal(.withdraw, .pastItsTime)))
    var everywhere = session(nil)
    #expect(
      everywhere.press(.character("D")).commands == [.changePost(PostID(1), version: 3, .withdraw)])
  }

  @Test func `a post of this group alone goes whole`() {
    let own = PostRow(post: post, deliveries: [Fixtures.delivery(1, of: post, .due, version: 4)])
    var session = ContentSession(group: GroupID(1), posts: [own])
    #expect(
      session.press(.character("D")).commands == [.changePost(PostID(1), version: 3, .withdraw)])
  }

  @Test func `a colleague who is on another group's part does not hold up this one`() {
    var session = session(1)
    var presence = Presence.kai
    presence.claims = [
      .delivery(DeliveryID(2)): Claim(
        subject: .delivery(DeliveryID(2)), by: "mei", session: SessionID(9),
        since: session.state.context.now, expiresAt: session.state.context.now + 60)
    ]
    session.state.context.presence = presence
    session.press(.character("x"))
    #expect(session.state.dialog != nil)
  }
}
