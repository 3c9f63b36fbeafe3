import Community
import Store
import Terminal

/// What is being written in the form that is open, as far as the store has it.
struct BegunWriting: Equatable, Sendable {
  var place: String
  var fields: [String: String]
  var changedAt: Instant
  /// The store has these very words.
  var isKept: Bool
  /// The store has words of this form.
  var wasKept: Bool
}

// What is being written follows from the state alone: after each message the form that is open is
// looked at, and what has changed in it is kept once typing pauses, or at once when the line is cut.
// A form that is gone was sent or thrown away, and its draft goes with it.

extension ConsoleState {
  /// Seconds without a change after which a draft is kept.
  private static let pause: Int64 = 1

  /// What has to be kept, or is to be kept no more.
  mutating func keepDraft(after message: Message) -> [Effect] {
    guard let form = dialog?.model, let place = form.draftPlace, let fields = form.draftFields
    else { return forgetDraft() }
    if begun?.place != place || begun?.fields != fields {
      // What has just come from the store is there.
      let isKept = form.isDraftOffered
      begun = BegunWriting(
        place: place, fields: fields, changedAt: context.now, isKept: isKept,
        wasKept: isKept || (begun?.wasKept ?? false))
    }
    guard let begun, !begun.isKept,
      message == .event(.hangup) || context.now - begun.changedAt >= Self.pause
    else { return [] }
    self.begun?.isKept = true
    self.begun?.wasKept = true
    return [.keepDraft(Draft(fields: fields, at: context.now), place: place)]
  }

  private mutating func forgetDraft() -> [Effect] {
    guard let begun else { return [] }
    self.begun = nil
    return begun.wasKept ? [.keepDraft(nil, place: begun.place)] : []
  }
}
