/// What one person's messages of one day add up to; taken in order of time.
public struct TalkDay: Hashable, Sendable {
  /// All of them, repeated ones included.
  public private(set) var messages = 0
  /// Different minutes with a message.
  public private(set) var minutes = 0
  /// Turns that began.
  public private(set) var turns = 0
  /// Conversations that the person began.
  public private(set) var starts = 0
  /// Of these, those after a host's word.
  public private(set) var led = 0
  /// 灌水
  public private(set) var water = 0
  /// 刷屏: messages above ``TalkPreset/rate`` of a minute, and texts repeated too soon.
  public private(set) var floods = 0
  /// 广告
  public private(set) var ads = 0
  /// 活动通知
  public private(set) var notices = 0

  private var minute = Int64.min
  private var inMinute = 0

  /// A day without a word.
  public init() {}

  /// - Parameter minute: of the message, counted from 1970.
  public mutating func add(minute: Int64, _ traits: MessageTraits, _ heard: HeardRemark) {
    messages += 1
    // In order of time, so a minute that differs from the last one is a new one.
    if minute != self.minute {
      minutes += 1
      self.minute = minute
      inMinute = 0
    }
    inMinute += 1
    if heard.isTurn { turns += 1 }
    if heard.isStart { starts += 1 }
    if heard.isLed { led += 1 }
    if heard.repeats || inMinute > TalkPreset.rate.value { floods += 1 }
    if traits.isWater { water += 1 }
    if traits.sells { ads += 1 }
    if traits.announces { notices += 1 }
  }
}
