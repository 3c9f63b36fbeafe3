/// A change of what is set for a group.
public enum GroupChange: Hashable, Codable, Sendable {
  case name(String)
  case kind(GroupKind)
  case capacity(Int)
  case zone(Zone)
  case series(String?)
  case owner(PersonID?)
  case gate(String?)
  case covenant(String?)
  /// What the group is measured by, and why. Only what nobody has chosen yet has no reason.
  case profile(GroupProfile, reason: String?)
  case life(GroupLife)
  case closed(Bool)
}
