import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// A dialog that no key asked for takes no keys that were meant for something else.
struct UnaskedDialogTests {
  private let bo = MemberSamples.four[0]
  private let groups = Query.groups(GroupQuery(window: Window(limit: 240)))

  /// On the way to a screen whose rows have not come, with keys that wait for them.
  private func waiting(after keys: String) -> ScriptedConsole {
    var it = ScriptedConsole(
      Screen(MemberScreen(person: bo.person.id, name: bo.person.name)),
      script: MemberSamples.script([bo]))
    for key in keys { it.press(key == "⏎" ? .enter : .character(key)) }
    it.type("2")
    it.press(.enter)
    it.type("x")
    #expect(it.state.typedAhead == [.enter, .character("x")])
    return it
  }

  private func comeRows(_ it: inout ScriptedConsole) {
    it.send(.answered(.counts, .counts(TodayCounts())))
    it.send(.answered(groups, .groups(ContentFixtures.page([ContentFixtures.group(1, "G1")]))))
  }

  @Test func `a form that comes back keeps what was written, and sends nothing by itself`() throws {
    var it = waiting(after: "mnew⏎")
    let note = try #require(it.intents.last)
    it.send(.performed(note, .failure(.store(.busy))))
    let form = try #require(it.state.dialog)
    comeRows(&it)
    #expect(it.state.dialog == form && it.intents == [note])
    #expect(it.state.typedAhead.isEmpty && it.state.screens.count == 1)
  }

  @Test func `a question about a dangerous change waits for its own answer`() throws {
    var it = waiting(after: "E2ads⏎")
    let ban = try #require(it.intents.last)
    it.send(.performed(ban, .failure(.command(.confirmationNeeded(name: "Bo")))))
    let question = try #require(it.state.dialog)
    comeRows(&it)
    #expect(it.state.dialog == question && it.intents == [ban])
  }

  @Test func `a change that succeeds leaves them their rows`() throws {
    var it = waiting(after: "mnew⏎")
    let note = try #require(it.intents.last)
    it.send(
      .performed(
        note, .success(Receipt(audit: AuditID(1), command: .notePlaceholder(bo.person)))))
    comeRows(&it)
    #expect(it.state.dialog == nil && it.state.screens.count == 2)
  }
}

extension Command {
  fileprivate static func notePlaceholder(_ person: Person) -> Command {
    .changePerson(person.id, version: person.version, .note("new"))
  }
}
