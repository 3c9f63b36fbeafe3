import Community
import Testing

@testable import Store

struct SubjectNamesTests {
  private let now = SmallStore.now
  private let ann = SmallStore.ann

  private func about(_ store: Store) throws -> [String] {
    try store.log().rows.first?.about ?? []
  }

  @Test func `a join request is known by its applicant and its group`() throws {
    let store = try SmallStore.inMemory()
    let join = try SmallStore.ask(store, name: "Fay")
    try store.perform(
      .decideJoin(JoinDecision(request: join, version: 1, outcome: .hold)), as: ann, at: now)
    let group = try store.value(String.self, "SELECT name FROM chat_group WHERE id = 1")
    #expect(try about(store) == ["Fay", group])
  }

  @Test func `an entry of points is known by its person, a task by its title`() throws {
    let store = try SmallStore.inMemory()
    let award = Award(
      person: PersonID(2), amount: 5, incentive: .honour, reason: .words("thanks"))
    try store.perform(.award(award), as: ann, at: now)
    let person = try store.value(String.self, "SELECT name FROM person WHERE id = 2")
    #expect(try about(store) == [person])
    _ = try SmallStore.task(store, TaskFields(title: "Call Bo"))
    #expect(try about(store) == ["Call Bo"])
  }

  @Test func `a planned post is known by its words and its groups, each once`() throws {
    let store = try SmallStore.inMemory()
    let day = Day(year: 2030, month: 1, day: 1)
    let plans = [9, 10].map { hour in
      DeliveryPlan(group: GroupID(1), day: day, time: TimeOfDay(hour: hour, minute: 0))
    }
    try store.perform(
      .publishPost(PostText(body: "Good morning"), plans), as: ann, at: now)
    let group = try store.value(String.self, "SELECT name FROM chat_group WHERE id = 1")
    #expect(try about(store) == ["Good morning", group])
  }

  @Test func `of many names the first few are told`() throws {
    let store = try SmallStore.inMemory()
    let tasks = (1...9).map { Command.createTask(TaskFields(title: "Task \($0)")) }
    try store.perform(.batch(tasks), as: ann, at: now)
    #expect(try about(store) == ["Task 1", "Task 2", "Task 3", "Task 4"])
  }
}
