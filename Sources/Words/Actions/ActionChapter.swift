/// The parts into which the help divides what can be done.
public enum ActionChapter: CaseIterable, Sendable {
  case moving, finding, acting
  /// What can be done everywhere.
  case console
}
