import Community
import Store
import Terminal
import Testing

@testable import Console

/// What is open here is claimed, and what others are on is seen.
struct ClaimTests {
  private let first = Subject.join(JoinID(1))

  private func console(
    _ presence: Presence = .kai, rows: [JoinRow] = JoinSamples.four
  ) -> ScriptedConsole {
    let script = JoinSamples.script(rows)
    return ScriptedConsole(Screen(JoinsPanel()), size: Size(rows: 24, columns: 120)) { query in
      query == .presence ? .presence(presence) : script(query)
    }
  }

  private func taken(_ subject: Subject, by name: String) -> Presence {
    var presence = Presence.kai
    presence.claims[subject] = Claim(
      subject: subject, by: name, session: SessionID(2), since: ScriptedConsole.now,
      expiresAt: ScriptedConsole.now + 90)
    return presence
  }

  private func holds(_ it: ScriptedConsole) -> [Set<Subject>] {
    it.otherEffects.compactMap { if case .hold(let subjects) = $0 { subjects } else { nil } }
  }

  @Test func `an opened request is claimed, and let go on leaving`() {
    var it = console()
    #expect(holds(it).isEmpty)
    it.press(.enter)
    #expect(holds(it) == [[first]])
    it.press(.character("j"), .character("k"))
    #expect(holds(it).count == 1)
    it.press(.escape)
    #expect(holds(it) == [[first], []])
  }

  @Test func `a question claims what its answer would change`() {
    var it = console()
    it.press(.character(" "), .character(" "), .character("x"))
    #expect(holds(it) == [[first, .join(JoinID(2))]])
    it.press(.escape)
    #expect(holds(it).last == [])
  }

  @Test func `a claim is renewed while it is open`() {
    var it = console()
    it.press(.enter)
    it.send(.tick(ScriptedConsole.now + 29))
    #expect(holds(it).count == 1)
    it.send(.tick(ScriptedConsole.now + 30))
    #expect(holds(it) == [[first], [first]])
    it.press(.escape)
    it.send(.tick(ScriptedConsole.now + 90))
    #expect(holds(it).count == 3)
  }

  @Test func `who may not decide claims nothing by looking`() {
    var it = console(.kai(as: .viewer))
    it.press(.enter)
    #expect(holds(it).isEmpty)
  }

  @Test func `what others are on is marked, and acting on it says who`() {
    var it = console(taken(first, by: "lin"))
    #expect(it.row(with: "@lin")?.contains("王小明") == true)
    it.press(.character("a"))
    #expect(it.row(with: "lin is on it") != nil)
    #expect(it.intents.isEmpty)
    it.press(.character("j"), .character("h"))
    #expect(it.intents.count == 1)
  }

  @Test func `a claim that nobody renewed ends on its moment, without a word from the store`() {
    var it = console(taken(first, by: "lin"))
    it.send(.tick(ScriptedConsole.now + 89))
    #expect(it.row(with: "@lin") != nil)
    it.send(.tick(ScriptedConsole.now + 90))
    #expect(it.row(with: "@lin") == nil)
    it.press(.character("a"))
    #expect(it.intents.count == 1)
  }

  @Test func `who opens what another has open is told once`() throws {
    var it = console(taken(first, by: "lin"))
    let claim = try #require(it.state.context.presence?.claims[first])
    it.press(.enter)
    it.send(.held(refused: [claim]))
    #expect(it.row(with: "lin has it open") != nil)
    it.press(.character("j"))
    it.send(.held(refused: [claim]))
    #expect(it.row(with: "lin has it open") == nil)
    // Another one has it now: that is news, once.
    var other = claim
    other.by = "mo"
    it.send(.held(refused: [other]))
    #expect(it.row(with: "mo has it open") != nil)
    it.press(.character("j"))
    it.send(.held(refused: [other]))
    #expect(it.row(with: "has it open") == nil)
    // Nobody had it in between, so that the first is told again.
    it.send(.held(refused: []))
    it.send(.held(refused: [claim]))
    #expect(it.row(with: "lin has it open") != nil)
  }

  @Test func `a hostile name stays in its place`() {
    let it = console(taken(first, by: hostileName))
    #expect(it.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 32 })
  }

  @Test func `others who are here stand in the head, oneself does not`() {
    var presence = Presence.kai
    presence.sessions = ["kai", "lin", "mo", "lin"].enumerated().map { place, name in
      Session(id: SessionID(Int64(place)), name: name, terminal: nil, since: ScriptedConsole.now)
    }
    #expect(console(presence).rows[1].contains("here: lin, mo"))
    #expect(!console().text.contains("here:"))
  }
}
