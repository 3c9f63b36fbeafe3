import Community
import Store
import Terminal
import Testing

@testable import Console

/// After a withdrawal and `u` the next key is about what was taken back, in the list and in the
/// week.
struct ContentComingBackTests {
  private typealias Fixtures = ContentFixtures

  /// The store has done what undo asks for.
  private func undone(_ command: Command, in session: inout ContentSession) {
    session.send(
      .performed(.undo, .success(Receipt(audit: AuditID(2), command: command))))
  }

  @Test func `the week selects the delivery that undo brings back`() {
    let news = Fixtures.post(1, "早报")
    let all = (1...3 as ClosedRange<Int64>).map { id in
      Fixtures.delivery(id, of: news, .scheduled, hour: 18 + Int(id))
    }
    var session = ContentSession(week: all)
    session.press(.tab)
    session.press(.down)
    session.week.remove(at: 1)
    session.send(.storeChanged)
    #expect(session.state.screen.model.targets == [.delivery(DeliveryID(3))])
    session.type("u")
    session.week = all
    undone(
      .settleDelivery(DeliveryID(2), version: 2, .restore(.scheduled)), in: &session)
    #expect(session.state.screen.model.targets == [.delivery(DeliveryID(2))])
  }

  @Test func `the list selects the post that undo brings back`() {
    let all = (1...3 as ClosedRange<Int64>).map { id in
      PostRow(post: Fixtures.post(id, "早报 \(id)"), deliveries: [])
    }
    var session = ContentSession(posts: all)
    session.press(.down)
    session.posts.remove(at: 1)
    session.send(.storeChanged)
    #expect(session.state.screen.model.targets == [.post(PostID(3))])
    session.type("u")
    session.posts = all
    undone(.changePost(PostID(2), version: 2, .restore(deliveries: [])), in: &session)
    #expect(session.state.screen.model.targets == [.post(PostID(2))])
  }
}
