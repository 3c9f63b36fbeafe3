import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite("What was being written is there again")
struct DraftTests {
  private typealias Fixtures = ContentFixtures

  private func session() -> ContentSession {
    var session = ContentSession(Fixtures.context())
    session.press(.character("p"))
    return session
  }

  private func pass(_ seconds: Int64, _ session: inout ContentSession) -> [Effect] {
    session.state.update(.tick(session.state.context.now + seconds)).filter {
      if case .keepDraft = $0 { true } else { false }
    }
  }

  private func draft(_ text: String, at moment: Instant) -> Draft {
    Draft(fields: ["title": "", "text": text, "part": "head"], at: moment)
  }

  @Test func `it is kept when typing pauses, not with each key`() {
    var session = session()
    let effects = session.type("早安")
    #expect(effects.isEmpty)
    let now = session.state.context.now
    #expect(pass(1, &session) == [.keepDraft(draft("早安", at: now + 1), place: "post")])
    #expect(pass(1, &session).isEmpty)
  }

  @Test func `it is kept when the line is cut`() {
    var session = session()
    session.type("早安")
    let effects = session.state.update(.event(.hangup))
    let now = session.state.context.now
    #expect(effects.contains(.keepDraft(draft("早安", at: now), place: "post")))
  }

  @Test func `it is forgotten when it is sent or thrown away`() {
    var session = session()
    session.type("早安")
    _ = pass(2, &session)
    #expect(session.press(.escape, .character("2")) == [.keepDraft(nil, place: "post")])
  }

  @Test func `it is offered when the form is opened again, and Ctrl-U clears it`() {
    var session = session()
    let early = session.state.context.now - 600
    _ = session.state.update(.answered(.draft(place: "post"), .draft(draft("早安", at: early))))
    #expect(session.state.canvas().text.contains("早安"))
    #expect(session.state.canvas().text.contains("Draft of"))
    #expect(session.press(.control("u")) == [.keepDraft(nil, place: "post")])
    #expect(!session.state.canvas().text.contains("早安"))
  }

  @Test func `what is being written on the other console stays there, and that is said`() {
    var session = session()
    let other = Session(
      id: SessionID(7), name: "lan", terminal: "pts/3", since: session.state.context.now)
    _ = session.state.update(
      .answered(.draft(place: "post"), .draft(nil, elsewhere: other)))
    #expect(
      session.state.canvas().text.contains("Your other console (pts/3) has this open too"))
    session.type("晚安")
    #expect(session.state.canvas().text.contains("晚安"))
    #expect(!session.state.canvas().text.contains("pts/3"))
  }

  @Test func `Enter keeps it as it is and writing goes on`() {
    var session = session()
    let early = session.state.context.now - 600
    _ = session.state.update(.answered(.draft(place: "post"), .draft(draft("早安", at: early))))
    session.press(.enter)
    session.type("!")
    #expect(session.state.canvas().text.contains("早安!"))
    #expect(!session.state.canvas().text.contains("Draft of"))
  }
}
