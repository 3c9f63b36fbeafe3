/// The join requests of the standard plan: twelve that wait, each with something else that speaks
/// for or against it, and some that were decided.
enum StandardApplications {
  static let readers: [SampleApplication] = [
    SampleApplication(
      .stranger("陈晓雯"), hoursAgo: 3, answer: "《平原上的摩西》，刚读完第二遍", referrer: .member(2),
      source: "公众号"),
    SampleApplication(
      .member(group: 1, place: 6), hoursAgo: 5, answer: "《漫长的告别》", source: "朋友圈"),
    SampleApplication(.stranger("A-装修-李工"), hoursAgo: 20, answer: "   ", source: "扫码"),
    SampleApplication(
      .stranger("周以安"), hoursAgo: 410, answer: "《人类简史》", referrer: .member(4),
      fate: .joined(reason: nil)),
    SampleApplication(
      .stranger("代理加盟王总"), hoursAgo: 300, answer: "加我微信送资料",
      fate: .rejected(reason: "广告")),
  ]

  static let newReaders: [SampleApplication] = [
    SampleApplication(
      .member(group: 0, place: 9), hoursAgo: 8, answer: "《活着》", referrer: .member(1)),
    SampleApplication(
      .stranger("小满🌱"), hoursAgo: 90, answer: "《春潮》", fate: .approved(reason: nil)),
  ]

  static let core: [SampleApplication] = [
    SampleApplication(
      .member(group: 0, place: 5), hoursAgo: 26, answer: "想参与选书和办线下活动",
      referrer: .member(3)),
    SampleApplication(
      .stranger("林立"), hoursAgo: 31, answer: "喜欢这里的氛围", referrer: .unknown("老赵"),
      paid: "1200"),
    SampleApplication(
      .stranger("何苗"), hoursAgo: 700, answer: "做过三年读书沙龙", referrer: .member(2),
      fate: .joined(reason: "两位成员推荐")),
  ]

  static let parents: [SampleApplication] = [
    SampleApplication(
      .member(group: 3, place: 40), hoursAgo: 12, referrer: .member(2), source: "换了手机"),
    SampleApplication(.stranger("朵朵妈妈"), hoursAgo: 2, referrer: .unknown("豆豆妈")),
  ]

  static let runners: [SampleApplication] = [
    SampleApplication(
      .stranger("Gareth Pike"), hoursAgo: 900, fate: .rejected(reason: "no answer, asked twice")),
    SampleApplication(
      .stranger("Gareth Pike"), hoursAgo: 16, answer: "Tuesday canal loop, twice",
      referrer: .member(1)),
  ]

  static let photographers: [SampleApplication] = [
    SampleApplication(
      .stranger("①号机位"), hoursAgo: 7, answer: "富士 X-T5", paid: "200", source: "门店A-收银台"),
    SampleApplication(
      .stranger("阿良"), hoursAgo: 240, answer: "尼康 Z5", paid: "200", fate: .joined(reason: nil)),
  ]

  static let developers: [SampleApplication] = [
    SampleApplication(
      .stranger("🦊fox_dev"), hoursAgo: 44, answer: "three years of React, mostly dashboards",
      referrer: .unknown("someone from the meetup"), fate: .held(reason: "asked for a project link")
    )
  ]

  static let learners: [SampleApplication] = [
    SampleApplication(
      .stranger("Olivia Brown"), hoursAgo: 30, answer: "I would like to practise Mandarin too",
      referrer: .member(0))
  ]
}
