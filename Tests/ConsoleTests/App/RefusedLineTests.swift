import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What somebody wrote in a line is not lost when the store refuses it.
struct RefusedLineTests {
  private let bo = MemberSamples.four[0]

  private func member() -> ScriptedConsole {
    ScriptedConsole(
      Screen(MemberScreen(person: bo.person.id, name: bo.person.name)),
      script: MemberSamples.script([bo]))
  }

  private func noted(_ text: String) -> ScriptedConsole {
    var it = member()
    it.type("m")
    it.press(.control("u"))
    it.type(text)
    it.press(.enter)
    #expect(it.state.dialog == nil)
    return it
  }

  private func line(_ it: ScriptedConsole) -> String? {
    if case .line(let line)? = it.state.dialog { line.field.text } else { nil }
  }

  @Test(arguments: [
    Failure.store(.busy), .command(.conflict(.person(PersonID(1)), by: "lin", at: Instant(0))),
  ])
  func `refused, it is there again with the reason`(failure: Failure) {
    var it = noted("answers newcomers")
    it.storePerforms(.failure(failure))
    #expect(line(it) == "answers newcomers")
    #expect(it.state.notice == .failed(failure))
    it.press(.enter)
    #expect(it.commands.count == 2)
  }

  @Test func `there as it was written, it is gone, and that is said`() {
    var it = noted("answers newcomers")
    it.storePerforms(.failure(.command(.unchanged)))
    #expect(it.state.dialog == nil)
    #expect(it.state.entrusted.isEmpty)
    #expect(it.row(with: "Nothing was changed: it is so already.") != nil)
  }

  @Test func `taken, it is gone`() {
    var it = noted("answers newcomers")
    it.storePerforms()
    #expect(it.state.dialog == nil)
    #expect(it.state.entrusted.isEmpty)
  }

  @Test func `a dialog that was opened meanwhile is left alone`() {
    var it = noted("answers newcomers")
    it.type("?")
    it.storePerforms(.failure(.store(.busy)))
    #expect(line(it) == nil)
    #expect(it.state.notice == .failed(.store(.busy)))
  }

  @Test func `what has to be confirmed comes back when the confirmed change is refused`() throws {
    var it = member()
    it.type("E2ads")
    it.press(.enter)
    let ban = try #require(it.intents.last)
    it.send(.performed(ban, .failure(.command(.confirmationNeeded(name: "Bo")))))
    it.type("Bo")
    it.press(.enter)
    #expect(it.intents.last == .confirmed(ban.deed, name: "Bo"))
    it.send(.performed(.confirmed(ban.deed, name: "Bo"), .failure(.store(.busy))))
    #expect(line(it) == "ads")
  }

  @Test func `what was typed to confirm does not come back`() throws {
    var it = member()
    it.type("u")
    it.send(.performed(.undo, .failure(.command(.confirmationNeeded(name: "Bo")))))
    it.type("Bo")
    it.press(.enter)
    it.send(.performed(.confirmed(.undo, name: "Bo"), .failure(.store(.busy))))
    #expect(it.state.dialog == nil)
  }

  @Test func `nothing is kept of a change that was refused again and again`() {
    var it = noted("x")
    for _ in 0..<4 {
      it.storePerforms(.failure(.store(.busy)))
      it.press(.enter)
    }
    #expect(it.state.entrusted.count == 1)
    it.storePerforms()
    #expect(it.state.entrusted.isEmpty)
  }

  @Test func `sent again before the store has answered, it is kept once`() {
    var it = noted("x")
    it.type("m")
    it.press(.control("u"))
    it.type("x")
    it.press(.enter)
    #expect(it.commands.count == 1 && it.state.entrusted.count == 1)
    it.storePerforms()
    #expect(it.state.entrusted.isEmpty)
  }

  @Test func `of two that wait, each comes back with its own words`() {
    var it = noted("first")
    it.type("m")
    it.press(.control("u"))
    it.type("second")
    it.press(.enter)
    #expect(it.state.entrusted.count == 2)
    it.send(.performed(it.intents[0], .failure(.store(.busy))))
    #expect(line(it) == "first")
    #expect(it.state.entrusted.map(\.deed) == [it.intents[1].deed])
  }
}
