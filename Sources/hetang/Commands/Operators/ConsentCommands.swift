import ArgumentParser
import Community
import Store
import Terminal
import Words

/// `hetang operators consents`
struct Consents: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "consents", abstract: "What waits for your consent.",
    discussion: """
      --json prints {"consents": [{"number", "askedBy", "about", "expires"}]}, `expires` in Unix \
      seconds.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print one JSON object.")
  var json = false

  var words: Words { common.words }

  private struct Printed: Encodable {
    struct Request: Encodable {
      var number: Int64
      var askedBy: String
      var about: String
      var expires: Int64
    }

    var consents: [Request]
  }

  func run() throws {
    let store = try common.openExistingStore()
    defer { try? store.close() }
    try common.enter(store)
    let consents = try store.consents(for: common.person, at: Clock.now())
    if json {
      let printed = consents.map { consent in
        Printed.Request(
          number: consent.id.rawValue, askedBy: consent.askedBy, about: consent.about,
          expires: consent.expiresAt.seconds)
      }
      return print(try JSONText.of(Printed(consents: printed)))
    }
    if consents.isEmpty { print(words.operators.noConsents) }
    for consent in consents {
      let deed = "\(words.log.describe(consent.command)) → \(consent.about)"
      let until = words.time.dateAndTime(consent.expiresAt, in: Clock.zone)
      print(
        Text.clean(
          "\(consent.id.rawValue)  \(words.labelled(consent.askedBy, deed))  "
            + words.operators.consentUntil(until)))
    }
  }
}

/// `hetang operators consent`
struct AnswerConsent: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "consent",
    abstract: "Consent to what another operator asked for: it is done at once.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "The request's number, from `hetang operators consents`.")
  var number: Int64

  @Flag(help: "Refuse it.")
  var refuse = false

  var words: Words { common.words }

  func run() throws {
    let store = try common.openExistingStore()
    defer { try? store.close() }
    try common.enter(store)
    let waiting = try store.consents(for: common.person, at: Clock.now())
    guard let consent = waiting.first(where: { $0.id.rawValue == number }) else {
      throw Complaint(sentence: words.operators.noSuchConsent(number), status: .notFound)
    }
    let command = Command.answerConsent(
      consent.id, version: consent.version, refuse ? .refuse : .grant)
    let receipt = try store.perform(command, as: common.person, at: Clock.now())
    print("#\(receipt.audit.rawValue)  \(words.log.describe(receipt.command))")
  }
}
