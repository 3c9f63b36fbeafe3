import Community
import Store
import Terminal
import Words

extension Words {
  /// The line that tells what happened, and how it looks.
  func describe(_ notice: Notice) -> (text: String, look: Look) {
    switch notice {
    case .done(let done): (notices.done(done), .good)
    case .undone(let command, let about):
      (notices.undone(Text.clean(log.describe(command)), about: named(about)), .good)
    case .redone(let command, let about):
      (notices.redone(Text.clean(log.describe(command)), about: named(about)), .good)
    case .askedConsent: (notices.askedConsent, .good)
    // Errors quote names of operators, which come from outside.
    case .failed(.command(let error)): (Text.clean(errors.describe(error)), .bad)
    case .failed(.store(let error)): (errors.describe(error), .bad)
    case .unavailable(let action, let reason):
      (labelled(actions.name(of: action), actions.why(reason)), .warning)
    case .copied(true): (notices.copied, .good)
    case .copied(false): (notices.notCopied, .warning)
    case .newcomer(let name, let role): (operators.newcomer(Text.clean(name), role), .warning)
    case .draftOffered(let moment, let zone):
      (notices.draftOffered(time.dateAndTime(moment, in: zone)), .good)
    case .draftNotKept(let error): (notices.draftNotKept(errors.describe(error)), .warning)
    case .noSuchKey(let key): (notices.noSuchKey(key), .warning)
    }
  }
}

extension Words {
  /// The same on a line of so many columns: the keys that lead on go before a word is cut.
  func describe(_ notice: Notice, columns: Int) -> (text: String, look: Look) {
    let whole = describe(notice)
    guard case .undone(let command, let about) = notice, Text.width(whole.text) > columns
    else { return whole }
    let deed = Text.clean(log.describe(command))
    return (notices.withoutKeys.undone(deed, about: named(about)), whole.look)
  }

  /// The first names of what a change was about, short enough for one line; empty without any.
  private func named(_ about: [String]) -> String {
    Text.truncate(listed(about.prefix(2).map { Text.clean($0) }), columns: 24)
  }
}

extension ActionWords {
  /// Why an action cannot be taken now.
  func why(_ reason: Availability.Reason) -> String {
    switch reason {
    case .nothingSelected: nothingSelected
    case .notOnThisScreen: notOnThisScreen
    case .alreadyDecided: alreadyDecided
    case .notDueYet: notDueYet
    case .alreadySettled: alreadySettled
    case .alreadyFinished: alreadyFinished
    case .isDraft: isDraft
    case .pastItsTime: pastItsTime
    case .nothingToUndo: nothingToUndo
    case .nothingToRedo: nothingToRedo
    case .mixedRows: mixedRows
    case .noMatches: noMatches
    case .oneAtATime: oneAtATime
    case .coreOneAtATime: coreOneAtATime
    case .twoAtMost: twoAtMost
    case .alreadyReversed: alreadyReversed
    case .right(let role): lacking(role)
    case .readOnly: readOnly
    case .claimed(let name): isOnIt(Text.clean(name))
    case .confined: confined
    case .outermost: outermost
    }
  }
}
