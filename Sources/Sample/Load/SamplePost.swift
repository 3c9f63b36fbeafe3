import Community

/// A post of the sample's operators, with where and when it goes out.
struct SamplePost {
  /// When a delivery is planned.
  enum Time {
    /// That many days after today (before: negative) at a time in the group's zone.
    case wall(days: Int, TimeOfDay)
    case hoursAgo(Int)
  }

  /// What became of a delivery.
  enum Fate {
    /// Due when its time has come, else scheduled.
    case open
    case sent(minutesLate: Int)
    case skipped(reason: String)
    case missed
  }

  struct Target {
    /// The plan's group.
    var group: Int
    var time: Time
    var fate: Fate

    init(_ group: Int, _ time: Time, _ fate: Fate = .open) {
      self.group = group
      self.time = time
      self.fate = fate
    }
  }

  var text: PostText
  var author: SampleStaff
  var createdDaysAgo: Int
  var targets: [Target]

  init(
    _ title: String, _ body: String, part: PostPart = .head, origin: PostOrigin = .ogc,
    by author: SampleStaff = .xiaohe, createdDaysAgo: Int, to targets: [Target] = []
  ) {
    text = PostText(title: title, body: body, part: part, origin: origin)
    self.author = author
    self.createdDaysAgo = createdDaysAgo
    self.targets = targets
  }
}

extension SamplePost {
  private static let nine = TimeOfDay(hour: 9, minute: 0)
  private static let evening = TimeOfDay(hour: 20, minute: 30)

  static let all: [SamplePost] = morningNews + readers + sellers + others + drafts

  /// Every day at nine, by the owner (S1: 每日的早上9点).
  private static let morningNews: [SamplePost] = (0..<7).map { day in
    SamplePost(
      "早报", "【早报】小荷\n1. 本周共读进度：第 \(12 - day) 章\n2. 周六线下活动仍可报名\n3. 昨日优秀书评已整理进群文件",
      createdDaysAgo: day + 1,
      to: (0..<3).map { group in
        let fate: Fate =
          switch (day, group) {
          case (0, _): .open
          case (3, 2): .skipped(reason: "核心群当天有直播，避免刷屏")
          case (5, 1): .missed
          default: .sent(minutesLate: (day * 7 + group * 4) % 23)
          }
        return Target(group, .wall(days: -day, nine), fate)
      })
  }

  private static let readers = [
    SamplePost(
      "本周话题", "你读过的哪一本书，第二遍和第一遍完全不同？说说为什么。", createdDaysAgo: 2,
      to: [
        Target(0, .wall(days: 1, evening)), Target(1, .wall(days: 1, evening)),
        Target(2, .wall(days: 2, evening)),
      ]),
    SamplePost(
      "线下读书会报名", "周六下午三点，城西书房，名额二十位。\n回复“报名”即可。", part: .waist, createdDaysAgo: 1,
      to: [Target(0, .wall(days: 3, TimeOfDay(hour: 12, minute: 15))), Target(1, .hoursAgo(2))]),
    SamplePost(
      "会员书评精选", "本月三篇书评，作者都是群友。", part: .waist, origin: .ugc, by: .mei,
      createdDaysAgo: 12, to: [Target(2, .wall(days: -10, evening), .sent(minutesLate: 3))]),
  ]

  private static let sellers: [SamplePost] = (1...4).map { number in
    SamplePost(
      "团购 \(number)", "本周团购第 \(number) 批，今晚十点截单，链接见群公告。", part: .leg, by: .mei,
      createdDaysAgo: 12 + number,
      to: [
        Target(
          3, .wall(days: -8 - number, TimeOfDay(hour: 10 + number, minute: 30)),
          number == 1 ? .skipped(reason: "群里广告太多，先停一周") : .sent(minutesLate: number * 5))
      ])
  }

  private static let others = [
    SamplePost(
      "第六课作业", "拍一张逆光人像，参数写在说明里。周三晚上点评。", part: .waist, by: .mei,
      createdDaysAgo: 1, to: [Target(5, .wall(days: 0, TimeOfDay(hour: 20, minute: 0)))]),
    SamplePost(
      "Tuesday route", "Canal loop, 8 km, easy pace. Meet at the bridge at 19:15.\nBring a light.",
      by: .tom, createdDaysAgo: 1,
      to: [Target(4, .wall(days: 1, TimeOfDay(hour: 17, minute: 30))), Target(4, .hoursAgo(5))]),
    SamplePost(
      "Seed swap", "Bring what you have too much of. Saturday from ten.", part: .waist, by: .tom,
      createdDaysAgo: 6, to: [Target(9, .wall(days: -3, nine), .sent(minutesLate: 48))]),
    SamplePost(
      "周五技术分享", "主题：从一次白屏事故说起。讲者：群友。", part: .waist, origin: .pgc, by: .mei,
      createdDaysAgo: 3, to: [Target(7, .wall(days: 4, TimeOfDay(hour: 19, minute: 30)))]),
  ]

  private static let drafts = [
    SamplePost("招募群助手", "我们想找三位愿意帮新人熟悉群规的朋友。", createdDaysAgo: 5),
    SamplePost("", "What would you like to read about this spring?", by: .tom, createdDaysAgo: 2),
  ]
}
