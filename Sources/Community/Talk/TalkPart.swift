/// The part that someone plays in a conversation.
///
/// Whatever hosts and machines say changes nothing between members: who answered whom among
/// members, and what their turns are, is the same without them.
public enum TalkPart: Sendable {
  /// An ordinary member.
  case member
  /// Staff, seed or declared helper: takes part, and is told apart.
  case host
  /// A bot: its messages are counted, but nobody answers it and it answers nobody.
  case machine

  /// The part that a person of that kind plays.
  public init(_ kind: PersonKind) {
    switch kind {
    case .human: self = .member
    case .staff, .seed, .helper: self = .host
    case .bot: self = .machine
    }
  }
}
