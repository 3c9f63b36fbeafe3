import ArgumentParser
import Community
import Exchange
import Store
import Terminal
import Words

/// `hetang operators consents`
struct Consents: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "consents", abstract: "What waits for your consent, or what you asked for.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions

  @Flag(help: "Your own requests that nobody has answered.")
  var mine = false

  func listing(_ desk: Desk) throws -> Listing<Consent> {
    let english = Words(.english).log
    let consents =
      mine
      ? try desk.store.ownConsents(of: desk.person, at: desk.now)
      : try desk.store.consents(for: desk.person, at: desk.now)
    return Listing(
      consents, fields: .consents { english.describe($0) }, columns: .consents(desk),
      empty: mine ? words.commandLine.nothing : words.operators.noConsents)
  }
}

/// `hetang operators consent`
struct AnswerConsent: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Consent to what another operator asked for: it is done at once.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var form: ReceiptOption

  @Argument(help: ArgumentHelp("From `hetang operators consents`.", valueName: "id"))
  var number: RowNumber

  @Flag(help: "Refuse it.")
  var refuse = false

  @Flag(help: "Take back what you asked for yourself.")
  var withdraw = false

  var words: Words { common.words }

  func validate() throws {
    if refuse && withdraw { throw ValidationError("Either --refuse or --withdraw.") }
  }

  func run() throws {
    try common.atDesk { desk in
      let waiting =
        withdraw
        ? try desk.store.ownConsents(of: desk.person, at: desk.now)
        : try desk.store.consents(for: desk.person, at: desk.now)
      guard let consent = waiting.first(where: { $0.id.rawValue == number.value }) else {
        throw Complaint(
          sentence: words.operators.noSuchConsent(number.value), status: .notFound)
      }
      let answer: ConsentAnswer = withdraw ? .withdraw : refuse ? .refuse : .grant
      let receipt = try desk.store.perform(
        .answerConsent(consent.id, version: consent.version, answer), as: desk.person,
        at: desk.now)
      let request = words.operators.asked(consent, isDone: answer == .grant)
      form.tell(
        receipt, words.commandLine.naming(said(answer, to: consent), [Text.clean(request)]))
    }
  }

  private func said(_ answer: ConsentAnswer, to consent: Consent) -> String {
    switch (answer, consent.command) {
    case (.grant, .restoreBackup): words.commandLine.restoreConsented
    case (.grant, _): words.notices.consented
    case (.refuse, _): words.notices.refusedConsent
    case (.withdraw, _): words.commandLine.requestWithdrawn
    }
  }
}
