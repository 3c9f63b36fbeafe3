import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What the number over the queue is made of, as `?` tells it.
@Suite struct QueueCountsTests {
  private let words = Words(.english)

  private func explanation(
    total: Int, consents: Int = 0, joins: Int = 0, posts: Int = 0, tasks: Int = 0, alerts: Int = 0
  ) -> Explanation {
    var counts = TodayCounts()
    (counts.joinsOpen, counts.deliveriesDue) = (joins, posts)
    (counts.tasksDue, counts.alerts) = (tasks, alerts)
    (counts.groups, counts.members) = (3, 40)
    return QueueCounts(total: total, consents: consents, counts: counts).explanation(words)
  }

  @Test func `what is neither join, post, alert nor consent is a task, due or not`() {
    let it = explanation(total: 1_012, consents: 1, joins: 1_004, posts: 2, tasks: 3, alerts: 1)
    let today = words.today
    #expect(
      it.inputs == [
        today.joinsWaiting(1_004), today.postsDue(2), today.tasksOpen(4, due: 3),
        today.alertsOpen(1), today.consentsOpen(1), today.size(groups: 3, members: 40),
      ])
    #expect(it.value == "1 012")
  }

  @Test(arguments: [(5, 0, 5), (5, 5, 5), (4, 5, 5), (0, 2, 2)])
  func `there are never fewer tasks than are due`(total: Int, due: Int, told: Int) {
    #expect(
      explanation(total: total, tasks: due).inputs.contains(words.today.tasksOpen(told, due: due)))
  }

  @Test func `who has nothing to consent to reads nothing of it`() {
    let consents = words.today.consentsOpen(0)
    #expect(!explanation(total: 5).inputs.contains(consents))
    #expect(explanation(total: 5).inputs.count == 5)
  }
}
