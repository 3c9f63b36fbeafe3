import Community

extension LightWords {
  /// What to do about a light, step by step.
  public func remedy(_ rule: LightRule) -> [String] {
    switch rule {
    case .ownerSilence:
      [
        words.say(
          "Say something today, best a question (p writes a post).", "今天就说句话，最好是个问题（p 撰写内容）。",
          "今天就說句話，最好是個問題（p 撰寫內容）。"),
        words.say(
          "Give the group a fixed slot: the same hour every day or week.", "给群一个固定时段：每天或每周同一时间。",
          "給群一個固定時段：每天或每週同一時間。"),
        words.say(
          "If the owner cannot, find someone who can and mark them as staff (K).",
          "群主没空，就找一位帮手顶上，并标记为工作人员（K）。", "群主沒空，就找一位幫手頂上，並標記為工作人員（K）。"),
      ]
    case .selfTalk, .staffReplies:
      [
        words.say(
          "Stop broadcasting: ask one question that can be answered in one line.",
          "先别再单向播报：问一个一句话就能答的问题。", "先別再單向播報：問一個一句話就能答的問題。"),
        words.say(
          "Name two members who know about it and ask them.", "点名请两位懂行的成员来说。",
          "點名請兩位懂行的成員來說。"),
        words.say(
          "Answer every reply the same day.", "每条回应当天都要接住。", "每則回應當天都要接住。"),
      ]
    case .adShare, .advertising:
      [
        words.say(
          "Plan no selling post (leg) before the share is down again.", "比例降下来之前，不再排促销内容（腿）。",
          "比例降下來之前，不再排促銷內容（腿）。"),
        words.say(
          "Post two things that are of use without buying anything.", "发两条不买也有用的内容。",
          "發兩則不買也有用的內容。"),
        words.say(
          "Say in the covenant where advertising is allowed, and note those who go on (i).",
          "在公约里写明广告规矩，屡犯者记一笔（i）。", "在公約裡寫明廣告規矩，屢犯者記一筆（i）。"),
      ]
    case .eventOnly:
      [
        words.say(
          "Within three days of an event: pictures, thanks, lessons; nothing to buy.",
          "上一场活动三天内做一次不卖货的回顾：照片、感谢、收获。", "上一場活動三天內做一次不賣貨的回顧：照片、感謝、收穫。"),
        words.say(
          "Ask those who came what they want next.", "问问来过的人下次想要什么。", "問問來過的人下次想要什麼。"),
        words.say(
          "Plan something to talk about on days without events.", "没活动的日子也排一个话题。",
          "沒活動的日子也排一個話題。"),
      ]
    case .water, .flooding:
      [
        words.say(
          "Set a topic of the day, so that there is something to say.", "定一个当日话题，让大家有话可说。",
          "定一個當日話題，讓大家有話可說。"),
        words.say(
          "Write to those who flood, in private, before you warn in the group.",
          "先私下提醒刷屏的人，再在群里提醒。",
          "先私下提醒洗版的人，再在群裡提醒。"),
        words.say(
          "Note repeated flooding (i).", "屡次刷屏就记一笔（i）。", "屢次洗版就記一筆（i）。"),
      ]
    case .quarrels:
      [
        words.say(
          "Talk to both in private today, and then close the topic in the group.",
          "今天分别私聊双方，再在群里收住话题。",
          "今天分別私聊雙方，再在群裡收住話題。"),
        words.say(
          "Point to the covenant; if it says nothing about this, complete it.", "援引公约；公约没写到的，补上。",
          "援引公約；公約沒寫到的，補上。"),
        words.say(
          "Put a calm topic on the next days.", "接下来几天排轻松的话题。", "接下來幾天排輕鬆的話題。"),
      ]
    case .shills: shillsSteps
    case .unseen: unseenSteps
    case .newcomersGreeted, .newcomersAnswered: newcomersSteps
    case .concentration, .selfRun: voicesSteps
    case .experts: expertsSteps
    case .firstWeek: firstWeekSteps
    case .size: sizeSteps
    case .fill: fillSteps
    case .age: ageSteps
    case .checkpoint: checkpointSteps
    case .gate: gateSteps
    case .covenant: covenantSteps
    }
  }
}
