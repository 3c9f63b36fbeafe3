/// Whether the terminal keeps up: asked behind a frame how it is (DSR, ECMA-48), it answers when it
/// has taken in everything before. On a slow line that is what tells when the next frame may come; the
/// line itself swallows seconds of frames without a sign.
///
/// How long the way there and back is, a small frame tells first: a line that is long but not slow is
/// not waited for. One question is open at most, so a terminal that never answers is asked once.
struct LineGauge {
  /// The question.
  static let question: [UInt8] = Array("\u{1B}[5n".utf8)
  /// How long a frame waits for the one before. An answer that was lost must not stop the screen.
  private static let patience: Duration = .seconds(1)
  /// What any line carries between two frames: fewer bytes are not asked about once the way is known.
  private static let small = 256

  /// Bytes of fast frames since the last question.
  private var unasked = 0
  /// When the open question was sent; nil when none is open.
  private var asked: ContinuousClock.Instant?
  /// The shortest time an answer has taken; nil when none has come yet.
  private var way: Duration?

  /// A frame was sent.
  ///
  /// - Parameters:
  ///   - bytes: Its size.
  ///   - isFast: Whether it came soon after the one before; otherwise the line had time.
  /// - Returns: Whether to send the question behind it.
  mutating func asks(after bytes: Int, isFast: Bool, at now: ContinuousClock.Instant) -> Bool {
    unasked = isFast ? unasked + bytes : 0
    // The answer was lost: the terminal has to show anew that it answers.
    if way != nil, asked != nil, !mayAnswer(at: now) { (asked, way) = (nil, nil) }
    let isDue = way == nil ? (1..<Self.small).contains(bytes) : unasked >= Self.small
    guard asked == nil, isDue else { return false }
    (asked, unasked) = (now, 0)
    return true
  }

  /// The terminal answered.
  mutating func answer(at now: ContinuousClock.Instant) {
    guard let asked else { return }
    way = min(way ?? Self.patience, now - asked)
    self.asked = nil
  }

  /// Whether the answer takes longer than the way there and back.
  func isBehind(at now: ContinuousClock.Instant) -> Bool {
    guard let way, let asked else { return false }
    return now - asked > way && mayAnswer(at: now)
  }

  /// Whether an answer may still come.
  func mayAnswer(at now: ContinuousClock.Instant) -> Bool {
    asked.map { now - $0 < Self.patience } ?? false
  }
}
