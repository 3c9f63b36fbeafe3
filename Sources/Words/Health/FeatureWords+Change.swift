import Community

extension HealthWords {
  /// What brings back those who fell silent.
  public var bringBack: String {
    words.say(
      "Those who spoke last month and not since: greet them by name, take up what they said.",
      "上月说过、本月没说的人：点名问候，接着他们的话题聊。", "上月說過、本月沒說的人：點名問候，接著他們的話題聊。")
  }

  /// What somebody who looks after the group can do about a feature as it is there, or that only time
  /// does it.
  public func whatWouldChange(_ contribution: HealthReading.Contribution) -> String {
    switch contribution.feature {
    case .expectedVoices:
      words.say(
        "People who speak on one more day, most of all those who have not for a while: greet them by name, take up what they said.",
        "让成员多来聊一天，尤其是有一阵没开口的：点名问候，接着他们的话题聊。",
        "讓成員多來聊一天，尤其是有一陣沒開口的：點名問候，接著他們的話題聊。")
    case .voices28:
      words.say(
        "More different people; one person writing more changes nothing. Ask something that many can answer in a line.",
        "要有更多不同的人开口，一个人多发几条没用。提一个多数人一句话就能答的问题。",
        "要有更多不同的人開口，一個人多發幾則沒用。提一個多數人一句話就能答的問題。")
    case .yearVoices:
      words.say(
        "Only months: it is what the twelve before this one were like.",
        "只能靠时间：它反映此前十二个月的水平。", "只能靠時間：它反映此前十二個月的水準。")
    case .newcomers:
      words.say(
        "People who speak for the first time: welcome those who joined, ask them something easy.",
        "让新人第一次开口：欢迎刚入群的人，问一个容易答的问题。", "讓新人第一次開口：歡迎剛入群的人，問一個容易答的問題。")
    case .silentDays:
      words.say(
        "One word of a member today; staff and bots do not count.", "今天有成员说一句话即可，工作人员和机器人不算。",
        "今天有成員說一句話即可，工作人員和機器人不算。")
    case .longestGap where Int(contribution.value.rounded()) == 0:
      words.say(
        "A word on every day: the first silent one would count for half a year.",
        "保持每天都有人说话：一天冷场，要记半年。", "保持每天都有人說話：一天冷場，要記半年。")
    case .longestGap:
      words.say(
        "Only time: a silence leaves the window after half a year. Do not let a longer one begin.",
        "只能靠时间：这段沉默半年后才移出统计，别再有更长的。", "只能靠時間：這段沉默半年後才移出統計，別再有更長的。")
    case .weekPace:
      words.say(
        "Talk this week: a question or an occasion now, not at the end of the month.",
        "让这一周聊起来：现在就提问或办点小事，别等月底。", "讓這一週聊起來：現在就提問或辦點小事，別等月底。")
    case .monthPace:
      words.say(
        "A month as lively as the two before it; more than that adds nothing.",
        "让这个月和前两个月一样热闹即可，再多也不加分。", "讓這個月和前兩個月一樣熱鬧即可，再多也不加分。")
    case .quarterPace:
      words.say(
        "Longer conversations, over weeks: what one person writes alone does not last.",
        "几周里聊得更久：一个人自说自话撑不住。", "幾週裡聊得更久：一個人自說自話撐不住。")
    case .busiestWeek:
      words.say(
        "Only time: a week leaves the window after thirteen. A quieter one after a peak is natural.",
        "只能靠时间：这一周要等十三周才移出统计。高峰之后回落很正常。", "只能靠時間：這一週要等十三週才移出統計。高峰之後回落很正常。")
    case .busiestDay:
      words.say(
        "Talk on more days: something small that comes back does more than one great occasion.",
        "让更多日子有人聊：反复出现的小事胜过一次大活动。", "讓更多日子有人聊：反覆出現的小事勝過一次大活動。")
    }
  }
}
