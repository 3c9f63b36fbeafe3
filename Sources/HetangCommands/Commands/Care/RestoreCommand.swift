import ArgumentParser
import Community
import Exchange
import Foundation
import Store
import Words

/// Puts a backup in the store's place.
struct RestoreCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the store's place; the store is kept aside.",
    discussion: """
      The backup is checked first. The store must not be open anywhere else; it is kept beside its \
      place as STORE.before-restore-MOMENT. The log of the restored store says who restored it.

      This takes the right to manage operators, and the consent of a second operator who has it: \
      --ask asks for it, and once it is given the same command without --ask restores. Who is alone \
      types the backup's name again: --confirm NAME. A store that is too damaged to say who may is \
      restored by whoever may in the backup, with --confirm NAME.

      Posts that were sent after the backup was made are due again in the restored store: look \
      through Content before you send. Afterwards `hetang doctor` tells whether all is well.

      --json prints {"audit", "backup", "kept"}: the number of the entry in the log, the object of \
      `hetang backup`, and where the store that gave way is kept, null where there was none. With \
      --ask it prints what every change prints.
      """)

  @Argument(help: ArgumentHelp("The backup.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The backup's name, without its folder.", valueName: "name"))
  var confirm: String?

  @Flag(help: "Ask a second operator to consent, instead of doing it now.")
  var ask = false

  @Flag(help: "Print one JSON object.")
  var json = false

  var words: Words { common.words }

  func run() throws {
    if common.readOnly { throw StoreError.readOnly }
    guard FileManager.default.fileExists(atPath: file) else {
      let sentence = words.errors.describe(ExchangeError.notFound(path: file))
      throw Complaint(sentence: sentence, status: .unwritable)
    }
    if ask { return try askForConsent() }
    let done = try Store.restore(
      file, into: common.path,
      RestoreRequest(
        by: common.person, unixUser: UnixUser.name, at: Clock.now(), confirmation: confirm))
    guard !json else { return StandardOutput.print(try JSONText.of(RestorePrinted(done))) }
    StandardOutput.print(words.care.restored(done))
    if let kept = done.kept { StandardOutput.print(words.care.kept(kept)) }
  }

  private func askForConsent() throws {
    let mark = try Store.checkBackup(file).mark
    do {
      let store = try common.openExistingStore()
      defer { try? store.close() }
      try common.enter(store)
      let receipt = try store.perform(
        .askConsent(.restoreBackup(mark)), as: common.person, at: Clock.now())
      StandardOutput.print(json ? receipt.json() : words.care.consentAsked)
    } catch StoreError.corrupt {
      throw Complaint(sentence: words.care.tooDamagedToAsk(mark.name), status: .unwritable)
    }
  }
}

/// What a restore did, as `--json` prints it.
private struct RestorePrinted: Encodable {
  var backup: BackupPrinted
  /// Where the store that gave way is; null when there was none.
  var kept: OrNull<String>
  /// The number of its row in the audit trail.
  var audit: Int64

  init(_ done: Restoration) {
    backup = BackupPrinted(done.backup)
    kept = OrNull(done.kept)
    audit = done.audit.rawValue
  }
}
