import Community
import Exchange
import Store
import Terminal
import Words

/// An error as one sentence for a person, and the exit code that goes with it.
///
/// 1: it did not work; 65: the input is not what it should be; 74: the store's file; 130: stopped.
struct Told {
  var sentence: String
  var code: Int32

  /// nil for errors that are not ours to word.
  init?(_ error: any Error, words: Words = Words(.english)) {
    switch error {
    case let error as ExchangeError:
      (sentence, code) = (error.description, 65)
      if case .cancelled = error { code = 130 }
    case let error as StoreError: (sentence, code) = (words.errors.describe(error), 74)
    case let error as CommandError: (sentence, code) = (words.errors.describe(error), 1)
    case let error as Complaint: (sentence, code) = (error.sentence, 65)
    default: return nil
    }
    sentence = "hetang: \(Text.clean(sentence))"
  }
}

/// Something wrong with what was asked, in words.
struct Complaint: Error {
  var sentence: String
}
