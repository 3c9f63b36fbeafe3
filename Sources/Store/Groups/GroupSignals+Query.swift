import Community
import GRDB

extension Store {
  /// What the lights of a group were last decided from; nil until they have been counted.
  public func signals(of group: GroupID) throws -> GroupSignals? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT signals FROM group_figures WHERE group_id = ?", arguments: [group]
      ).map { try CanonicalJSON.value(GroupSignals.self, from: $0) }
    }
  }
}
