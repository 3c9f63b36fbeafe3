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
      (tell(command, about, notices.undone), .good)
    case .redone(let command, let about):
      (tell(command, about, notices.redone), .good)
    case .askedConsent: (notices.askedConsent, .good)
    // Errors quote names of operators, which come from outside.
    case .failed(.command(let error)): (Text.clean(errors.describe(error)), .bad)
    case .failed(.store(let error)): (errors.describe(error), .bad)
    case .unavailable(let action, let reason):
      (labelled(actions.name(of: action), actions.why(reason)), .warning)
    case .copied(true): (notices.copied, .good)
    case .copied(false): (notices.notCopied, .warning)
    case .newcomer(let name, let role): (operators.newcomer(Text.clean(name), role), .warning)
    case .noSuchZone(let name): (Text.clean(errors.noSuchZone(name)), .warning)
    case .draftOffered(let moment, let zone):
      (notices.draftOffered(time.dateAndTime(moment, in: zone)), .good)
    case .writtenElsewhere(let terminal):
      (notices.writtenElsewhere(Text.clean(terminal ?? "")), .warning)
    case .draftNotKept(let error): (notices.draftNotKept(errors.describe(error)), .warning)
    case .pasteCut(let most): (notices.pasteCut(most), .warning)
    case .fieldFull(let most): (notices.fieldFull(most), .warning)
    case .nowhereToPaste: (notices.nowhereToPaste, .warning)
    case .notPasted(let hints): (notices.notPasted(hints), .warning)
    case .notTaken(let key, let hints): (notices.notTaken(Keymap.label(of: key), hints), .warning)
    case .noSuchKey(.control("c")): (notices.noWayOutByInterrupt, .warning)
    case .noSuchKey(let key): (notices.noSuchKey(Keymap.label(of: key)), .warning)
    }
  }
}

extension Words {
  /// What became of a change, with the first names of what it was about where the change itself does
  /// not tell them.
  private func tell(
    _ command: Command, _ about: [String], _ say: (_ deed: String, _ about: String) -> String
  ) -> String {
    let deed = Text.clean(log.describe(command))
    // Where the store has no title of a post, it has the beginning of its text.
    let names = about.map { Text.clean(PostText(body: $0).heading) }.filter { !deed.contains($0) }
    if case .batch = command, command.subjects.count > names.count, let first = names.first {
      return say(deed, notices.andOthers(Text.truncate(first, columns: 24)))
    }
    return say(deed, listed(names.prefix(2).map { Text.truncate($0, columns: 24) }))
  }
}

extension ActionWords {
  /// Why an action cannot be taken now.
  func why(_ reason: Availability.Reason) -> String {
    switch reason {
    case .nothingSelected: nothingSelected
    case .notOnThisScreen: notOnThisScreen
    case .alreadyDecided: alreadyDecided
    case .alreadySettled: alreadySettled
    case .alreadyFinished: alreadyFinished
    case .settledOnToday: settledOnToday
    case .settledInContent: settledInContent
    case .isDraft: isDraft
    case .pastItsTime: pastItsTime
    case .mixedRows: mixedRows
    case .noMatches: noMatches
    case .oneAtATime: oneAtATime
    case .coreOneAtATime: coreOneAtATime
    case .twoAtMost: twoAtMost
    case .alreadyReversed: alreadyReversed
    case .importUntraced: importUntraced
    case .importTakenBack: importTakenBack
    case .right(let role): lacking(role)
    case .switchedOff: switchedOff
    case .readOnly: readOnly
    case .claimed(let name): isOnIt(Text.clean(name))
    case .confined: confined
    case .outermost: outermost
    }
  }
}
