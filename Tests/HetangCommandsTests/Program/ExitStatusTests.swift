import Community
import Exchange
import Store
import Terminal
import Testing
import Words

@testable import HetangCommands

/// How commands end, for scripts.
@Suite struct ExitStatusTests {
  private static let person = Subject.person(PersonID(7))

  /// Each error of a change with the status that its kind stands for.
  private static let refusals: [(CommandError, Ending)] = [
    (.notFound(person), .notFound), (.nothingToUndo, .notFound), (.nothingToRedo, .notFound),
    (.unknownHealthModel(version: "x"), .notFound),
    (.healthModelUnreadable(version: "x"), .notFound),
    (.conflict(person, by: "Li", at: Instant(0)), .conflict),
    (.claimed(person, by: "Li"), .conflict),
    (.wrongState(person, .banned), .refused), (.reasonNeeded, .refused),
    (.empty(field: .name), .refused),
    (.outOfBounds(field: .capacity, value: 0, allowed: 1...2), .refused),
    (.denied(Denial(right: .decideJoins, role: .viewer)), .refused),
    (.switchedOff(name: "Li"), .refused), (.notYourName("Li"), .refused),
    (.confirmationNeeded(name: "Li"), .refused), (.consentNeeded(from: ["Li"]), .refused),
    (.ownConsent, .refused), (.noOwnerLeft, .refused), (.nameTaken("Li"), .refused),
    (.healthModelVersionTaken(version: "x"), .refused), (.nothingToDo, .refused),
    (.unchanged, .refused),
    (.consentNotNeeded, .refused),
  ]

  @Test(arguments: refusals.indices)
  func `of a change that is refused`(place: Int) throws {
    let (error, status) = Self.refusals[place]
    let told = try #require(Sentence(error, words: Words(.english)))
    #expect(told.status == status)
    #expect(told.line == "hetang: \(told.sentence)" && !told.sentence.isEmpty)
  }

  private static let others: [(any Error, Ending)] = [
    (ExchangeError.isEmpty(path: "/a"), .unreadable),
    (ExchangeError.cancelled(path: "/a"), .interrupted), (StoreError.readOnly, .refused),
    (StoreError.busy, .unwritable), (StoreError.diskFull, .unwritable),
    (StoreError.corrupt(reason: "r"), .unwritable),
    (StoreError.cannotOpen(path: "/a", reason: "r"), .unwritable),
    (UndoError.notFound(AuditID(1)), .notFound),
    (UndoError.notYours(AuditID(1), by: "Li"), .refused),
    (UndoError.notUndoable(AuditID(1)), .refused), (TerminalError.notATerminal, .failed),
    (TerminalError.system(errno: 5), .failed), (TerminalError.unusable(terminal: "odd"), .failed),
    (Complaint(sentence: "no"), .unreadable), (Complaint(sentence: "no", status: .usage), .usage),
  ]

  @Test(arguments: others.indices, Language.allCases)
  func `of everything else`(place: Int, language: Language) throws {
    let (error, status) = Self.others[place]
    let told = try #require(Sentence(error, words: Words(language)))
    #expect(told.status == status)
    #expect(!told.sentence.isEmpty)
  }

  @Test func `which row it is about is told with what is wrong with it`() throws {
    let words = Words(.english)
    for error in [
      CommandError.conflict(Self.person, by: "Li", at: Instant(0)), .claimed(Self.person, by: "Li"),
      .wrongState(Self.person, .banned),
    ] {
      #expect(try #require(Sentence(error, words: words)).sentence.contains("person #7"))
    }
    #expect(
      try #require(Sentence(CommandError.notFound(Self.person), words: words)).sentence
        == "There is no person #7; hetang members shows which there are.")
  }

  @Test func `names out of a store or a script are told harmlessly`() throws {
    let hostile = "\u{1B}[2J\u{202E}x\u{7}"
    let errors: [any Error] = [
      CommandError.nameTaken(hostile), CommandError.confirmationNeeded(name: hostile),
      ExchangeError.isEmpty(path: hostile), StoreError.notAStore(path: hostile),
      UndoError.notYours(AuditID(1), by: hostile), Complaint(sentence: hostile),
    ]
    for error in errors {
      let line = try #require(Sentence(error, words: Words(.simplified))).line
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E }, "\(line)")
    }
  }

  private struct Unforeseen: Error {}

  @Test func `what nobody foresaw has no words of ours`() {
    #expect(Sentence(Unforeseen(), words: Words(.english)) == nil)
  }

  @Test func `the numbers and their meanings are documented, each once`() {
    let numbers = Ending.allCases.map(\.rawValue)
    #expect(numbers == [0, 1, 2, 3, 4, 64, 65, 74, 130])
    #expect(Set(Ending.allCases.map(\.meaning)).count == numbers.count)
  }
}
