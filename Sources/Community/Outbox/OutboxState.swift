/// How far something is that has to be done outside.
public enum OutboxState: String, Codable, CaseIterable, Sendable {
  /// Held for a short time, so that undo leaves no trace outside.
  case held
  /// To be carried out by hand: the group has no live connection.
  case byHand
  /// A post whose time has gone: to be sent late or to be skipped, by hand.
  case missed
  case done
  case cancelled

  /// Whether somebody still has to do it.
  public var isOpen: Bool { self == .held || self == .byHand || self == .missed }
}
