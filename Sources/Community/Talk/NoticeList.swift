/// Words of announcements: what there will be, and when. S4: 把社群当做活动组织渠道 (method.md, row
/// 126); the words themselves are ours.
public enum NoticeList {
  /// What is announced.
  public static let event = WordList(
    "talk.notice.event",
    [
      "活动", "活動", "报名", "報名", "开课", "開課", "直播", "开播", "開播", "聚会", "聚會", "讲座", "講座", "沙龙",
      "沙龍", "分享会", "分享會", "公开课", "公開課", "训练营", "訓練營", "线下", "線下", "集合", "meetup", "meet-up",
      "webinar", "workshop", "event", "events", "sign-up", "sign up", "rsvp", "livestream",
      "live stream", "live session", "gathering", "register",
    ])

  /// When it will be: a time of the clock, a date, or a day ahead.
  public static let time = WordList("talk.notice.time", days + clock + dates)

  private static let days =
    [
      "明天", "明晚", "今晚", "后天", "後天", "本周", "本週", "这周", "這週", "下周", "下週", "上午", "下午", "晚上",
      "tomorrow", "tonight", "this week", "next week", "weekend", "monday", "tuesday",
      "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    + WordList.pairs(
      ["周", "週", "星期", "礼拜", "禮拜"], ["一", "二", "三", "四", "五", "六", "日", "天", "末"])

  // Not 一: 一点 is "a little".
  private static let hours = ["二", "两", "兩", "三", "四", "五", "六", "七", "八", "九", "十"]

  private static let clock: [String] =
    WordList.pairs(WordList.digits, WordList.pairs([":", "："], WordList.digits))
    + WordList.pairs(WordList.digits + hours, ["点", "點"])
    + WordList.pairs(WordList.digits, ["am", " am", "pm", " pm", " o'clock"])

  private static let dates = WordList.pairs(WordList.digits, ["月", "日", "号", "號"])
}
