import Community
import Dice

@testable import Store

/// A lively group with everything that roll-ups of talk count: replies by mark, quick answers, two
/// days in a conversation, repeated texts, hosts and a bot.
enum TalkHistory {
  static let people = (0..<6).map { account("u\($0)") }
  /// Known as staff from some of their messages only.
  static let staff = account("s1", kind: .staff)
  static let bot = account("b1", kind: .bot)

  /// In order of time; each message has an id.
  static func make(seed: UInt64, count: Int = 400) -> [ChatRecord] {
    var dice = Dice(seed: seed)
    var records: [ChatRecord] = []
    var second: Int64 = 80_000
    for index in 0..<count {
      // Bursts of a few minutes, then hours of quiet.
      let pause: ClosedRange<Int64> =
        Int.random(in: 0..<9, using: &dice) == 0 ? 0...20_000 : 0...240
      second += Int64.random(in: pause, using: &dice)
      let isReply = index > 10 && Int.random(in: 0..<3, using: &dice) == 0
      let back = Int.random(in: 1...10, using: &dice)
      records.append(
        says(
          speaker(&dice), texts.randomElement(using: &dice) ?? "", at: second, id: "m\(index)",
          replyTo: isReply ? "m\(index - back)" : nil))
    }
    return records
  }

  private static let texts = [
    "今天读了四十页", "哈哈哈", "欢迎新朋友", "包邮，点链接下单", "周六下午三点的活动可以报名", "第三章读完了", "", "I like it a lot",
    "Where was that?", "收到",
  ]

  private static func speaker(_ dice: inout Dice) -> ChatAccount {
    switch Int.random(in: 0..<10, using: &dice) {
    case 0: staff
    case 1: account("s1")
    case 2: Bool.random(using: &dice) ? bot : account("b1")
    default: people.randomElement(using: &dice) ?? bot
    }
  }
}

extension ChatRecord {
  var at: Instant? {
    if case .event(let event, in: _) = self { event.at } else { nil }
  }

  var speaker: String? {
    if case .event(let event, in: _) = self { event.account?.externalID } else { nil }
  }
}

/// Splits where a second ends.
func split(_ records: [ChatRecord], into parts: Int) -> [[ChatRecord]] {
  var files: [[ChatRecord]] = [[]]
  for (index, record) in records.enumerated() {
    let isBoundary = index > 0 && records[index - 1].at != record.at
    if isBoundary, files[files.count - 1].count >= records.count / parts { files.append([]) }
    files[files.count - 1].append(record)
  }
  return files
}
