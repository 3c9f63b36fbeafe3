import Community
import Store
import Terminal

/// What is being written in the form that is open, as far as the store has it.
struct BegunWriting: Equatable, Sendable {
  /// What became of the draft that was left in this form.
  enum Offer: Equatable, Sendable {
    /// The store has not been heard yet.
    case awaited
    /// There was none, or it has been dealt with.
    case settled
    /// What stands in the form was written then, and not sent.
    case made
  }

  let place: String
  var offer = Offer.awaited
  /// What is written; nil when that is nothing.
  var fields: [String: String]?
  /// What the store has, or was last asked to keep.
  var kept: [String: String]?
  var changedAt: Instant
  /// It was told that the store keeps nothing of this.
  var isLossTold = false
}

// What is being written follows from the state alone: after each message the form that is open is
// looked at, and what has changed in it is kept once typing pauses, or at once when the line is cut.
// A form that is gone was sent or thrown away, and its draft goes with it. No form does any of this
// by itself: it names its place and its fields.

extension ConsoleState {
  /// Seconds without a change after which a draft is kept.
  private static let pause: Int64 = 1

  /// Asks for what was left in the form that has just been opened.
  var draftQuestions: [Query] {
    guard let place = dialog?.model.draftPlace, begun?.place != place || begun?.offer == .awaited
    else { return [] }
    return [.draft(place: place)]
  }

  /// What has to be kept, or is to be kept no more.
  mutating func keepDraft(after message: Message) -> [Effect] {
    guard let form = dialog?.model, let place = form.draftPlace else { return forgetDraft() }
    var effects: [Effect] = []
    if begun?.place != place {
      effects = forgetDraft()
      begun = BegunWriting(place: place, changedAt: context.now)
    }
    guard var writing = begun else { return effects }
    defer { begun = writing }
    if writing.fields != form.draftFields {
      writing.fields = form.draftFields
      writing.changedAt = context.now
    }
    guard writing.fields != writing.kept else { return effects }
    guard let fields = writing.fields else {
      writing.kept = nil
      return effects + [.keepDraft(nil, place: place)]
    }
    guard message == .event(.hangup) || context.now - writing.changedAt >= Self.pause else {
      return effects
    }
    writing.kept = fields
    return effects + [.keepDraft(Draft(fields: fields, at: context.now), place: place)]
  }

  private mutating func forgetDraft() -> [Effect] {
    guard let begun else { return [] }
    self.begun = nil
    return begun.kept == nil ? [] : [.keepDraft(nil, place: begun.place)]
  }

  // MARK: What comes back

  /// Brings back what was being written when the form was last left without a word.
  ///
  /// - Parameter elsewhere: The operator's other console in which the form is being written in: what
  ///   stands there stays there, and they are told.
  mutating func receive(_ draft: Draft?, in place: String, elsewhere: Session? = nil) {
    guard var writing = begun, writing.place == place, writing.offer == .awaited else { return }
    defer { begun = writing }
    writing.offer = .settled
    if let elsewhere { notice = .writtenElsewhere(terminal: elsewhere.terminal) }
    guard let draft, dialog?.model.draftPlace == place, dialog?.model.draftFields == nil
    else { return }
    dialog?.model.fill(from: draft.fields)
    writing.fields = dialog?.model.draftFields
    // What is there already may be all that was written then.
    guard writing.fields != nil else { return }
    writing.kept = writing.fields
    writing.offer = .made
    notice = .draftOffered(draft.at, in: context.zone)
  }

  /// The first key after a draft came back: Enter keeps it and does nothing else, Ctrl-U begins
  /// anew, any other goes on writing.
  ///
  /// - Returns: Whether the key is dealt with.
  mutating func settleDraftOffer(_ key: Key? = nil) -> Bool {
    guard begun?.offer == .made else { return false }
    begun?.offer = .settled
    switch key {
    case .enter: return true
    case .control("u"):
      dialog?.model.startOver()
      return true
    default: return false
    }
  }

  /// A store that keeps no draft now: the writer is told once, and goes on.
  mutating func missedDraft(in place: String, _ error: StoreError) {
    guard begun?.place == place, begun?.isLossTold == false else { return }
    begun?.isLossTold = true
    notice = .draftNotKept(error)
  }
}
