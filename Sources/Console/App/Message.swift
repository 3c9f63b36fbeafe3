import Community
import Store
import Terminal
import Words

/// Everything that can happen to the console.
enum Message: Equatable, Sendable {
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
enum Effect: Equatable, Sendable {
  case ask(Query)
  case perform(Intent)
  /// Claims exactly these rows.
  case hold(Set<Subject>)
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

/// Why something did not work: facts, which the catalogue turns into a sentence.
enum Failure: Error, Equatable, Sendable {
  case command(CommandError)
  case store(StoreError)
}
