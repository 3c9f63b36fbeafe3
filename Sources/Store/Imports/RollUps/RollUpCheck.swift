import Community
import GRDB

/// Something in the roll-ups that a recount of the events does not give.
public struct RollUpDifference: Hashable, Sendable {
  /// Which figure of the roll-ups.
  public enum Figure: String, Hashable, Sendable {
    case messages, minutes, joins, leaves, activeDays, firstSpoke, lastSpoke, members
    case turns, starts, led, water, floods, ads, notices, answers, firsts, quick
    /// When the person said a word of welcome: `stored` and `counted` are moments.
    case welcome
    /// Of a person over all groups: different days, and messages.
    case daysAnywhere, messagesAnywhere
  }

  /// The group whose events were counted.
  public var group: GroupID
  /// nil for a figure of the whole group.
  public var person: PersonID?
  /// Whom the person answered; nil for a figure that is not about answers.
  public var other: PersonID?
  /// nil for a figure over all days.
  public var day: Day?
  /// What was counted.
  public var figure: Figure
  /// What the roll-ups say; nil and 0 are the same.
  public var stored: Int64?
  /// What the events give; nil and 0 are the same.
  public var counted: Int64?
}

extension Store {
  /// Counts a group's events anew and compares with what is stored. Done group by group, the
  /// memory that it needs depends on the largest group only.
  ///
  /// Counts in the plainest way and shares nothing with the code that keeps the roll-ups. A group
  /// that was erased has none, also while its rows are still going. While an import is
  /// being taken back nothing is compared: events go first, and what is said of people follows.
  public func verifyRollUps(of group: GroupID) throws -> [RollUpDifference] {
    try read { db in
      guard
        let zone = try String.fetchOne(
          db,
          sql: """
            SELECT zone FROM chat_group WHERE id = ?1 AND erased_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM import WHERE state = 'leaving')
            """, arguments: [group.rawValue])
      else { return [] }
      let counted = try RollUpTable.count(group, zone: try Zone(column: zone), db)
      return try RollUpTable.stored(group, db).differences(from: counted, group: group)
    }
  }
}
