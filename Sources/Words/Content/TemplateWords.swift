import Community

extension ComposerWords {
  public func name(of template: PostTemplate) -> String {
    switch template {
    case .morningNews: words.say("Morning news, 09:00", "早报 09:00", "早報 09:00")
    case .topic: words.say("Debatable topic", "争议话题", "爭議話題")
    case .quiz: words.say("Quiz with points", "有奖问答", "有獎問答")
    case .welcome: words.say("Welcome and rules", "入群欢迎", "入群歡迎")
    case .liveLesson: words.say("Live lesson", "直播预告", "直播預告")
    case .weeklyDigest: words.say("Weekly digest", "一周摘要", "一週摘要")
    }
  }

  /// The title that a template begins with. `date` is the day's date, ISO.
  public func title(of template: PostTemplate, date: String) -> String {
    switch template {
    case .morningNews: words.say("Morning news \(date)", "早报 \(date)", "早報 \(date)")
    case .topic: words.say("Today's question", "今日话题", "今日話題")
    case .quiz: words.say("Quiz", "有奖问答", "有獎問答")
    case .welcome: words.say("Welcome", "欢迎新朋友", "歡迎新朋友")
    case .liveLesson: words.say("Live lesson", "直播预告", "直播預告")
    case .weeklyDigest: words.say("The week until \(date)", "一周摘要 \(date)", "一週摘要 \(date)")
    }
  }

  /// The text that a template begins with.
  public func body(of template: PostTemplate, reporter: String) -> String {
    switch template {
    case .morningNews: morningNews(reporter)
    case .topic: topic
    case .quiz: quiz
    case .welcome: welcome
    case .liveLesson: liveLesson
    case .weeklyDigest: weeklyDigest
    }
  }

  /// S1: about ten items in one format: reporter, time, a limit for each.
  private func morningNews(_ reporter: String) -> String {
    let head = words.say(
      "Reported by \(reporter), 09:00", "报道人：\(reporter) 09:00", "報導人：\(reporter) 09:00")
    let items = (1...ContentPreset.newsItems.value).map { "\($0). " }
    return ([head] + items).joined(separator: "\n")
  }

  /// S1: debatable; S2: a talking point tied to what is in the air.
  private var topic: String {
    words.say(
      """
      Some say …
      Others say …
      Which side are you on, and what have you seen yourself?
      """,
      """
      有人说……
      也有人说……
      你站哪边？说说你自己遇到过的事。
      """,
      """
      有人說……
      也有人說……
      你站哪邊？說說你自己遇過的事。
      """)
  }

  private var quiz: String {
    words.say(
      """
      Question:
      A.
      B.
      C.
      Answer here until 20:00. Right answers get points; the answer follows at 20:00.
      """,
      """
      题目：
      A.
      B.
      C.
      20:00 前在群里作答，答对得积分，20:00 公布答案。
      """,
      """
      題目：
      A.
      B.
      C.
      20:00 前在群裡作答，答對得積分，20:00 公布答案。
      """)
  }

  private var welcome: String {
    words.say(
      """
      Welcome to everyone who joined today!
      Please say who you are: where you live, what you do, what you hope to find here.
      Our rules:
      1. Be kind; argue about things, not people.
      2. No advertising without asking first.
      3. What is said here stays here.
      Questions go to the admins at any time.
      """,
      """
      欢迎今天入群的新朋友！
      请做个自我介绍：在哪座城市、做什么、希望在这里得到什么。
      群公约：
      1. 友善交流，对事不对人。
      2. 未经同意不发广告。
      3. 群内的话不外传。
      有问题随时找管理员。
      """,
      """
      歡迎今天入群的新朋友！
      請做個自我介紹：在哪座城市、做什麼、希望在這裡得到什麼。
      群公約：
      1. 友善交流，對事不對人。
      2. 未經同意不發廣告。
      3. 群內的話不外傳。
      有問題隨時找管理員。
      """)
  }

  /// S1: cycle and theme, a lecturer with a name; the quiz comes last.
  private var liveLesson: String {
    words.say(
      """
      Theme:
      Lecturer:
      Time:
      Link:
      You will learn:
      Stay to the end: the quiz with points comes last.
      """,
      """
      主题：
      讲师：
      时间：
      链接：
      你会学到：
      有奖问答放在最后，记得听到底。
      """,
      """
      主題：
      講師：
      時間：
      連結：
      你會學到：
      有獎問答放在最後，記得聽到底。
      """)
  }

  /// S2: what professionals, the organisation and members made.
  private var weeklyDigest: String {
    words.say(
      """
      Most talked about:
      Made by members:
      Answered questions:
      Thanks to:
      Next week:
      """,
      """
      本周热议：
      成员作品：
      答疑汇总：
      感谢：
      下周预告：
      """,
      """
      本週熱議：
      成員作品：
      答疑彙整：
      感謝：
      下週預告：
      """)
  }
}
