import Community
import Store

/// Which lines of the points ledger.
public struct LedgerQuery: Hashable, Sendable {
  public var group: GroupID?
  public var person: PersonID?
  /// Words that must all stand in the names, rule or reason.
  public var filter = ""
  public var window: Window

  public init(
    group: GroupID? = nil, person: PersonID? = nil, filter: String = "",
    window: Window = Window(limit: 200)
  ) {
    self.group = group
    self.person = person
    self.filter = filter
    self.window = window
  }
}
