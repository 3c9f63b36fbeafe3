import Community
import Testing

@testable import Store

/// When a request for consent may be answered, to the second, and by whom.
struct ConsentBorderTests {
  private let now = SmallStore.now

  private func asked() throws -> (Team, Consent) {
    let team = try Team(secondOwner: true)
    try team.store.perform(
      .askConsent(try team.change(Team.help, .role(.moderator))), as: Team.olga, at: now)
    return (team, try #require(try team.store.ownConsents(of: Team.olga, at: now).first))
  }

  private func answer(_ consent: Consent, _ answer: ConsentAnswer) -> Command {
    .answerConsent(consent.id, version: consent.version, answer)
  }

  @Test(
    arguments: [
      (-601, false), (-600, false), (-599, true), (0, true), (1, true), (599, true), (600, false),
      (601, false), (86_400, false),
    ] as [(Int64, Bool)])
  func `ten minutes either way, and not a second more`(later: Int64, isOpen: Bool) throws {
    let (team, consent) = try asked()
    #expect(try team.store.consents(for: Team.otto, at: now + later).count == (isOpen ? 1 : 0))
    #expect(try team.store.ownConsents(of: Team.olga, at: now + later).count == (isOpen ? 1 : 0))
    let rows = try team.auditRows
    if isOpen {
      try team.store.perform(answer(consent, .grant), as: Team.otto, at: now + later)
      #expect(try team.role(of: Team.help) == .moderator)
      #expect(try team.auditRows == rows + 2)
    } else {
      for (answerer, word) in [(Team.otto, ConsentAnswer.grant), (Team.olga, .withdraw)] {
        #expect(throws: CommandError.wrongState(.consent(consent.id), .expired)) {
          try team.store.perform(answer(consent, word), as: answerer, at: now + later)
        }
      }
      #expect(try team.role(of: Team.help) == .helper)
      #expect(try team.auditRows == rows)
    }
  }

  @Test(arguments: [ConsentAnswer.grant, .refuse, .withdraw], ["olga", "otto", "mod", "stranger"])
  func `who may say what`(word: ConsentAnswer, name: String) throws {
    let (team, consent) = try asked()
    let person = Operator(name: name)
    let expected: CommandError? =
      switch (word, name) {
      case (.withdraw, "olga"): nil
      case (_, "olga"), (.withdraw, _): .ownConsent
      case (_, "otto"): nil
      case (_, "mod"): .denied(Denial(right: .manageOperators, role: .moderator))
      default: .consentNeeded(from: ["otto"])
      }
    let before = try WholeState.everything(in: team.store)
    if let expected {
      #expect(throws: expected) {
        try team.store.perform(answer(consent, word), as: person, at: now)
      }
      #expect(try WholeState.everything(in: team.store) == before)
    } else {
      try team.store.perform(answer(consent, word), as: person, at: now)
      #expect(try team.role(of: Team.help) == (word == .grant ? .moderator : .helper))
    }
  }

  @Test(arguments: [ConsentAnswer.grant, .refuse, .withdraw])
  func `a request is answered once`(first: ConsentAnswer) throws {
    let (team, consent) = try asked()
    let by = first == .withdraw ? Team.olga : Team.otto
    try team.store.perform(answer(consent, first), as: by, at: now)
    let state: Consent.State =
      switch first {
      case .grant: .granted
      case .refuse: .refused
      case .withdraw: .withdrawn
      }
    for word in ConsentAnswer.allCases {
      let again = Command.answerConsent(consent.id, version: 2, word)
      #expect(throws: CommandError.wrongState(.consent(consent.id), .consent(state))) {
        try team.store.perform(again, as: word == .withdraw ? Team.olga : Team.otto, at: now)
      }
    }
    #expect(throws: CommandError.conflict(.consent(consent.id), by: by.name, at: now)) {
      try team.store.perform(answer(consent, .grant), as: Team.otto, at: now)
    }
  }

  @Test func `neither asking nor answering is undone`() throws {
    let (team, consent) = try asked()
    try team.store.perform(answer(consent, .refuse), as: Team.otto, at: now)
    #expect(throws: CommandError.nothingToUndo) { try team.store.undo(as: Team.otto, at: now) }
    let last = try team.store.undoable(for: Team.olga)?.command
    #expect(last == .addOperator(OperatorFields(name: "otto", role: .owner)))
  }

  @Test func `an answer in a batch is not undone either, and blocks no undo before it`() throws {
    let (team, consent) = try asked()
    let task = Command.createTask(TaskFields(title: "t"))
    try team.store.perform(task, as: Team.otto, at: now)
    try team.store.perform(
      .batch([answer(consent, .grant), .createTask(TaskFields(title: "u"))]), as: Team.otto,
      at: now)
    #expect(try team.role(of: Team.help) == .moderator)
    #expect(try team.store.undoable(for: Team.otto)?.command == task)
    try team.store.undo(as: Team.otto, at: now)
    #expect(throws: CommandError.nothingToUndo) { try team.store.undo(as: Team.otto, at: now) }
  }

  @Test func `what is not dangerous needs no consent and cannot be asked for`() throws {
    let team = try Team(secondOwner: true)
    #expect(throws: CommandError.consentNotNeeded) {
      try team.store.perform(
        .askConsent(.createTask(TaskFields(title: "t"))), as: Team.olga, at: now)
    }
    #expect(throws: CommandError.consentNotNeeded) {
      try team.store.perform(.askConsent(.askConsent(.batch([]))), as: Team.olga, at: now)
    }
  }

  @Test func `consent to a restore is an answer, not a restore`() throws {
    let team = try Team(secondOwner: true)
    let mark = BackupMark(name: "b.sqlite", rows: 3, trail: "abc")
    try team.store.perform(.askConsent(.restoreBackup(mark)), as: Team.olga, at: now)
    let consent = try #require(try team.store.consents(for: Team.otto, at: now).first)
    try team.store.perform(answer(consent, .grant), as: Team.otto, at: now)
    let log = try team.store.log(LogQuery(window: Window(limit: 2))).rows
    #expect(log.map(\.by) == ["otto", "olga"])
    #expect(log.map(\.command) == [answer(consent, .grant), .askConsent(.restoreBackup(mark))])
    #expect(log.map(\.about) == [["b.sqlite"], ["b.sqlite"]])
  }

  @Test func `granted to undo, it is that undo, and redo takes it back with consent again`() throws
  {
    let (team, consent) = try asked()
    try team.store.perform(answer(consent, .grant), as: Team.otto, at: now)
    let deed = try #require(try team.store.undoable(for: Team.olga)).id
    try team.store.askToUndo(as: Team.olga, at: now + 1)
    let second = try #require(try team.store.consents(for: Team.otto, at: now + 1).first)
    try team.store.perform(answer(second, .grant), as: Team.otto, at: now + 2)
    #expect(try team.role(of: Team.help) == .helper)
    let entries = try team.store.log(LogQuery(by: "olga", window: Window(limit: 1))).rows
    #expect(entries.map(\.origin) == [.undo(of: deed)])
    #expect(throws: CommandError.consentNeeded(from: ["otto"])) {
      try team.store.redo(as: Team.olga, at: now + 3)
    }
    try team.store.askToRedo(as: Team.olga, at: now + 3)
    let third = try #require(try team.store.consents(for: Team.otto, at: now + 3).first)
    try team.store.perform(answer(third, .grant), as: Team.otto, at: now + 4)
    #expect(try team.role(of: Team.help) == .moderator)
  }
}
