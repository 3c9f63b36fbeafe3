import Community
import Store
import Terminal
import Words

/// Everything that can happen to the console.
public enum Message: Equatable, Sendable {
  case event(TerminalEvent)
  /// Time has passed; also says what time it is.
  case tick(Instant)
  case answered(Query, Answer)
  case failed(Query, Failure)
  case performed(Intent, Result<Receipt, Failure>)
  /// What was to be claimed is claimed, but for what others are on.
  case held(refused: [Claim])
  /// The store could not keep what is being written in that form.
  case draftNotKept(place: String, StoreError)
  /// Whether text went to the clipboard.
  case copied(Bool)
  /// Something is wrong with the store, whatever the operator does.
  case troubled(StoreError)
  /// Time or another process changed the store.
  case storeChanged
}

/// What the console asks the outside to do.
public enum Effect: Equatable, Sendable {
  case ask(Query)
  case perform(Intent)
  /// Claims exactly these rows.
  case hold(Set<CommandError.Subject>)
  /// Hands text to the person's own clipboard through the terminal.
  case copy(String)
  /// The operator has seen Today that far.
  case keep(Sighting)
  /// What is being written is to be kept; nil: no more.
  case keepDraft(Draft?, place: String)
  case redraw
  case suspend
  case quit
}

/// A change that the operator asked for, with what to say when it is done.
public indirect enum Intent: Equatable, Sendable {
  case command(Command, Done)
  case undo
  case redo
  /// A dangerous one, with the name that was typed to confirm it.
  case confirmed(Intent, name: String)
  /// Asks a second operator to consent to a dangerous one.
  case asking(Intent)

  /// What it is about, without how it is confirmed.
  var deed: Intent {
    switch self {
    case .command, .undo, .redo: self
    case .confirmed(let intent, _), .asking(let intent): intent.deed
    }
  }

  /// What was done, for the line that confirms it; counts are of rows.
  public enum Done: Equatable, Sendable {
    case approved(Int)
    case rejected(Int)
    case held(Int)
    case reopened(Int)
    case awarded(points: Int, people: Int)
    case reversed
    case draftSaved
    case postScheduled(groups: Int)
    case postEdited
    case deliverySent(Int)
    case deliverySkipped(Int)
    case withdrawn(Int)
    case taskCreated
    case taskEdited
    case taskDone(Int)
    case taskSnoozed(Int)
    case acknowledged(Int)
    case consented
    case refusedConsent
    case personChanged
    case peopleMerged
    case peopleSeparated
    case groupChanged
    case incidentNoted
    case memberRemoved
    case personBanned
    case banLifted
    case erasurePlanned
    case erasureCancelled
  }
}

/// Why something did not work: facts, which the catalogue turns into a sentence.
public enum Failure: Error, Equatable, Sendable {
  case command(CommandError)
  case store(StoreError)
}
