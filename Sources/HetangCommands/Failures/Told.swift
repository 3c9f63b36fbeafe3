import Community
import Exchange
import Glibc
import Store
import Terminal
import Words

/// An error as one sentence for a person, and the exit status that goes with it.
struct Told {
  /// What happened, to what, and what to do.
  var sentence: String
  var status: ExitStatus

  /// As it is printed: who says it, and what.
  var line: String { "hetang: \(sentence)" }

  /// nil for errors that are not ours to word.
  init?(_ error: any Error, words: Words) {
    switch error {
    case let error as ExchangeError:
      (sentence, status) = (words.errors.describe(error), .unreadable)
      if case .cancelled = error { status = .interrupted }
    case let error as StoreError where error == .readOnly:
      (sentence, status) = (words.errors.describe(error), .refused)
    case let error as StoreError: (sentence, status) = (words.errors.describe(error), .unwritable)
    case let error as CommandError: (sentence, status) = Self.told(error, words)
    case let error as OnceKeyTaken: (sentence, status) = (error.sentence(words), .refused)
    case let error as UndoError: (sentence, status) = Self.told(error, words)
    case let error as TerminalError: (sentence, status) = (Self.told(error, words), .failed)
    case let error as Complaint: (sentence, status) = (error.sentence, error.status)
    default: return nil
    }
    sentence = Text.clean(sentence)
  }

  private static func told(_ error: CommandError, _ words: Words) -> (String, ExitStatus) {
    let sentence = words.errors.describe(error)
    return switch error {
    case .notFound(let subject): (words.commandLine.noSuch(subject), .notFound)
    case .conflict(let subject, _, _), .claimed(let subject, _):
      (words.labelled("\(words.log.subject(subject.name)) #\(subject.row)", sentence), .conflict)
    case .wrongState(let subject, let state):
      (words.commandLine.wrongState(subject, state), .refused)
    case .unknownHealthModel, .healthModelUnreadable, .nothingToUndo, .nothingToRedo:
      (sentence, .notFound)
    default: (sentence, .refused)
    }
  }

  private static func told(_ error: UndoError, _ words: Words) -> (String, ExitStatus) {
    switch error {
    case .notFound(let audit): (words.commandLine.noSuchEntry(audit), .notFound)
    case .notYours(let audit, let name): (words.commandLine.notYours(audit, by: name), .refused)
    case .notUndoable(let audit): (words.commandLine.notUndoable(audit), .refused)
    }
  }
}

extension Told {
  fileprivate static func told(_ error: TerminalError, _ words: Words) -> String {
    switch error {
    case .notATerminal: words.errors.noTerminal
    case .unusable(let terminal): words.errors.unusableTerminal(terminal)
    case .system(let number): words.errors.terminalRefused(String(cString: strerror(number)))
    }
  }
}

/// Something wrong with what was asked, in words.
struct Complaint: Error {
  var sentence: String
  var status = ExitStatus.unreadable
}
