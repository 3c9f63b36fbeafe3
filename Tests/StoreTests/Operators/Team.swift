import Community

@testable import Store

/// A small store with one operator of each role, and a second owner where asked for.
struct Team {
  let store: Store
  static let olga = Operator(name: "olga")
  static let otto = Operator(name: "otto")
  static let mod = Operator(name: "mod")
  static let help = Operator(name: "help")
  static let view = Operator(name: "view")

  init(secondOwner: Bool = false) throws {
    self.init(store: try SmallStore.inMemory())
    try fill(secondOwner: secondOwner)
  }

  init(store: Store) { self.store = store }

  func fill(secondOwner: Bool = false) throws {
    let now = SmallStore.now
    try store.enter(as: Self.olga, unixUser: nil, at: now)
    for (person, role) in [(Self.mod, Role.moderator), (Self.help, .helper), (Self.view, .viewer)] {
      let fields = OperatorFields(name: person.name, role: role)
      try store.perform(.addOperator(fields), as: Self.olga, at: now)
    }
    guard secondOwner else { return }
    try store.perform(
      .addOperator(OperatorFields(name: Self.otto.name, role: .owner)), as: Self.olga, at: now,
      confirmation: Self.otto.name)
  }

  func account(_ operator: Operator) throws -> OperatorAccount? {
    try store.accounts().first { $0.fields.name == `operator`.name }
  }

  /// A change of that operator, as they are now.
  func change(_ operator: Operator, _ change: OperatorChange) throws -> Command {
    guard let account = try account(`operator`) else { return .batch([]) }
    return .changeOperator(account.id, version: account.version, change)
  }

  func role(of operator: Operator) throws -> Role { try store.standing(of: `operator`).role }

  var auditRows: Int {
    get throws { try store.value(Int.self, "SELECT count(*) FROM audit") ?? 0 }
  }
}
