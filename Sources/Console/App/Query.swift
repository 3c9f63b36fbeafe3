import Community
import Store

/// A question to the store. Screens state which questions they show the answers to; an answer
/// that comes late is known by its question and dropped when nobody asks it any more.
public enum Query: Hashable, Sendable {
  case counts
  /// How the operator stands, and who else is here.
  case presence
  case today(limit: Int)
  /// What changed since the operator last looked at Today.
  case news
  case groups(GroupQuery)
  case groupPage(GroupID)
  case comparison(ComparisonQuery)
  case members(MemberQuery)
  case member(PersonID)
  /// Who might be the same person; answered with members.
  case samePeople(SamePersonQuery)
  case cohorts(GroupID)
  case joins(JoinQuery)
  case join(JoinID)
  case posts(PostQuery)
  case calendar(monday: Day, group: GroupID?)
  case tasks(TaskQuery)
  case incidents(IncidentQuery)
  case board(BoardPeriod, Window)
  case ledger(LedgerQuery)
  case log(LogQuery)
  case outbox(Window)
  case imports(Window)
  /// What the operator has begun to write in that form.
  case draft(place: String)

  /// Whether keys mean rows that it brings; the others only tell something beside them.
  var isWaitedFor: Bool {
    switch self {
    case .counts, .presence, .news: false
    default: true
    }
  }
}

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

/// What the store answers.
public enum Answer: Equatable, Sendable {
  case counts(TodayCounts)
  case presence(Presence)
  case today(rows: [TodayRow], total: Int)
  case news(News)
  case groups(Page<GroupRow>)
  /// nil: there is no such group.
  case groupPage(GroupPage?)
  /// nil: one of the groups is gone.
  case comparison(Comparison?)
  case members(Page<MemberRow>)
  case member(MemberPage?)
  /// nil: no export told of the group yet.
  case cohorts(CohortStrip?)
  case joins(Page<JoinRow>)
  case join(JoinRow?)
  case posts(Page<PostRow>)
  case calendar([DeliveryRow])
  case tasks(Page<TaskRow>)
  case incidents(Page<IncidentRow>)
  case board(Page<BoardRow>)
  case ledger(Page<PointRow>)
  case log(Page<AuditEntry>)
  case outbox(Page<OutboxRow>)
  case imports(Page<ImportRow>)
  /// nil: nothing was begun.
  case draft(Draft?)
}

/// All that the head and the Health tab of a group's page show.
public struct GroupPage: Equatable, Sendable {
  public var row: GroupRow
  /// The last 84 days of data, oldest first.
  public var days: [GroupDay]
  public var stages: [StagePeriod]
  public var scores: [ScorePoint]
  /// What every rule says; empty before the first figures and when the group is closed.
  public var lights: [LightReading]
  /// How true the model in use was on all groups of this store; nil until it was judged.
  public var verdict: OwnVerdict?
  /// The version of the model that was chosen but cannot be read; nil when all is as chosen.
  public var modelSetAside: String?

  public init(
    row: GroupRow, days: [GroupDay], stages: [StagePeriod], scores: [ScorePoint],
    lights: [LightReading] = [], verdict: OwnVerdict? = nil,
    modelSetAside: String? = nil
  ) {
    self.row = row
    self.days = days
    self.stages = stages
    self.scores = scores
    self.lights = lights
    self.verdict = verdict
    self.modelSetAside = modelSetAside
  }
}
