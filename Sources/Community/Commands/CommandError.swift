/// Why a command was refused: facts, which the catalogue turns into a sentence.
public enum CommandError: Error, Hashable, Sendable {
  /// The row does not exist (any more).
  case notFound(Subject)
  /// Someone changed the row since it was shown.
  case conflict(Subject, by: String, at: Instant)
  /// The row's state does not allow it, such as approving what is already joined.
  case wrongState(Subject, RowState)
  /// A reason is needed and none was given.
  case reasonNeeded
  /// A batch of no commands: nothing was chosen.
  case nothingToDo
  /// All is as the command would have it.
  case unchanged
  /// A field is empty that must not be.
  case empty(field: Field)
  /// A number is outside of its bounds.
  case outOfBounds(field: Field, value: Int, allowed: ClosedRange<Int>)
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
  /// Consent was asked for what needs none.
  case consentNotNeeded
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

  /// What an operator has to fill in, or within bounds.
  public enum Field: Hashable, CaseIterable, Sendable {
    /// Of a group, a task or an operator.
    case name, title
    /// Of a post, and where it goes.
    case body, groups, hour, minute
    /// Of points.
    case amount
    /// Of a task that waits for so many messages of its group.
    case messages, group
    /// Of a group: how many members fit.
    case capacity
    /// Of an incident: what happened.
    case words
    /// Of a ``Scorecard``.
    case authority, expressive, humorous
  }
}
