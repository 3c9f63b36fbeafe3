import Community
import Store
import Terminal
import Words

/// A line that tells the operator what happened.
enum Notice: Equatable, Sendable {
  case done(Done)
  /// What was taken back.
  case undone(Command, about: [String])
  case redone(Command, about: [String])
  /// A dangerous change waits for a second operator.
  case askedConsent
  case failed(Failure)
  case unavailable(Action, Availability.Reason)
  case copied(Bool)
  /// A key that means nothing here.
  case noSuchKey(Key)
  /// It means nothing in the dialog that is open, whose hints are told.
  case notTaken(Key, hints: String)
  /// Nobody has added this operator: what they are here, and how to become more.
  case newcomer(name: String, Role)
  /// The environment's `TZ` names no zone.
  case noSuchZone(String)
  /// What stands in the form was written then, and not sent.
  case draftOffered(Instant, in: Zone)
  /// Another console of the operator's has the same form open.
  case writtenElsewhere(terminal: String?)
  /// What is being written would be lost with the line.
  case draftNotKept(StoreError)
  /// Not all that was pasted found room in the field, which holds so many characters.
  case pasteCut(Int)
  /// The field is full: it holds so many characters.
  case fieldFull(Int)
  /// No field is open that could take what was pasted.
  case nowhereToPaste
  /// Nor in the dialog that is open, whose hints are told.
  case notPasted(hints: String)

  /// What to say after a change.
  init(_ deed: Deed, _ receipt: Receipt) {
    switch deed {
    case .command(_, let done): self = .done(done)
    case .redo: self = .redone(receipt.deed, about: receipt.about)
    case .undo: self = .undone(receipt.deed, about: receipt.about)
    }
  }
}
