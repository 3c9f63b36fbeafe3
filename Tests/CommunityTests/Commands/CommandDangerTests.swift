import Testing

@testable import Community

/// Which commands a second operator has to consent to, and by which name they go.
@Suite struct `A dangerous command` {
  /// 1 is an owner, 2 a moderator; nobody else is known.
  private func danger(_ command: Command) -> String? {
    command.danger(
      account: { id in
        guard let role = [1: Role.owner, 2: .moderator][id.rawValue] else { return nil }
        return OperatorAccount(
          id: id, fields: OperatorFields(name: "the \(role.rawValue)", role: role),
          isDisabled: false, version: 1)
      },
      name: { subject in
        switch subject {
        case .person(let id): "person \(id.rawValue)"
        case .group(let id): "group \(id.rawValue)"
        case .import(let id): "file \(id.rawValue)"
        default: nil
        }
      })
  }

  @Test(
    arguments: [
      (.role(.viewer), "the owner", "the moderator"),
      (.role(.owner), "the owner", "the moderator"),
      (.disabled(true), "the owner", nil), (.disabled(false), "the owner", "the moderator"),
      (.unixUser("root"), "the owner", nil), (.unixUser(nil), "the owner", nil),
      (.keyComment("x"), nil, nil),
    ] as [(OperatorChange, String?, String?)])
  func `gives power or takes it from an owner`(
    change: OperatorChange, owner: String?, moderator: String?
  ) {
    #expect(danger(.changeOperator(OperatorID(1), version: 1, change)) == owner)
    #expect(danger(.changeOperator(OperatorID(2), version: 1, change)) == moderator)
    #expect(danger(.changeOperator(OperatorID(3), version: 1, change)) == nil)
  }

  @Test(arguments: Role.allCases)
  func `adds an owner, and nobody else`(role: Role) {
    let name = danger(.addOperator(OperatorFields(name: "ana", role: role)))
    #expect(name == (role == .owner ? "ana" : nil))
  }

  @Test(arguments: Role.allCases)
  func `changes what a role may do`(role: Role) {
    #expect(danger(.changeRole(role, version: 1, .newcomers)) == role.rawValue)
    #expect(danger(.changeRole(role, version: 1, .rights([]))) == role.rawValue)
  }

  @Test(
    arguments: [(.plan, "group 1"), (.carryOut, "group 1"), (.cancel, nil)]
      as [(Erasure, String?)])
  func `has data go, and not the way back`(erasure: Erasure, name: String?) {
    #expect(danger(.eraseGroup(GroupID(1), version: 1, erasure)) == name)
  }

  @Test func `makes somebody leave, and not the way back`() {
    #expect(danger(.removePerson(SampleCommands.removal)) == "person 5")
    #expect(danger(.readmitPerson(SampleCommands.removal)) == nil)
  }

  @Test func `puts an earlier state in the place of everybody's work`() {
    #expect(danger(.restoreBackup(SampleCommands.mark)) == "b.sqlite")
  }

  /// All others: whoever adds a dangerous command says so here.
  @Test func `is one of few`() throws {
    let dangerous = try SampleCommands.all.filter { danger($0) != nil }.map(SampleCommands.name)
    #expect(
      dangerous == ["removePerson", "eraseGroup", "changeRole", "restoreBackup", "takeBackImport"])
  }

  @Test func `hides in no batch, at any depth, and the first one names it`() {
    let harmless = SampleCommands.finish
    let removal = Command.removePerson(SampleCommands.removal)
    let erasure = Command.eraseGroup(GroupID(1), version: 1, .plan)
    #expect(danger(.batch([harmless, harmless])) == nil)
    #expect(danger(.batch([])) == nil)
    #expect(danger(.batch([harmless, erasure, removal])) == "group 1")
    #expect(danger(.batch([harmless, .batch([harmless, .batch([removal])])])) == "person 5")
    // To ask for consent, and to give it, is not dangerous: what is asked for is.
    #expect(danger(.askConsent(removal)) == nil)
    #expect(danger(.answerConsent(ConsentID(1), version: 1, .grant)) == nil)
  }

  @Test func `that nobody can look up stops here`() {
    struct Lost: Error {}
    #expect(throws: Lost.self) {
      try Command.removePerson(SampleCommands.removal).danger(
        account: { _ in nil }, name: { _ in throw Lost() })
    }
    #expect(throws: Lost.self) {
      try Command.batch([.changeOperator(OperatorID(1), version: 1, .disabled(true))]).danger(
        account: { _ in throw Lost() }, name: { _ in nil })
    }
  }
}
