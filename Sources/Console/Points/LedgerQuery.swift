import Community
import Store

/// Which lines of the points ledger.
struct LedgerQuery: Hashable, Sendable {
  var group: GroupID?
  var person: PersonID?
  /// Words that must all stand in the names, rule or reason.
  var filter = ""
  var window: Window

  init(
    group: GroupID? = nil, person: PersonID? = nil, filter: String = "",
    window: Window = Window(limit: 200)
  ) {
    self.group = group
    self.person = person
    self.filter = filter
    self.window = window
  }
}
