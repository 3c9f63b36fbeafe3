import Community

/// The three people who run the sample community: operators of the console, and staff in its
/// groups.
public enum SampleStaff: String, CaseIterable, Sendable {
  case xiaohe, mei, tom

  /// Their name as operators.
  public var `operator`: Operator {
    switch self {
    case .xiaohe: Operator(name: "小荷")
    case .mei: Operator(name: "mei")
    case .tom: Operator(name: "tom")
    }
  }

  /// Their account on a platform.
  func account(on platform: Platform) -> ChatAccount {
    let name =
      switch self {
      case .xiaohe: "荷塘·小荷"
      case .mei: "Mei 梅"
      case .tom: "Tom Reed"
      }
    let number = UInt64(Self.allCases.firstIndex(of: self) ?? 0)
    return ChatAccount(externalID: SampleAccount.id(on: platform, number: number), name: name)
  }
}

extension SampleStaff {
  /// What whoever opens the sample first settles as its owner: the three decide day by day, and to
  /// take somebody out stays with the owner, who can do it alone.
  ///
  /// - Parameter owner: Is added already, even if they bear the name of one of the three.
  static func admission(by owner: Operator) -> [Command] {
    let others = allCases.map(\.operator).filter { $0 != owner }
    let rights = RightsTable.standard[.moderator].subtracting([.removeMembers])
    return others.map { .addOperator(OperatorFields(name: $0.name, role: .moderator)) }
      + [.changeRole(.moderator, version: 1, .rights(rights.sorted()))]
  }
}

/// Account ids in the manner of each platform.
enum SampleAccount {
  /// Numbers below this one are kept for staff.
  static let firstMember: UInt64 = 16

  static func id(on platform: Platform, number: UInt64) -> String {
    switch platform {
    case .wechat: "wxid_" + String(1_000_000_000 + number, radix: 36)
    case .qq: String(310_000_000 + number)
    case .telegram: "user\(5_200_000_000 + number)"
    case .discord: String(730_000_000_000_000_000 + number)
    case .matrix: "@m\(number):example.org"
    default: "m\(number)"
    }
  }
}
