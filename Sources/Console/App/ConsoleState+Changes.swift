import Community
import Store
import Words

extension ConsoleState {
  /// Has the store make a change, unless it is at it already or the operator may not.
  mutating func perform(_ intent: Intent) -> [Effect] {
    guard !performing.contains(intent) else { return [] }
    if let failure = refusal(of: intent) {
      notice = .failed(failure)
      return []
    }
    performing.append(intent)
    screen.model.asked(for: intent)
    return [.perform(intent)]
  }

  /// Tells what became of a change, or asks what it needs first; then everything on screen is asked
  /// again.
  mutating func performed(
    _ intent: Intent, _ result: Result<Receipt, Failure>
  ) -> [Effect] {
    if let index = performing.firstIndex(of: intent) { performing.remove(at: index) }
    // What was typed for the rows that were to come back means no others.
    if intent.deed.bringsBack, case .failure = result { typedAhead = [] }
    let question = dialog == nil ? DangerQuestion(intent, result, in: context)?.dialog : nil
    if let question {
      openUnasked(question)
      return askAll()
    }
    reopenForm(for: intent, ifRefused: result)
    switch (result, intent) {
    case (.failure(let failure), _): notice = .failed(failure)
    case (.success, .asking): notice = .askedConsent
    case (.success(let receipt), _):
      notice = Notice(intent.deed, receipt)
      if intent.deed.bringsBack {
        screen.model.expectBack(receipt.command.subjects)
        isReturning = true
      }
    }
    return askAll()
  }

  // MARK: Forms

  /// Keeps a form that closes itself, until the store has taken what was written in it.
  mutating func entrust(_ dialog: Dialog, with steps: [Step]) {
    guard dialog.model.isForm, steps.contains(.close) else { return }
    for case .perform(let intent) in steps {
      entrusted.removeAll { $0.deed == intent.deed }
      entrusted.append(EntrustedForm(deed: intent.deed, dialog: dialog))
    }
  }

  /// Brings a form back when the store refused it, so that nothing written is lost; not one in which
  /// nothing was written that is not there.
  private mutating func reopenForm(for intent: Intent, ifRefused result: Result<Receipt, Failure>) {
    // A dangerous change comes back confirmed, or as a question to others: it is the same deed.
    guard let place = entrusted.firstIndex(where: { $0.deed == intent.deed }) else { return }
    let form = entrusted.remove(at: place)
    if case .failure(let failure) = result, failure != .command(.unchanged), dialog == nil {
      openUnasked(form.dialog)
    }
  }

  /// Opens what no key asked for: keys that wait for the rows below it were meant for these.
  private mutating func openUnasked(_ dialog: Dialog) {
    self.dialog = dialog
    typedAhead = []
  }
}

/// A form whose text is with the store.
struct EntrustedForm: Equatable, Sendable {
  var deed: Deed
  var dialog: Dialog
}
