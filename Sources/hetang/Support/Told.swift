import Community
import Exchange
import Store
import Terminal
import Words

/// An error as one sentence for a person, and the exit code that goes with it.
///
/// 1: it did not work; 65: the input is not what it should be; 74: the store's file, or the output,
/// cannot be written; 130: stopped.
struct Told {
  /// What happened, to what, and what to do.
  var sentence: String
  var code: Int32

  /// The code for input that is not what it should be.
  static let unreadable: Int32 = 65

  /// As it is printed: who says it, and what.
  var line: String { "hetang: \(sentence)" }

  /// nil for errors that are not ours to word.
  init?(_ error: any Error, words: Words) {
    switch error {
    case let error as ExchangeError:
      (sentence, code) = (words.errors.describe(error), Self.unreadable)
      if case .cancelled = error { code = 130 }
    case let error as StoreError: (sentence, code) = (words.errors.describe(error), 74)
    case let error as CommandError: (sentence, code) = (words.errors.describe(error), 1)
    case let error as Complaint: (sentence, code) = (error.sentence, error.code)
    default: return nil
    }
    sentence = Text.clean(sentence)
  }
}

/// Something wrong with what was asked, in words.
struct Complaint: Error {
  var sentence: String
  var code: Int32 = Told.unreadable
}
