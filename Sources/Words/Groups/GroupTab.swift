/// The parts of a group's page, in their order.
public enum GroupTab: CaseIterable, Sendable {
  case health, members, activity, joins, content, tasks, points
}
