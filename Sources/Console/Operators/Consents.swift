import Community
import Store
import Terminal
import Words

/// A request for consent in words.
struct ConsentProse {
  private let consent: Consent
  private let context: ConsoleContext

  init(_ consent: Consent, in context: ConsoleContext) {
    self.consent = consent
    self.context = context
  }

  /// Who wants to do what to whom.
  var sentence: String {
    Text.clean(context.words.operators.asked(consent))
  }

  var lines: [String] {
    let until = context.words.time.due(consent.expiresAt, now: context.now, in: context.zone)
    return [sentence, context.words.operators.consentUntil(until)]
  }
}

extension ChoiceDialog {
  /// Asks whether a second operator consents. Its answers are numbers, so no key held too long
  /// consents to anything.
  static func consent(_ consent: Consent, in context: ConsoleContext) -> ChoiceDialog {
    let words = context.words.operators
    func answer(_ answer: ConsentAnswer, _ done: Done) -> [Step] {
      let command = Command.answerConsent(consent.id, version: consent.version, answer)
      return [.perform(.command(command, done))]
    }
    return ChoiceDialog(
      title: words.asksConsent(Text.clean(consent.askedBy)),
      about: ConsentProse(consent, in: context).lines,
      options: [
        Option(words.consent, answer(.grant, .consented)),
        Option(words.refuseConsent, answer(.refuse, .refusedConsent)),
      ])
  }
}
