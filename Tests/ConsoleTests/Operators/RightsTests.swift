import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What an operator may not do is not offered, and says why.
struct RightsTests {
  private func console(_ presence: Presence, _ rows: [JoinRow] = JoinSamples.four)
    -> ScriptedConsole
  {
    let script = JoinSamples.script(rows)
    return ScriptedConsole(Screen(JoinsPanel())) { query in
      query == .presence ? .presence(presence) : script(query)
    }
  }

  @Test func `a viewer's keys say why they do nothing`() {
    var it = console(.kai(as: .viewer))
    #expect(it.state.availability(of: .approve) == .unavailable(.right(.viewer)))
    it.press(.character("a"))
    #expect(it.row(with: "approve: not for a viewer") != nil)
    #expect(it.intents.isEmpty)
  }

  @Test func `the palette greys what one may not do, with the reason`() {
    var it = console(.kai(as: .viewer))
    it.press(.character(":"))
    it.type("hold")
    #expect(it.row(with: "not for a viewer") != nil)
    it.press(.enter)
    #expect(it.intents.isEmpty)
  }

  @Test(arguments: Action.allCases.filter { $0.rights != nil })
  func `read only drops every changing action`(action: Action) {
    var presence = Presence.kai
    presence.isReadOnly = true
    let it = console(presence)
    #expect(it.state.availability(of: action) != .available)
  }

  @Test(
    arguments: [
      (.acknowledge, .acknowledgeAlert(AlertID(1), version: 1)),
      (.reverse, .reverseAward(PointEntryID(1))),
      (.task, .createTask(TaskFields(title: "x"))),
      (.snooze, .changeTask(TaskID(1), version: 1, .snooze(nil))),
      (.note, .changePerson(PersonID(1), version: 1, .note("x"))),
      (.skip, .settleDelivery(DeliveryID(1), version: 1, .skip(reason: "x"))),
      (.confirm, .settleDelivery(DeliveryID(1), version: 1, .confirmSent)),
      (.hold, .decideJoin(JoinDecision(request: JoinID(1), version: 1, outcome: .hold))),
      (
        .remove,
        .removePerson(Removal(person: PersonID(1), version: 1, scope: .everywhere, reason: "x"))
      ),
    ] as [(Action, Command)])
  func `a key is offered to those who may do what it asks for`(action: Action, command: Command) {
    #expect(action.rights == command.neededRights)
  }

  @Test func `moving and looking need no right`() {
    let it = console(.kai(as: .viewer))
    for action in [Action.down, .open, .filter, .explain, .groups, .quit] {
      #expect(it.state.availability(of: action) == .available, "\(action)")
    }
  }

  @Test func `a form that slipped through is refused before the store is asked`() {
    var it = ScriptedConsole(Screen(TodayScreen())) { query in
      query == .presence ? .presence(.kai(as: .helper)) : nil
    }
    it.press(.character("p"))
    #expect(it.row(with: "post: not for a helper") != nil)
    it.press(.character("t"))
    #expect(it.state.dialog != nil)
  }

  @Test func `a newcomer is told what they are and how to become more`() {
    var presence = Presence.kai(as: .viewer)
    presence.standing.isKnown = false
    #expect(console(presence).row(with: "hetang operators add kai") != nil)
    #expect(console(.kai(as: .viewer)).row(with: "operators add") == nil)
  }

  @Test func `an owner whom nobody added is told nothing, and who has read it once neither`() {
    var owner = Presence.kai
    owner.standing.isKnown = false
    #expect(console(owner).state.notice == nil)
    var presence = Presence.kai(as: .viewer)
    presence.standing.isKnown = false
    var it = console(presence)
    it.press(.character("j"))
    it.send(.storeChanged)
    #expect(it.state.notice == nil)
  }

  @Test func `that a store may only be read is told before who may do what`() {
    var presence = Presence.kai(as: .viewer)
    presence.isReadOnly = true
    #expect(console(presence).state.availability(of: .approve) == .unavailable(.readOnly))
    #expect(console(presence).state.refusal(of: .undo) == .store(.readOnly))
  }

  @Test func `who may not is told that, not who is on it`() {
    var presence = Presence.kai(as: .viewer)
    let join = Subject.join(JoinID(1))
    presence.claims[join] = Claim(
      subject: join, by: "lin", session: SessionID(2), since: ScriptedConsole.now,
      expiresAt: ScriptedConsole.now + 90)
    #expect(console(presence).state.availability(of: .approve) == .unavailable(.right(.viewer)))
  }

  @Test func `who is switched off meanwhile is told so, and not that the role lacks a right`() {
    var it = console(.kai(as: .moderator))
    var presence = Presence.kai(as: .moderator)
    presence.standing.rights = []
    presence.standing.isSwitchedOff = true
    let script = JoinSamples.script(JoinSamples.four)
    it.script = { $0 == .presence ? .presence(presence) : script($0) }
    it.send(.storeChanged)
    #expect(it.row(with: "kai is switched off") != nil, "\(it.text)")
    #expect(it.state.availability(of: .approve) == .unavailable(.switchedOff))
    it.type("a")
    #expect(it.row(with: "approve: you were switched off") != nil, "\(it.text)")
    #expect(it.state.availability(of: .down) == .available)
  }

  @Test func `there is no shell behind a confined console`() {
    var context = console(.kai).state.context
    context.isConfined = true
    var state = ConsoleState(context: context)
    #expect(state.availability(of: .suspend) == .unavailable(.confined))
    #expect(state.update(.event(.key(.control("z")))) == [])
  }
}
