/// What of a group's life is worth an alert (提醒): a fall that asks for a person, a silent group
/// that woke, and a room that is nearly full, as long as they tell of the present.
///
/// What an old export tells is history and no alarm: its stages stand on the group's page, and
/// nobody is asked to do anything about them.
public enum AlertRule {
  /// Days of data for which a change of stage is news.
  public static let newsDays = Preset("alert.news-days", 14, source: "Hetang")
  /// Days after the last one of which anything is known, from which on a group's data is history.
  /// Stages look back over as many days: of those that have passed since they know nothing.
  public static let presentDays = Preset("alert.present-days", 28, source: "Hetang")

  /// Whether what was told until `asOf` says something about `today`. Data that is ahead of the
  /// clock does.
  public static func isPresent(asOf: Day, today: Day) -> Bool {
    today - asOf < presentDays.value
  }

  /// What a person should see once, in the order in which it happened; the room comes last.
  ///
  /// - Parameters:
  ///   - stages: The group's whole life, first stage first.
  ///   - members: Members now, and `capacity` how many fit; at least 1.
  ///   - asOf: The last day of which the group's data tells.
  ///   - today: The day on which somebody would see the alert, in the group's zone.
  public static func alerts(
    stages: [StagePeriod], members: Int, capacity: Int, asOf: Day, today: Day
  ) -> [Alert.Kind] {
    guard isPresent(asOf: asOf, today: today) else { return [] }
    var alerts = zip(stages, stages.dropFirst()).compactMap { before, after -> Alert.Kind? in
      guard asOf - after.from < newsDays.value, isNews(before.stage, after.stage) else {
        return nil
      }
      return .stageChanged(from: before.stage, to: after.stage, on: after.from)
    }
    if isNearlyFull(members, capacity) {
      alerts.append(.nearlyFull(members: members, capacity: capacity))
    }
    return alerts
  }

  /// Whether what an alert tells is so still: a room that got more places, or a change of stage that
  /// the group's life, seen anew, has not or has on another day, wants nobody any more.
  ///
  /// - Parameters:
  ///   - stages: The group's whole life, first stage first.
  ///   - members: Members now, and `capacity` how many fit; at least 1.
  public static func holds(
    _ kind: Alert.Kind, stages: [StagePeriod], members: Int, capacity: Int
  ) -> Bool {
    switch kind {
    case .stageChanged(let from, let to, let day):
      zip(stages, stages.dropFirst()).contains { before, after in
        before.stage == from && after.stage == to && after.from == day
      }
    case .nearlyFull(_, let told): told == capacity && isNearlyFull(members, capacity)
    }
  }

  /// What an alert says of a group that has so many members now: a room that nobody has seen to yet is
  /// told as it is, not as it was when it was noticed.
  public static func present(_ kind: Alert.Kind, members: Int, capacity: Int) -> Alert.Kind {
    guard case .nearlyFull(_, capacity) = kind, isNearlyFull(members, capacity) else { return kind }
    return .nearlyFull(members: members, capacity: capacity)
  }

  private static func isNearlyFull(_ members: Int, _ capacity: Int) -> Bool {
    members * 100 >= capacity * GroupPreset.nearlyFull.value
  }

  private static func isNews(_ before: Stage, _ after: Stage) -> Bool {
    after == .decline || after == .silent || (before == .silent && after != .closed)
  }
}
