/// Follows the talk of one group, message by message in order of time and mark, and tells what each
/// message is in it.
///
/// - A *turn* is what one person says in a row, until somebody else speaks, ``TalkPreset/quiet``
///   passes, or the day ends. Hosts do not end a member's turn.
/// - A *start* is a member's turn after ``TalkPreset/quiet`` in which no member spoke, and a host's
///   after as long in which nobody did; the first one of a day is a start. A member's start is *led*
///   when a host spoke in that time.
/// - An *answer* (回应) is a message that replies, by the platform's mark, to another person's message
///   of the same day or the day before, at most ``TalkPreset/answerable`` old; or a message without
///   such a mark, said directly after another person spoke, within ``TalkPreset/quick``. Members
///   speak directly after one another also when hosts spoke in between; then both are answered.
///   A turn is answered by a person once.
///
/// Machines do not take part. All that a day's messages are follows from that day and the one
/// before.
public struct Conversation: Sendable {
  private struct Turn {
    var person: Int64
    var isAnsweredByMember = false
    var isAnsweredByHost = false
    var firstAnswerer: Int64?
    var otherAnswerers: Set<Int64> = []

    /// - Returns: false when that person has answered before.
    mutating func add(answerer: Int64) -> Bool {
      guard let firstAnswerer else {
        firstAnswerer = answerer
        return true
      }
      return answerer != firstAnswerer && otherAnswerers.insert(answerer).inserted
    }

    /// - Returns: whether nobody of that part has answered before.
    mutating func isFirstAnswer(of part: TalkPart) -> Bool {
      let wasAnswered = part == .member ? isAnsweredByMember : isAnsweredByHost
      if part == .member { isAnsweredByMember = true } else { isAnsweredByHost = true }
      return !wasAnswered
    }
  }

  /// A message, and the turn that it belongs to: numbered over all days.
  private struct Message {
    var at: Int64
    var turn: Int
  }

  private static let quiet = Int64(TalkPreset.quiet.value) * 60
  private static let quick = Int64(TalkPreset.quick.value) * 60
  private static let answerable = Int64(TalkPreset.answerable.value) * 3600

  private var day: Int?
  /// The turns of the day before and of this one.
  private var turns: [Turn] = []
  /// The number of the first turn that is kept, and of the first one of this day.
  private var firstKept = 0
  private var firstToday = 0
  private var messages: [Int64: Message] = [:]
  private var earlierMessages: [Int64: Message] = [:]
  /// The latest message of anybody who takes part, and the latest one of a member.
  private var latest: Message?
  private var latestOfMember: Message?
  private var texts = RecentTexts()

  /// Nobody has said anything yet.
  public init() {}

  /// Goes on to a later day; its messages follow.
  public mutating func begin(_ day: Int) {
    if let last = self.day, last + 1 == day {
      turns.removeFirst(firstToday - firstKept)
      firstKept = firstToday
      firstToday += turns.count
      swap(&messages, &earlierMessages)
      messages.removeAll(keepingCapacity: true)
    } else {
      self = Conversation()
    }
    self.day = day
  }

  /// Takes the next message of the day.
  public mutating func take(_ remark: Remark) -> HeardRemark {
    var heard = HeardRemark()
    heard.repeats = texts.repeats(remark)
    guard remark.part != .machine else { return heard }
    let isMember = remark.part == .member
    let own = isMember ? latestOfMember : latest
    let turn: Int
    if let own, own.turn >= firstToday, turns[own.turn - firstKept].person == remark.person,
      remark.at - own.at < Self.quiet
    {
      turn = own.turn
    } else {
      turn = firstKept + turns.count
      turns.append(Turn(person: remark.person))
      heard.isTurn = true
      heard.isStart = !isLively(isMember ? latestOfMember : latest, at: remark.at)
      heard.isLed = heard.isStart && isLively(latest, at: remark.at)
    }
    if let mark = remark.replyTo {
      heard.answer = (messages[mark] ?? earlierMessages[mark]).flatMap {
        answer($0, by: remark, within: Self.answerable)
      }
    } else {
      heard.answer = latest.flatMap { answer($0, by: remark, within: Self.quick) }
      if isMember, let latestOfMember, latestOfMember.turn != latest?.turn {
        heard.otherAnswer = answer(latestOfMember, by: remark, within: Self.quick)
      }
    }
    let message = Message(at: remark.at, turn: turn)
    messages[remark.mark] = message
    latest = message
    if isMember { latestOfMember = message }
    return heard
  }

  /// Whether that message is of the same day, and quiet has not come since.
  private func isLively(_ message: Message?, at moment: Int64) -> Bool {
    message.map { $0.turn >= firstToday && moment - $0.at < Self.quiet } ?? false
  }

  private mutating func answer(
    _ message: Message, by remark: Remark, within limit: Int64
  ) -> HeardRemark.Answer? {
    let age = remark.at - message.at
    let turn = message.turn - firstKept
    guard turn >= 0, age <= limit, turns[turn].person != remark.person,
      turns[turn].add(answerer: remark.person)
    else { return nil }
    return HeardRemark.Answer(
      other: turns[turn].person, isFirst: turns[turn].isFirstAnswer(of: remark.part),
      isQuick: age <= Self.quick)
  }
}

/// The texts that were said lately, by person.
private struct RecentTexts {
  private static let window = Int64(TalkPreset.again.value) * 60
  private var times: [UInt64: Int64] = [:]
  private var limit = 1024

  /// Whether the person said the same within the last minutes.
  mutating func repeats(_ remark: Remark) -> Bool {
    guard remark.fingerprint != 0 else { return false }
    let key = remark.fingerprint ^ (UInt64(bitPattern: remark.person) &* 0x9e37_79b9_7f4a_7c15)
    let before = times.updateValue(remark.at, forKey: key)
    if times.count > limit {
      times = times.filter { remark.at - $0.value <= Self.window }
      limit = max(1024, 2 * times.count)
    }
    return before.map { remark.at - $0 <= Self.window } ?? false
  }
}
