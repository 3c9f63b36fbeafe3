import Community

extension SamplePlan {
  /// Twelve groups in all stages of life, about 1 500 people, fourteen months of history.
  public static let standard = SamplePlan(groups: [
    SampleGroup(
      name: "杭州读书会·一群", platform: .wechat, arc: .active, members: 212, capacity: 500,
      voices: 74, messages: 5600, age: 425, topic: .reading, series: "杭州读书会",
      gate: "最近读完的一本书是什么？", applications: StandardApplications.readers),
    SampleGroup(
      name: "杭州读书会·二群", platform: .wechat, arc: .growth, members: 86, capacity: 200,
      voices: 44, messages: 1000, age: 112, topic: .reading, series: "杭州读书会",
      gate: "最近读完的一本书是什么？", applications: StandardApplications.newReaders),
    SampleGroup(
      name: "核心粉丝群", platform: .wechat, kind: .core, arc: .active, members: 96,
      capacity: 100, voices: 48, messages: 2700, age: 300, topic: .reading,
      gate: "由两位成员推荐", staffSilentDays: 1, applications: StandardApplications.core),
    SampleGroup(
      name: "北京妈妈团", platform: .wechat, kind: .customer, arc: .decline, members: 488,
      capacity: 500, voices: 82, messages: 4800, age: 240, topic: .parenting,
      staffSilentDays: 9, applications: StandardApplications.parents),
    SampleGroup(
      name: "Night Runners", platform: .telegram, arc: .active, members: 140, capacity: 200,
      voices: 52, messages: 2100, age: 260, topic: .running, names: .english, zone: .london,
      gate: "Which run have you joined before?", applications: StandardApplications.runners),
    SampleGroup(
      name: "摄影入门班", platform: .qq, kind: .learning, arc: .growth, members: 118,
      capacity: 200, voices: 56, messages: 1100, age: 140, topic: .photography,
      gate: "你用什么相机？", applications: StandardApplications.photographers),
    SampleGroup(
      name: "成都徒步·周末队", platform: .wechat, arc: .sprout, members: 34, capacity: 200,
      voices: 16, messages: 320, age: 14, topic: .hiking),
    SampleGroup(
      name: "深圳前端互助", platform: .discord, kind: .learning, arc: .active, members: 160,
      capacity: 500, voices: 46, messages: 1900, age: 240, topic: .frontend, names: .mixed,
      staffSilentDays: 2, applications: StandardApplications.developers),
    SampleGroup(
      name: "老客户福利群", platform: .qq, kind: .customer, arc: .silent, members: 74,
      capacity: 200, voices: 24, messages: 700, age: 330, topic: .shopping,
      staffSilentDays: 63),
    SampleGroup(
      name: "Balcony Gardeners", platform: .matrix, arc: .woken, members: 41, capacity: 100,
      voices: 15, messages: 900, age: 300, topic: .gardening, names: .english,
      staffSilentDays: 3),
    SampleGroup(
      name: "春季训练营", platform: .telegram, kind: .learning, arc: .closed, members: 45,
      capacity: 200, voices: 22, messages: 640, age: 260, topic: .bootcamp),
    SampleGroup(
      name: "英语角 English Corner", platform: .discord, kind: .learning, arc: .active,
      members: 100, capacity: 100, voices: 30, messages: 1300, age: 220, topic: .languages,
      names: .mixed, staffSilentDays: 4, applications: StandardApplications.learners),
  ])
}
