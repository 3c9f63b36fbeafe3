/// Where a delivery stands. A post without deliveries is a draft (草稿).
public enum DeliveryState: String, Codable, CaseIterable, Sendable {
  /// 已排期: its time has not come.
  case scheduled
  /// 到点: its time has come; by hand, someone has to send it.
  case due
  /// 已发送: confirmed, by the platform or by the person who sent it.
  case sent
  /// 已跳过: with a reason.
  case skipped
  /// 已错过: was due for longer than ``DeliveryPreset/missedAfter``.
  case missed
  /// 已撤回: withdrawn before it was due, or undone.
  case withdrawn
}

/// Numbers of deliveries.
public enum DeliveryPreset {
  /// Hours after which a due delivery that nobody sent counts as missed.
  public static let missedAfter = Preset("delivery.missed", 24, source: "Hetang")
  /// Minutes around its time within which a delivery counts as on time.
  public static let onTime = Preset("delivery.on-time", 15, source: "Hetang")
}

/// One post to one group (投放).
public struct Delivery: Hashable, Codable, Sendable {
  /// The row's number.
  public var id: DeliveryID
  /// What is delivered.
  public var post: PostID
  /// To which group.
  public var group: GroupID
  /// Wall-clock day in the group's zone: it and the time are what the schedule means.
  public var day: Day
  /// The time of that day, to the minute.
  public var time: TimeOfDay
  /// The moment that day and time are in the group's zone.
  public var dueAt: Instant
  /// Where it stands.
  public var state: DeliveryState
  /// When it was sent, skipped or withdrawn.
  public var settledAt: Instant?
  /// By whom; an operator's name.
  public var settledBy: String?
  /// Why it was skipped.
  public var reason: String?
  /// Grows by one with each change; a change names the version it saw.
  public var version: Int

  /// A delivery as it stands; one that nobody has touched yet is scheduled.
  public init(
    id: DeliveryID, post: PostID, group: GroupID, day: Day, time: TimeOfDay, dueAt: Instant,
    state: DeliveryState = .scheduled, settledAt: Instant? = nil, settledBy: String? = nil,
    reason: String? = nil, version: Int = 1
  ) {
    self.id = id
    self.post = post
    self.group = group
    self.day = day
    self.time = time
    self.dueAt = dueAt
    self.state = state
    self.settledAt = settledAt
    self.settledBy = settledBy
    self.reason = reason
    self.version = version
  }
}
