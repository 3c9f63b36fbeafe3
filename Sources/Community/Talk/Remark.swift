/// A message as the conversation sees it: who said something when, and to what it replies.
public struct Remark: Hashable, Sendable {
  /// UTC seconds.
  public var at: Int64
  /// Tells the message from the others; replies name it.
  public var mark: Int64
  /// Who said it: any number that stands for them.
  public var person: Int64
  /// What they are in the conversation.
  public var part: TalkPart
  /// The mark of the message that this one answers, when the platform says.
  public var replyTo: Int64?
  /// ``MessageTraits/fingerprint``.
  public var fingerprint: UInt64

  /// A message as the conversation hears it: `at` in UTC seconds, `fingerprint` 0 for no text.
  public init(
    at: Int64, mark: Int64, person: Int64, part: TalkPart = .member, replyTo: Int64? = nil,
    fingerprint: UInt64 = 0
  ) {
    self.at = at
    self.mark = mark
    self.person = person
    self.part = part
    self.replyTo = replyTo
    self.fingerprint = fingerprint
  }
}

/// What a remark is in its conversation.
public struct HeardRemark: Hashable, Sendable {
  /// Begins a turn: what one person says in a row.
  public var isTurn = false
  /// Begins a conversation.
  public var isStart = false
  /// Begins one among members after a host's word.
  public var isLed = false
  /// Says the same text again too soon (刷屏).
  public var repeats = false
  /// The turn that it answers.
  public var answer: Answer?
  /// A member's turn that it answers besides, past hosts who spoke in between.
  public var otherAnswer: Answer?

  /// That somebody's turn was answered, by this person for the first time.
  public struct Answer: Hashable, Sendable {
    /// Whose turn it was.
    public var other: Int64
    /// Nobody else of the answering person's part had answered it before.
    public var isFirst: Bool
    /// Within ``TalkPreset/quick`` of the message that it answers.
    public var isQuick: Bool

    /// An answer to somebody.
    public init(other: Int64, isFirst: Bool, isQuick: Bool) {
      self.other = other
      self.isFirst = isFirst
      self.isQuick = isQuick
    }
  }

  /// Nothing came of it.
  public init() {}
}
