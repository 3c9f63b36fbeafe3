/// A rule of the method that a group can break (警示灯的规则).
public enum LightRule: String, Codable, CaseIterable, Sendable {
  // MARK: What members feel now

  /// Days since the owner or staff last spoke (群主沉默).
  case ownerSilence
  /// Turns of staff in a row that nobody answered (自嗨).
  case selfTalk
  /// The share of turns of staff that people answer (回应率).
  case staffReplies
  /// The share of what staff say that sells (广告比).
  case adShare
  /// Staff only announce events (只发活动).
  case eventOnly
  /// Short lines without content are on the rise (灌水).
  case water
  /// Floods of messages are on the rise (刷屏).
  case flooding
  /// Selling messages of anybody are on the rise (广告).
  case advertising
  /// Quarrels that were noted are on the rise (争执).
  case quarrels
  /// Accounts that answer only the owner, and within minutes (水军).
  case shills
  /// People who speak and whom nobody answers (没人理).
  case unseen
  /// Newcomers who are not welcomed within a day (新人迎接).
  case newcomersGreeted
  /// Newcomers whose first words nobody answers within a day (新人回应).
  case newcomersAnswered
  /// The fewest people with half of the talk (集中度).
  case concentration
  /// The share of conversations that people start, not staff (自运营指数).
  case selfRun
  /// Turns that the group's experts answer (专家回应).
  case experts
  /// The voices of the first seven days fall (首周观察).
  case firstWeek

  // MARK: What is to be planned or set up

  /// How many members there are (规模).
  case size
  /// How much of the room is taken (满员).
  case fill
  /// How much of the chosen life is over (群龄).
  case age
  /// The look back after three months (90 天复盘).
  case checkpoint
  /// Nothing has to be done to enter (无门槛).
  case gate
  /// Nothing is agreed about how members treat one another (无公约).
  case covenant

  /// Whether the light only reminds of something to plan or to write down. Reminders leave the
  /// colour of the score alone: a group of good friends is no worse for being small, half a year
  /// old, or without a covenant that somebody typed into Hetang.
  public var isReminder: Bool {
    switch self {
    case .size, .fill, .age, .checkpoint, .gate, .covenant: true
    case .ownerSilence, .selfTalk, .staffReplies, .adShare, .eventOnly, .water, .flooding,
      .advertising, .quarrels, .shills, .unseen, .newcomersGreeted, .newcomersAnswered,
      .concentration, .selfRun, .experts, .firstWeek:
      false
    }
  }
}
