/// What to do about lights that tell of people: who is heard, who answers, who pretends.
extension LightWords {
  var shillsSteps: [String] {
    [
      words.say(
        "Are they staff, helpers or seeds? Then declare it (K on their page).",
        "是工作人员、帮手还是种子？是就在成员页申明（K）。",
        "是工作人員、幫手還是種子？是就在成員頁申明（K）。"),
      words.say(
        "If they are eager fans, let others go first: put questions to the group, not to them.",
        "若只是热心粉丝，就把问题抛给大家，让别人先说。", "若只是熱心粉絲，就把問題拋給大家，讓別人先說。"),
      words.say(
        "If somebody hired them, end it: pretended talk costs the trust of all.",
        "若是雇来的，就停掉：假热闹伤的是所有人的信任。",
        "若是僱來的，就停掉：假熱鬧傷的是所有人的信任。"),
    ]
  }

  var unseenSteps: [String] {
    [
      words.say(
        "Answer three of them today, by name (Members tab, unseen).", "今天点名回应其中三位（成员页的“没人理”）。",
        "今天點名回應其中三位（成員頁的「沒人理」）。"),
      words.say(
        "Ask a helper to answer what stays open for a day.", "请一位帮手接住一天内没人回的话。",
        "請一位幫手接住一天內沒人回的話。"),
      words.say(
        "Thank those who answer others: points for honour (w).", "感谢回应别人的人：给荣誉积分（w）。",
        "感謝回應別人的人：給榮譽積分（w）。"),
    ]
  }

  var newcomersSteps: [String] {
    [
      words.say(
        "Let people in at a fixed hour and welcome them together, by name.", "固定时间放人进群，一起点名欢迎。",
        "固定時間放人進群，一起點名歡迎。"),
      words.say(
        "Ask each one question that is easy to answer, and answer what they say.",
        "问每位新人一个好答的问题，并接住回答。",
        "問每位新人一個好答的問題，並接住回答。"),
      words.say(
        "Give each a buddy for the first week (t makes the task).", "第一周给每位新人配一位搭档（t 建任务）。",
        "第一週給每位新人配一位搭檔（t 建任務）。"),
    ]
  }

  var voicesSteps: [String] {
    [
      words.say(
        "Let a member begin the topic of the day, another one each day.", "让成员轮流开启当日话题。",
        "讓成員輪流開啟當日話題。"),
      words.say(
        "Ask two of the quiet regulars what they think, by name.", "点名问问两位安静的老成员怎么看。",
        "點名問問兩位安靜的老成員怎麼看。"),
      words.say(
        "Wait before you answer yourself: what staff answer at once nobody else will.",
        "工作人员先别急着答：你秒回了，别人就不说了。", "工作人員先別急著答：你秒回了，別人就不說了。"),
    ]
  }

  var expertsSteps: [String] {
    [
      words.say(
        "Collect the open questions of the week and hand them to the experts.", "汇总一周没人答的问题，交给专家。",
        "彙總一週沒人答的問題，交給專家。"),
      words.say(
        "Agree on a fixed hour in which an expert answers.", "约一个专家固定答疑的时段。",
        "約一個專家固定答疑的時段。"),
      words.say(
        "Tag members who answer well as experts (T).", "给答得好的成员加上专家标签（T）。",
        "給答得好的成員加上專家標籤（T）。"),
    ]
  }
}
