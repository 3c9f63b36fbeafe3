import Community
import Store
import Terminal
import Testing

@testable import Console

/// A filter over a long list shows what it finds first, and then everything.
struct MemberFilterTests {
  private let ada = MemberSamples.row(1, "Ada")
  private let ed = MemberSamples.row(2, "Ed")

  /// A long list; the answer to a whole search comes when `isDone`.
  private func console(isDone: Bool, first: [MemberRow]) -> ScriptedConsole {
    ScriptedConsole(Screen(MembersScreen())) { [ada, ed] query in
      guard case .members(let search) = query else { return nil }
      if search.among != nil { return .members(Page(total: first.count, offset: 0, rows: first)) }
      guard !search.filter.isEmpty else {
        return .members(Page(total: 90_000, offset: 0, rows: [ed, ada]))
      }
      return isDone ? .members(Page(total: 2, offset: 0, rows: [ada, ed])) : nil
    }
  }

  @Test func `the first matches show while the rest is looked for`() {
    var it = console(isDone: false, first: [ada])
    it.type("/a")
    #expect(it.row(with: "1 of 90 000…") != nil)
    #expect(it.row(with: "Ada") != nil && it.row(with: "Ed") == nil)
  }

  @Test func `no match among the first says nothing yet`() {
    var it = console(isDone: false, first: [])
    it.type("/a")
    #expect(it.row(with: "Ed") != nil)
  }

  @Test func `the whole takes the place of the first, and is no news`() {
    var it = console(isDone: true, first: [ed])
    it.type("/a")
    #expect(it.row(with: "2 of 90 000")?.hasSuffix("2 of 90 000") == true)
    // Once the whole is there, it alone is asked again.
    #expect(it.state.screen.model.queries.count == 1)
  }

  @Test func `a short list and a group are searched at once`() {
    var group = ScriptedConsole(Screen(MembersScreen(group: GroupID(1)))) { _ in nil }
    group.type("/a")
    #expect(group.state.screen.model.queries.count == 1)
    var short = ScriptedConsole(
      Screen(MembersScreen()), script: MemberSamples.script(MemberSamples.four))
    short.type("/a")
    #expect(short.state.screen.model.queries.count == 1)
  }

  @Test(arguments: [(4_000, 1), (4_001, 2)])
  func `more than four thousand are a long list`(total: Int, questions: Int) {
    var it = ScriptedConsole(Screen(MembersScreen())) { [ada] query in
      guard case .members(let search) = query, search.filter.isEmpty else { return nil }
      return .members(Page(total: total, offset: 0, rows: [ada]))
    }
    it.type("/a")
    let asked = it.state.screen.model.queries
    #expect(asked.count == questions)
    // The quick look comes first, and looks at no more than that.
    if case .members(let first)? = asked.first {
      #expect(first.among == (total > 4_000 ? 4_000 : nil))
    }
  }

  @Test func `a question that shows no more is not waited for`() {
    var it = console(isDone: false, first: [ada])
    it.type("/ad")
    let filters = it.state.asked.compactMap { query -> String? in
      if case .members(let search) = query { search.filter } else { nil }
    }
    #expect(filters == ["ad"])
  }
}
