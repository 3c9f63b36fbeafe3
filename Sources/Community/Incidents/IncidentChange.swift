/// A change of an incident.
public enum IncidentChange: String, Hashable, Codable, Sendable {
  /// It was noted in error; kept for the record and counted no more.
  case withdraw
  /// The inverse of ``withdraw``.
  case restore
}
