import ArgumentParser
import Community
import Exchange
import Store
import Terminal
import Words

/// How a change is told, and whether it is only tried out.
struct ActingOptions: ParsableArguments {
  @OptionGroup var form: ReceiptOption

  @Flag(help: "Check that nothing stands in the way, and change nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Do it once: the same again under the same key answers with the entry of the first time.",
      valueName: "key"))
  var once: String?

  func validate() throws {
    if let once, once.allSatisfy(\.isWhitespace) || once.count > 200 {
      throw ValidationError("--once takes a key of at most 200 characters.")
    }
  }

  /// Carries out a change as the operator, or tries it out, and says so.
  ///
  /// - Parameters:
  ///   - danger: How the operator confirms it, where it may be dangerous.
  ///   - more: What programs get told beside the receipt.
  ///   - deed: What was done, in the words of the console.
  func perform(
    _ commands: [Command], at desk: Desk, danger: DangerOptions? = nil,
    telling more: [Datum.Entry] = [], deed: (NoticeWords) -> String
  ) throws {
    guard let first = commands.first else { return }
    // Several are one change: all or nothing, and undone as one.
    var command = commands.count == 1 ? first : .batch(commands)
    let isAsking = danger?.ask ?? false
    if isAsking { command = .askConsent(command) }
    let receipt =
      dryRun
      ? try desk.store.rehearse(
        command, as: desk.person, at: desk.now, confirmation: danger?.confirm)
      : try desk.store.perform(
        command, as: desk.person, at: desk.now, confirmation: danger?.confirm, once: once)
    let notices = desk.words.notices.withoutKeys
    let sentence = isAsking ? notices.askedConsent : deed(notices)
    form.tell(receipt, told(sentence, receipt, isAsking, desk), isDryRun: dryRun, more)
  }

  /// Answers with what was done under the key to a row that is not there any more.
  ///
  /// - Returns: false when nothing was, or when this is a dry run.
  /// - Throws: ``OnceKeyTaken`` when the key stands for something that was not about that row.
  func answerEarlier(about subject: Subject, at desk: Desk) throws -> Bool {
    guard !dryRun, let once, let receipt = try desk.store.receipt(once: once, of: desk.person)
    else { return false }
    guard receipt.command.subjects.contains(subject) else {
      throw OnceKeyTaken(key: once, receipt: receipt)
    }
    form.tell(receipt, receipt.saidEarlier(desk.words))
    return true
  }

  private func told(
    _ sentence: String, _ receipt: Receipt, _ isAsking: Bool, _ desk: Desk
  ) -> String {
    let words = desk.words.commandLine
    if receipt.isEarlier { return receipt.saidEarlier(desk.words) }
    let named = words.naming(sentence, receipt.names(isDryRun: dryRun))
    if dryRun { return words.tried(named) }
    // What no undo takes back, an import of the same file does.
    if case .takeBackImport = receipt.command { return named }
    return isAsking ? named : named + words.takesBack(receipt.audit)
  }
}

extension Receipt {
  /// How many names one line tells.
  private static let told = 3

  /// The names of what was changed for one line, the first with its number where it is new.
  ///
  /// - Parameter isDryRun: What a dry run numbers is not there.
  fileprivate func names(isDryRun: Bool) -> [String] {
    var names = about.prefix(Self.told).map { Text.truncate(Text.clean($0), columns: 40) }
    guard let made = created.first, made.isTold, !isDryRun else { return names }
    let number = "#\(made.row)"
    if names.isEmpty { names = [number] } else { names[0] = "\(number) \(names[0])" }
    return names
  }

  /// Instead of what was done: that it was done before, and what it was.
  fileprivate func saidEarlier(_ words: Words) -> String {
    Text.clean(words.commandLine.doneEarlier(audit, deed(words)))
  }

  /// What was done, and to whom or what, in the words of the log.
  fileprivate func deed(_ words: Words) -> String {
    words.commandLine.naming(words.log.describe(command), names(isDryRun: true))
  }
}

extension OnceKeyTaken {
  /// What the key stands for, and what to do.
  func sentence(_ words: Words) -> String {
    words.commandLine.keyTaken(key, receipt.audit, receipt.deed(words))
  }
}

extension Subject {
  /// Whether whoever made it will want its number: there are commands that take it.
  fileprivate var isTold: Bool {
    switch self {
    case .post, .task, .award, .incident, .consent: true
    default: false
    }
  }
}

/// How a dangerous change is confirmed.
struct DangerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The name of what a dangerous change is about, to confirm it.", valueName: "name"))
  var confirm: String?

  @Flag(help: "Ask a second operator to consent, instead of doing it now.")
  var ask = false

  func validate() throws {
    if ask && confirm != nil { throw ValidationError("Either --confirm or --ask.") }
  }
}
