/// A form that posts of the method take; its words stand in the catalogue.
public enum PostTemplate: String, CaseIterable, Sendable {
  /// 早报: about ten items of news, every day at nine (S1: 国内外实时新闻早报10条左右).
  case morningNews
  /// 话题: two or three a day, debatable, at no fixed time (S1: 2-3个有争议性的话题).
  case topic
  /// 有奖问答: right answers are rewarded (S1: 设置有奖问答,答对问题送红包). Here with points.
  case quiz
  /// 入群欢迎: people are let in at one time and told the rules (S1: 拉好友进群固定在一个时间点,并发布群规则).
  case welcome
  /// 直播预告: cycle, theme, a lecturer people know; the quiz comes last (S1: 放在最后).
  case liveLesson
  /// 一周摘要: what members made, found and asked in the week (S2: PGC、OGC、UGC).
  case weeklyDigest

  /// The part it plays.
  public var part: PostPart {
    switch self {
    case .morningNews, .topic, .quiz: .head
    case .welcome, .liveLesson, .weeklyDigest: .waist
    }
  }

  /// The hour of the day at which it is usually sent, where the method fixes one.
  public var usualHour: Preset? {
    self == .morningNews
      ? Preset("content.morning-news", 9, quote: "如每日的早上9点，由群主发布", source: "S1") : nil
  }
}

/// Numbers of content.
public enum ContentPreset {
  /// Items of the morning news; two fewer or more are no fault.
  public static let newsItems = Preset(
    "content.news-items", 10, quote: "国内外实时新闻早报10条左右", source: "S1")
  /// How far the number of items may be from ``newsItems``.
  public static let newsTolerance = Preset("content.news-tolerance", 2, source: "Hetang")

  /// The numbers of items that need no remark.
  public static var usualNewsItems: ClosedRange<Int> {
    newsItems.value - newsTolerance.value...newsItems.value + newsTolerance.value
  }
}
