import Community
import GRDB

/// Sums a person's days and memberships. Always from the roll-ups, never by adding to a sum, so the
/// result does not depend on the order of imports, to the last bit.
struct PersonSums {
  /// What the days of a person in one group, or in all, add up to. A day on which somebody spoke in
  /// several groups is one day of theirs.
  private struct Activity {
    var messages: Int64 = 0
    var days: Int64 = 0
    var participation = 0.0

    mutating func add(messages: Int64, minutes: Int, on day: Day) {
      self.messages += messages
      days += 1
      participation += Participation.index(minutes: minutes, on: day)
    }
  }

  private let daysOf: DirectStatement
  private let membershipsOf: DirectStatement
  private let writeMembership: DirectStatement
  private let writeActivity: DirectStatement
  private let writePresence: DirectStatement

  init(_ db: Database) throws {
    daysOf = try DirectStatement(
      db,
      """
      SELECT day, group_id, messages, minutes FROM member_day
      WHERE person = ? ORDER BY day, group_id
      """)
    membershipsOf = try DirectStatement(
      db,
      "SELECT joined_at, left_at, first_spoke FROM membership WHERE person = ?")
    writeMembership = try DirectStatement(
      db,
      """
      UPDATE membership SET messages = ?, active_days = ?, participation = ?
      WHERE group_id = ? AND person = ?
      """)
    // Apart, and the second only when it differs: each column written costs its indices.
    writeActivity = try DirectStatement(
      db,
      """
      UPDATE person SET messages = ?, active_days = ?, participation = ?,
        last_spoke = (SELECT max(last_spoke) FROM membership WHERE person = ?4) WHERE id = ?4
      """)
    writePresence = try DirectStatement(
      db,
      """
      UPDATE person SET groups = ?1, first_at = ?2, first_spoke = ?3
      WHERE id = ?4 AND (groups <> ?1 OR first_at IS NOT ?2 OR first_spoke IS NOT ?3)
      """)
  }

  /// - Parameter activity: Whether the person's days have changed, and not only a membership.
  func refresh(_ person: Int64, activity: Bool) throws {
    if activity { try refreshActivity(person) }
    try refreshPresence(person)
  }

  private func refreshActivity(_ person: Int64) throws {
    var total = Activity()
    var groups: [Int64: Activity] = [:]
    // Minutes of one day in several groups are added as whole numbers first: the numbers of the
    // groups differ from store to store, and floating point sums depend on order.
    var open = (day: Int64.min, minutes: 0)
    daysOf.bind(1, person)
    while try daysOf.step() {
      let day = daysOf.int(0)
      let messages = daysOf.int(2)
      let minutes = Int(daysOf.int(3))
      groups[daysOf.int(1), default: Activity()].add(
        messages: messages, minutes: minutes, on: Day(Int(day)))
      total.messages += messages
      if day != open.day {
        total.days += 1
        total.participation += index(open)
        open = (day, 0)
      }
      open.minutes += minutes
    }
    total.participation += index(open)

    for (group, sum) in groups {
      bind(sum, to: writeMembership)
      writeMembership.bind(4, group)
      writeMembership.bind(5, person)
      try writeMembership.run()
    }
    bind(total, to: writeActivity)
    writeActivity.bind(4, person)
    try writeActivity.run()
  }

  private func index(_ open: (day: Int64, minutes: Int)) -> Double {
    open.minutes == 0 ? 0 : Participation.index(minutes: open.minutes, on: Day(Int(open.day)))
  }

  private func bind(_ sum: Activity, to statement: DirectStatement) {
    statement.bind(1, sum.messages)
    statement.bind(2, sum.days)
    statement.bind(3, sum.participation)
  }

  private func refreshPresence(_ person: Int64) throws {
    var groups: Int64 = 0
    var first: Int64?
    var firstSpoke: Int64?
    membershipsOf.bind(1, person)
    while try membershipsOf.step() {
      if membershipsOf.optionalInt(1) == nil { groups += 1 }
      firstSpoke = earlier(firstSpoke, membershipsOf.optionalInt(2))
      first = earlier(first, membershipsOf.optionalInt(0))
    }
    writePresence.bind(1, groups)
    writePresence.bind(2, earlier(first, firstSpoke))
    writePresence.bind(3, firstSpoke)
    writePresence.bind(4, person)
    try writePresence.run()
  }
}
