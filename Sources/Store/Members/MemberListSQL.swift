import Community
import GRDB

/// The SQL of a list of people: over the whole community from the sums of each person, or within
/// one group from those of each membership.
struct MemberListSQL {
  let countSQL: String
  let rowsSQL: String
  let arguments: StatementArguments
  /// The numbers of everybody in the segment, in the order of the list, whatever the words.
  let allNumbers: String
  private let segment: SegmentSQL
  private let order: String

  /// - Parameter now: The last moment of which the community's exports tell.
  init(_ query: MemberQuery, asOf now: Instant) {
    let segment = SegmentSQL(query, asOf: now)
    let filter = Self.filter(query)
    let source =
      query.group == nil
      ? "person" : "membership JOIN person ON person.id = membership.person"
    let isWhole = query.group == nil && filter.sql == Condition.always.sql
    countSQL =
      (isWhole ? query.segment.wholeCount : nil)
      ?? "SELECT count(*) FROM \(source) WHERE \(segment.forCounting) AND \(filter.sql)"
    let order = query.order
    let listed = query.among.map {
      "(SELECT * FROM person WHERE \(segment.forListing) ORDER BY \(order), id LIMIT \($0)) AS person"
    }
    rowsSQL = """
      SELECT \(MemberRow.columns(inGroup: query.group != nil)) FROM \(listed ?? source)
      WHERE \(listed == nil ? segment.forListing : "1") AND \(filter.sql)
      ORDER BY \(order), person.id LIMIT ? OFFSET ?
      """
    arguments = (query.group.map { [$0] } ?? []) + filter.arguments
    allNumbers = "SELECT id FROM person WHERE \(segment.forListing) ORDER BY \(order), id"
    self.segment = segment
    self.order = order
  }

  /// Those of the numbers that are of the segment, in the order of the list.
  func numbers(among numbers: [Int64]) -> String {
    """
    SELECT id FROM person
    WHERE id IN (\(numbers.map(String.init).joined(separator: ","))) AND \(segment.forCounting)
    ORDER BY \(order.hasPrefix("(") || order.hasPrefix("+") ? order : "+" + order), id
    """
  }

  /// Over the whole community the accounts are looked through elsewhere: ``MemberSearch``.
  private static func filter(_ query: MemberQuery) -> Condition {
    let filter = Filter(query.filter)
    guard query.group != nil else { return filter.condition(on: "person.name", "person.tags") }
    let family = """
      (SELECT membership.person
       UNION ALL SELECT of.id FROM person AS of WHERE of.joined_to = membership.person)
      """
    let accounts = "SELECT membership.person FROM identity WHERE person IN \(family) AND"
    return filter.condition(
      on: "person.name", "person.tags", keys: ("person.id", accounts, "external_id"))
  }
}

extension MemberQuery {
  /// What follows ORDER BY.
  fileprivate var order: String {
    let figures = group == nil ? "person" : "membership"
    let column =
      switch segment.effective(sort) {
      case .lastSpoke: "\(figures).last_spoke DESC"
      case .participation: "\(figures).participation DESC"
      case .gravity: group == nil ? "person.gravity DESC" : "\(ofStanding("gravity")) DESC"
      case .contribution: "person.contribution DESC"
      case .messages: "\(figures).messages DESC"
      case .joined: group == nil ? "first_at DESC" : "joined_at DESC"
      case .name: "person.name"
      case .score: "\(ofStanding(segment == .seedCandidates ? "seed" : "helper")) DESC"
      }
    // Sort what the condition finds; do not walk an index of the whole table.
    // Those who left have an index of their own, in the usual order.
    let isInOrder = segment == .departed && segment.effective(sort) == .lastSpoke
    return segment.isFew && !isInOrder && !column.hasPrefix("(") ? "+" + column : column
  }

  /// A figure of the person's standing: in the group, or the highest of all.
  private func ofStanding(_ column: String) -> String {
    let inGroup = group == nil ? "" : " AND member_standing.group_id = membership.group_id"
    return """
      (SELECT max(\(column)) FROM member_standing
       WHERE member_standing.person = person.id\(inGroup))
      """
  }
}

extension MemberQuery.Segment {
  /// Small enough to be sought out and sorted.
  fileprivate var isFew: Bool {
    switch self {
    case .everyone, .neverSpoke, .goneQuiet: false
    case .cameBack, .newcomers, .firstTime, .unseen, .atRisk, .seedCandidates, .helperCandidates,
      .departed, .staff:
      true
    }
  }

  /// Counts the segment over the whole community without going through a million people: from the
  /// number of all who are present, less the few who are not meant. Nil where going is quick.
  fileprivate var wholeCount: String? {
    let everyone = PresentPeople.count
    switch self {
    case .everyone: return PresentPeople.countSQL
    case .neverSpoke:
      return """
        \(everyone) - (
          SELECT count(*) FROM person
          WHERE kind = 'human' AND groups > 0 AND last_spoke IS NOT NULL)
        FROM present_people
        """
    default: return nil
    }
  }

  /// The order in which the segment is listed when `sort` is asked for: who never spoke is equal in
  /// all that comes from speaking, and only candidates have a score.
  func effective(_ sort: MemberQuery.Sort) -> MemberQuery.Sort {
    switch sort {
    case .participation, .messages, .gravity: self == .neverSpoke ? .lastSpoke : sort
    case .score: hasScore ? .score : .lastSpoke
    case .lastSpoke, .contribution, .joined, .name: sort
    }
  }
}
