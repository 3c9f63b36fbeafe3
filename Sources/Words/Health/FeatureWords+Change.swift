import Community

extension HealthWords {
  /// What brings back those who fell silent.
  public var bringBack: String {
    words.say(
      "Those who spoke last month and not since: greet them by name, take up what they said.",
      "上月说过、本月没说的人：点名问候，接着他们的话题聊。", "上月說過、本月沒說的人：點名問候，接著他們的話題聊。")
  }

  /// What somebody who looks after the group can do about a feature, or that only time does it.
  public func whatWouldChange(_ feature: HealthFeature) -> String {
    switch feature {
    case .voices28:
      words.say(
        "More different people; one person writing more changes nothing. Ask something that many can answer in a line.",
        "要有更多不同的人开口，一个人多发几条没用。提一个多数人一句话就能答的问题。",
        "要有更多不同的人開口，一個人多發幾則沒用。提一個多數人一句話就能答的問題。")
    case .voices7:
      words.say(
        "More people this week: a question or an occasion now, not at the end of the month.",
        "让更多人本周就开口：现在就提问或办点小事，别等月底。", "讓更多人本週就開口：現在就提問或辦點小事，別等月底。")
    case .returning: bringBack
    case .usualVoices:
      words.say(
        "Only months: it is the median of the five before this one.", "只能靠时间：它是此前五个月的中位数。",
        "只能靠時間：它是此前五個月的中位數。")
    case .silentDays:
      words.say(
        "One word of a member today; staff and bots do not count.", "今天有成员说一句话即可，工作人员和机器人不算。",
        "今天有成員說一句話即可，工作人員和機器人不算。")
    case .talkWeeks:
      words.say(
        "Some talk in every week: an occasion with a fixed day.", "每周都有人说话：固定一天的小活动。",
        "每週都有人說話：固定一天的小活動。")
    case .regulars:
      words.say(
        "People who speak on a third day: something small that comes back, such as a daily check-in.",
        "让人第三次开口：打卡之类反复出现的小事。", "讓人第三次開口：打卡之類反覆出現的小事。")
    case .voicesBefore:
      words.say(
        "Nothing any more: that month is over.", "无法改变：那个月已经过去。", "無法改變：那個月已經過去。")
    case .leastVoices:
      words.say(
        "Only months without a weak one: the weakest leaves the window after five.",
        "只能靠时间：最弱的那个月要五个月后才移出。", "只能靠時間：最弱的那個月要五個月後才移出。")
    case .longestGap:
      words.say(
        "Only time: a silence leaves the window after half a year. Do not let a longer one begin.",
        "只能靠时间：一段沉默半年后才移出，别让更长的出现。", "只能靠時間：一段沉默半年後才移出，別讓更長的出現。")
    case .talkDays:
      words.say(
        "Days on which two people meet: answer the first who speaks, on the same day.",
        "要有两人同日对话：有人开口，当天就接上。", "要有兩人同日對話：有人開口，當天就接上。")
    case .onceOnly:
      words.say(
        "Answer those who wrote once, so that they write again.", "回应只说过一句的人，让他们再说一次。",
        "回應只說過一句的人，讓他們再說一次。")
    case .messages90:
      words.say(
        "Longer conversations, over weeks: what one person writes alone does not last.",
        "几周里聊得更久：一个人自说自话撑不住。", "幾週裡聊得更久：一個人自說自話撐不住。")
    }
  }
}
