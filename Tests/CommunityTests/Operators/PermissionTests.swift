import Community
import Testing

struct PermissionTests {
  private let table = RightsTable.standard
  private let reject = Command.decideJoin(
    JoinDecision(request: JoinID(1), version: 1, outcome: .reject, reason: "ads"))
  private let finish = Command.changeTask(TaskID(1), version: 1, .finish)

  @Test func `a moderator decides, a helper lends a hand, a viewer looks`() {
    #expect(mayPerform(reject, role: .moderator, table: table) == nil)
    #expect(
      mayPerform(reject, role: .helper, table: table)
        == Denial(right: .decideJoins, role: .helper))
    #expect(mayPerform(finish, role: .helper, table: table) == nil)
    #expect(mayPerform(finish, role: .viewer, table: table) != nil)
  }

  @Test func `only an owner manages operators`() {
    let add = Command.addOperator(OperatorFields(name: "ana", role: .viewer))
    for role in Role.allCases {
      #expect((mayPerform(add, role: role, table: table) == nil) == (role == .owner))
    }
  }

  @Test func `a batch needs the rights for all that is in it`() {
    let batch = Command.batch([finish, reject])
    #expect(mayPerform(batch, role: .moderator, table: table) == nil)
    #expect(mayPerform(batch, role: .helper, table: table)?.right == .decideJoins)
  }

  @Test func `to ask for consent one needs the right to do it`() {
    let change = Command.changeRole(.helper, version: 1, .rights([]))
    #expect(mayPerform(.askConsent(change), role: .owner, table: table) == nil)
    #expect(mayPerform(.askConsent(change), role: .moderator, table: table) != nil)
  }

  @Test func `a table that was changed decides`() {
    var table = table
    table[.helper].insert(.decideJoins)
    #expect(mayPerform(reject, role: .helper, table: table) == nil)
  }

  @Test func `what gives power is dangerous, and what takes it from an owner`() {
    let ids = [Role.owner, .moderator].map { role in (OperatorID(role.number), role) }
    func account(_ id: OperatorID) -> OperatorAccount? {
      ids.first { $0.0 == id }.map { id, role in
        OperatorAccount(
          id: id, fields: OperatorFields(name: role.rawValue, role: role), isDisabled: false,
          version: 1)
      }
    }
    let (owner, moderator) = (ids[0].0, ids[1].0)
    let dangerous: [Command] = [
      .addOperator(OperatorFields(name: "x", role: .owner)),
      .changeOperator(moderator, version: 1, .role(.helper)),
      .changeOperator(moderator, version: 1, .disabled(false)),
      .changeOperator(owner, version: 1, .disabled(true)),
      .changeRole(.viewer, version: 1, .newcomers),
      .removePerson(Removal(person: PersonID(3), version: 1, scope: .everywhere)),
      .removePerson(Removal(person: PersonID(3), version: 1, scope: .group(GroupID(4)))),
      .eraseGroup(GroupID(4), version: 1, .plan),
    ]
    let harmless: [Command] = [
      .addOperator(OperatorFields(name: "x", role: .moderator)),
      .changeOperator(moderator, version: 1, .disabled(true)),
      .changeOperator(owner, version: 1, .keyComment("laptop")), reject,
      .readmitPerson(Removal(person: PersonID(3), version: 1, scope: .everywhere)),
      .eraseGroup(GroupID(4), version: 1, .cancel),
    ]
    for command in dangerous {
      #expect(command.danger(account: account, name: { _ in "somebody" }) != nil, "\(command)")
    }
    for command in harmless {
      #expect(command.danger(account: account, name: { _ in "somebody" }) == nil, "\(command)")
    }
    #expect(
      Command.batch([reject, dangerous[1]]).danger(account: account, name: { _ in "somebody" })
        == "moderator")
  }
}
