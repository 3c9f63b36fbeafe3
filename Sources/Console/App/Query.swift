import Community
import Store

/// A question to the store. Screens state which questions they show the answers to; an answer
/// that comes late is known by its question and dropped when nobody asks it any more.
enum Query: Hashable, Sendable {
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
  /// These deliveries, in this order; those that are gone left out.
  case deliveries([DeliveryID])
  case tasks(TaskQuery)
  case incidents(IncidentQuery)
  case board(BoardPeriod, Window)
  case ledger(LedgerQuery)
  case log(LogQuery)
  case outbox(Window)
  case imports(Window)
  /// What taking an import back would do.
  case takingBack(ImportID)
  /// What the operator has begun to write in that form.
  case draft(place: String)

  /// Whether keys mean rows that it brings; the others only tell something beside them.
  var isWaitedFor: Bool {
    switch self {
    case .counts, .presence, .news, .incidents, .takingBack: false
    default: true
    }
  }
}

/// What the store answers.
enum Answer: Equatable, Sendable {
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
  case deliveries([DeliveryRow])
  case tasks(Page<TaskRow>)
  case incidents(Page<IncidentRow>)
  case board(Page<BoardRow>)
  case ledger(Page<PointRow>)
  case log(Page<AuditEntry>)
  case outbox(Page<OutboxRow>)
  case imports(Page<ImportRow>)
  /// nil: there is no such import.
  case takingBack(TakingBack?)
  /// What was left in the form, nil when nothing was, and the operator's other console in which it is
  /// being written in now.
  case draft(Draft?, elsewhere: Session? = nil)
}
