import Community
import GRDB

// What has to be said of groups when something changes that their figures are made of. Figures are
// computed again by whoever next finds them stale: `Store.refreshFigures`.

extension Database {
  /// Has the group's figures computed again.
  func markStale(_ group: GroupID) throws {
    try execute(sql: "UPDATE chat_group SET stale = 1 WHERE id = ?", arguments: [group])
  }

  /// Has the figures of all groups computed again that the person is or was in, since who they are
  /// changes what is counted there.
  func markGroupsStale(of person: PersonID) throws {
    try execute(
      sql: """
        UPDATE chat_group SET stale = 1
        WHERE id IN (SELECT group_id FROM membership WHERE person = ?)
        """, arguments: [person])
  }

  /// Counts the group's members again from its memberships, and has its figures follow.
  func recountMembers(of group: GroupID) throws {
    try execute(
      sql: """
        UPDATE chat_group SET stale = 1, members = (
          SELECT count(*) FROM membership WHERE group_id = chat_group.id AND left_at IS NULL)
        WHERE id = ?
        """, arguments: [group])
  }
}
