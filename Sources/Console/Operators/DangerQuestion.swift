import Community
import Store
import Terminal
import Words

/// What is asked when the store wants more for a dangerous change than a key: the name, typed, or a
/// second operator's consent.
struct DangerQuestion {
  let dialog: Dialog

  /// nil when the store asked for neither.
  init?(_ intent: Intent, _ result: Result<Receipt, Failure>, in context: ConsoleContext) {
    guard case .failure(.command(let error)) = result else { return nil }
    let words = context.words.operators
    switch error {
    case .confirmationNeeded(let name):
      dialog = .line(
        LineDialog(
          title: words.typeToConfirm(Text.clean(name)),
          about: [Self.name(of: intent.deed, context.words)],
          purpose: .confirm(intent.deed, name: name)))
    case .consentNeeded(let others):
      let others = others.map { Text.clean($0) }
      dialog = .choice(
        ChoiceDialog(
          title: words.needsSecond, about: [words.canConsent(others)],
          options: [ChoiceDialog.Option(words.askForConsent, [.perform(.asking(intent.deed))])]))
    default: return nil
    }
  }

  /// What is about to happen.
  private static func name(of deed: Deed, _ words: Words) -> String {
    switch deed {
    case .command(let command, _): Text.clean(words.log.toDo.describe(command))
    case .undo: words.actions.title(of: .undo)
    case .redo: words.actions.title(of: .redo)
    }
  }
}
