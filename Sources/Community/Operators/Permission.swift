/// Why an operator may not do something: their role lacks a right.
public struct Denial: Hashable, Sendable {
  /// The right that is lacking.
  public var right: Right
  /// The role that lacks it.
  public var role: Role

  /// That role lacks that right.
  public init(right: Right, role: Role) {
    self.right = right
    self.role = role
  }
}

/// Whether a role may give a command; the one place where that is decided.
///
/// - Returns: nil when it may, else the first right that it lacks.
public func mayPerform(_ command: Command, role: Role, table: RightsTable) -> Denial? {
  command.neededRights.subtracting(table[role]).min().map { Denial(right: $0, role: role) }
}
