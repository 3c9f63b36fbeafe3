/// One kind of change that an operator may be allowed to make (权限).
public enum Right: String, Codable, CaseIterable, Sendable {
  /// Approve, reject and hold join requests.
  case decideJoins
  /// Write, plan, edit and withdraw posts.
  case writePosts
  /// Confirm deliveries as sent, or skip them.
  case sendPosts
  /// Give and take points.
  case awardPoints
  /// Create, edit, finish and snooze tasks.
  case handleTasks
  /// Set kinds, tags and notes of people, and note what went wrong with someone.
  case describePeople
  /// Set what is set for a group: name, kind, capacity, gate; choose the health model.
  case manageGroups
  /// Take note of alerts.
  case acknowledgeAlerts
  /// Take exports in.
  case importExports
  /// Take somebody out of a group, or of all for good.
  case removeMembers
  /// Erase a group's data.
  case eraseGroups
  /// Add and switch off operators, change their roles and the roles' rights.
  case manageOperators
}

extension Right: Comparable {
  /// In the order of the cases, which is that of the day's work.
  public static func < (left: Right, right: Right) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
