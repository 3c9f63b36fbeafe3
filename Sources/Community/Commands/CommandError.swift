/// Why a command was refused: facts, which the catalogue turns into a sentence.
public enum CommandError: Error, Hashable, Sendable {
  /// The row does not exist (any more).
  case notFound(Subject)
  /// Someone changed the row since it was shown.
  case conflict(Subject, by: String, at: Instant)
  /// The row's state does not allow it, such as approving what is already joined.
  case wrongState(Subject, state: String)
  /// A reason is needed and none was given.
  case reasonNeeded
  /// A field is empty that must not be.
  case empty(field: String)
  /// A number is outside of its bounds.
  case outOfBounds(field: String, value: Int, allowed: ClosedRange<Int>)
  /// No health model of that version is installed.
  case unknownHealthModel(version: String)
  /// Another health model has that version already; versions name models once and for all.
  case healthModelVersionTaken(version: String)
  case nothingToUndo
  case nothingToRedo

  /// What a command is about.
  public enum Subject: Hashable, Codable, Sendable {
    case join(JoinID)
    case post(PostID)
    case delivery(DeliveryID)
    case award(PointEntryID)
    case task(TaskID)
    case person(PersonID)
    case group(GroupID)
    case alert(AlertID)
  }
}
