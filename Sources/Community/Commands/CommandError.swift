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
  /// The operator's role lacks a right.
  case denied(Denial)
  /// The operator is switched off.
  case switchedOff(name: String)
  /// The name is another Unix user's, or the program's own.
  case notYourName(String)
  /// A dangerous command of the only one who could consent: the name has to be typed.
  case confirmationNeeded(name: String)
  /// A dangerous command: one of these operators has to consent.
  case consentNeeded(from: [String])
  /// Nobody consents to what they asked for themselves.
  case ownConsent
  /// There would be no owner left who can manage operators.
  case noOwnerLeft
  /// The name is taken by another operator.
  case nameTaken(String)
  /// Somebody else is on it.
  case claimed(Subject, by: String)
  /// No health model of that version is installed.
  case unknownHealthModel(version: String)
  /// The health model of that version was written by another version of the program.
  case healthModelUnreadable(version: String)
  /// Another health model has that version already; versions name models once and for all.
  case healthModelVersionTaken(version: String)
  case nothingToUndo
  case nothingToRedo
}
