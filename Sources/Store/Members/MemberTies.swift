import Community
import GRDB

/// Whom a person answered and by whom they were answered, in the last 90 days of each group.
struct MemberTies {
  /// Turns of one other person that were answered, and on which days of which groups.
  private struct Talk {
    var given = 0
    var received = 0
    var givenOn: Set<DayInGroup> = []
    var receivedOn: Set<DayInGroup> = []
  }

  private struct DayInGroup: Hashable {
    var group: Int64
    var day: Int64
  }

  private static let shown = 50

  private let db: Database
  private let person: PersonID
  private var talks: [Int64: Talk] = [:]

  /// - Parameter groups: The groups in which the person stands, each with its last day.
  init(
    _ db: Database, of person: PersonID, groups: [(id: GroupID, asOf: Day)]
  ) throws {
    self.db = db
    self.person = person
    for group in groups {
      let since = group.asOf - (StrongTie.window.value - 1)
      try read(in: group.id, since: since)
    }
  }

  /// Within a group's days the few rows of the person are picked out of all; there is no index by
  /// who was answered, which every import would have to keep.
  private mutating func read(in group: GroupID, since day: Day) throws {
    let rows = try DirectStatement(
      db,
      """
      SELECT day, answer_day.person, other, answers FROM answer_day
      WHERE group_id = ?1 AND day >= ?2 AND (answer_day.person = ?3 OR other = ?3)
      """)
    rows.bind(1, group.rawValue)
    rows.bind(2, day.number)
    rows.bind(3, person.rawValue)
    while try rows.step() {
      let moment = DayInGroup(group: group.rawValue, day: rows.int(0))
      let answers = Int(rows.int(3))
      if rows.int(1) == person.rawValue {
        talks[rows.int(2), default: Talk()].given += answers
        talks[rows.int(2), default: Talk()].givenOn.insert(moment)
      } else {
        talks[rows.int(1), default: Talk()].received += answers
        talks[rows.int(1), default: Talk()].receivedOn.insert(moment)
      }
    }
  }

  /// With ordinary members, as everywhere; most days of mutual answers first.
  func ties() throws -> [MemberPage.Tie] {
    let names = try others().filter { $0.kind == .human }
    return names.compactMap { other in
      talks[other.id.rawValue].map { talk in
        MemberPage.Tie(
          person: other.id, name: other.name,
          mutualDays: talk.givenOn.intersection(talk.receivedOn).count, answersGiven: talk.given,
          answersReceived: talk.received)
      }
    }.sorted { left, right in
      let weights = [left, right].map {
        ($0.mutualDays, $0.answersGiven + $0.answersReceived, -$0.person.rawValue)
      }
      return weights[0] > weights[1]
    }.prefix(Self.shown).map(\.self)
  }

  /// The person's own tags, then those that at least two of the people whom they answered have.
  func topics(own tags: [String]) throws -> [MemberPage.Topic] {
    var topics: [String: MemberPage.Topic] = [:]
    for tag in tags {
      topics[tag] = MemberPage.Topic(tag: tag, isOwn: true, people: 0, answers: 0)
    }
    for other in try others() {
      guard let talk = talks[other.id.rawValue], talk.given > 0 else { continue }
      for tag in other.tags {
        var topic =
          topics[tag] ?? MemberPage.Topic(tag: tag, isOwn: false, people: 0, answers: 0)
        topic.people += 1
        topic.answers += talk.given
        topics[tag] = topic
      }
    }
    return topics.values.filter { $0.isOwn || $0.people >= 2 }.sorted { left, right in
      if left.isOwn != right.isOwn { return left.isOwn }
      return (right.answers, left.tag) < (left.answers, right.tag)
    }
  }

  private func others() throws -> [Person] {
    let numbers = talks.keys.map { "\($0)" }.joined(separator: ",")
    return try Row.readAll(
      db, sql: "SELECT * FROM person WHERE id IN (\(numbers))", as: Person.init)
  }
}
