/// The weeks in which people came, and how long they went on speaking.
extension MemberWords {
  public var cohorts: String { words.say("cohorts by week of entry", "按入群周看留存", "按入群週看留存") }
  public var cohortWeek: String { words.say("entered", "入群周", "入群週") }
  public var cohortSize: String { words.say("came", "人数", "人數") }
  /// - Parameter none: the sign that stands where nobody spoke.
  public func cohortLegend(none: String) -> String {
    words.say(
      "% who spoke 0, 1, 2 … weeks after; \(none) nobody did; the last is this week",
      "入群当周（0）及之后每周发言者的百分比；\(none) 无人发言；每行末格为本周",
      "入群當週（0）及之後每週發言者的百分比；\(none) 無人發言；每列末格為本週")
  }
  public var cohortDefinition: String {
    words.say(
      "How fast novelty wears off: who of those that came in one week still speaks weeks later. Came is joined or first spoke, whichever was first; members only, those who left included. The last cell of a row is the present week, which is not over.",
      "新鲜感多快消退：同一周入群的人，几周后还有多少在发言。入群取加入与首次发言中较早者；只计成员，含已退群者。每行末格为本周，尚未结束。",
      "新鮮感多快消退：同一週入群的人，幾週後還有多少在發言。入群取加入與首次發言中較早者；只計成員，含已退群者。每列末格為本週，尚未結束。")
  }
  public var cohortSource: String {
    words.say(
      "S3: when the novelty has gone, a new group vanishes", "S3：新鲜感一过，新建立的社群便会销声匿迹",
      "S3：新鮮感一過，新建立的社群便會銷聲匿跡")
  }
  public var cohortChange: String {
    words.say(
      "Greeting newcomers, answering their first words, giving them a reason to come back.",
      "欢迎新人，回应他们的第一句话，给他们回来的理由", "歡迎新人，回應他們的第一句話，給他們回來的理由")
  }
  public var noCohorts: String {
    words.say("No export has told of this group yet.", "还没有导入过这个群的记录", "還沒有匯入過這個群的記錄")
  }
}
