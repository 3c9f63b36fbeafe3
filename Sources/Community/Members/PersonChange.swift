/// A change of what is decided about a person.
public enum PersonChange: Hashable, Codable, Sendable {
  case kind(PersonKind)
  case tags([String])
  case note(String)
  /// nil takes the judgement back.
  case scorecard(Scorecard?)
}
