import Community

/// A task of the sample's operators.
struct SampleTask {
  enum Fate {
    case open
    case done(hoursAgo: Int)
    case snoozed(untilHours: Int)
    /// Until the group has brought that many more messages.
    case snoozedForMessages(Int)
  }

  var title: String
  var note: String
  /// The plan's group, if it is about one, and the place of an ordinary member of it.
  var group: Int?
  var place: Int?
  var creator: SampleStaff
  var assignee: SampleStaff?
  /// Hours after now; before it when negative.
  var dueHours: Int?
  var createdHoursAgo: Int
  var fate: Fate

  init(
    _ title: String, note: String = "", group: Int? = nil, place: Int? = nil,
    by creator: SampleStaff = .xiaohe, for assignee: SampleStaff? = nil, dueHours: Int? = nil,
    createdHoursAgo: Int, _ fate: Fate = .open
  ) {
    self.title = title
    self.note = note
    self.group = group
    self.place = place
    self.creator = creator
    self.assignee = assignee
    self.dueHours = dueHours
    self.createdHoursAgo = createdHoursAgo
    self.fate = fate
  }

  static let all = [
    SampleTask(
      "在妈妈团说句话", note: "已经九天没有人出面了，先不发团购。", group: 3, for: .xiaohe, dueHours: -26,
      createdHoursAgo: 50),
    SampleTask(
      "欢迎上周的新人", note: "逐个 @，问问想读什么。", group: 1, for: .mei, dueHours: -3,
      createdHoursAgo: 70),
    SampleTask("确认周六场地", group: 0, for: .xiaohe, dueHours: -1, createdHoursAgo: 120),
    SampleTask(
      "给徒步队补群规", note: "超过 30 人了。", group: 6, by: .mei, dueHours: -5,
      createdHoursAgo: 40),
    SampleTask(
      "Ask the Tuesday regulars who wants to lead a run", group: 4, by: .tom, for: .tom,
      dueHours: -8, createdHoursAgo: 90),
    SampleTask("回复作业点评里的问题", group: 5, place: 4, for: .mei, dueHours: 6, createdHoursAgo: 20),
    SampleTask("邀请她做下期分享人", group: 0, place: 1, for: .xiaohe, dueHours: 30, createdHoursAgo: 28),
    SampleTask("整理三月书单", group: 2, dueHours: 100, createdHoursAgo: 60),
    SampleTask("想一想福利群要不要解散", group: 8, createdHoursAgo: 300),
    SampleTask(
      "看看园艺群醒来后还缺什么", group: 9, by: .tom, for: .tom, dueHours: -20,
      createdHoursAgo: 200, .snoozedForMessages(60)),
    SampleTask(
      "再问一次训练营学员的反馈", group: 10, for: .mei, dueHours: -40, createdHoursAgo: 400,
      .snoozed(untilHours: 72)),
    SampleTask(
      "发布群公约", group: 1, for: .mei, dueHours: -200, createdHoursAgo: 400,
      .done(hoursAgo: 210)),
    SampleTask(
      "核对付费名单", group: 2, for: .xiaohe, dueHours: -90, createdHoursAgo: 170,
      .done(hoursAgo: 80)),
    SampleTask(
      "Pin the winter safety notes", group: 4, by: .tom, for: .tom, dueHours: -300,
      createdHoursAgo: 500, .done(hoursAgo: 320)),
  ]
}
