import ArgumentParser
import Community
import Exchange
import Foundation
import Store
import Words

/// Writes a checked copy of the store while others go on working.
struct BackupCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Write a checked copy of the store, while others work on it.",
    discussion: """
      The copy is one file with the state of one moment. It is checked from its first page to its \
      last entry of the log before it gets its name, and has the store's permissions. Without FILE \
      it stands beside the store, named after the moment. `hetang restore` takes it back.

      --json prints {"path", "bytes", "version", "groups", "people", "audit_rows", "last_change"}: \
      version is the store's, last_change the moment of the last entry of the log, null where it \
      has none.
      """)

  @Argument(help: ArgumentHelp("Where to.", valueName: "file"), completion: .file())
  var file: String?

  @OptionGroup var common: CommonOptions

  @Flag(help: "Replace a file of that name.")
  var force = false

  @Flag(help: "Print one JSON object.")
  var json = false

  var words: Words { common.words }

  func run() throws {
    let store = try common.openExistingStore()
    defer { try? store.close() }
    try common.enter(store)
    Interruption.watch()
    var line = ProgressLine(words: words)
    defer { line.clear() }
    let facts = try store.backUp(to: file ?? standardName, replacing: force) { share in
      if Interruption.happened {
        throw Complaint(sentence: words.care.stopped, status: .interrupted)
      }
      line.show(words.percent(share))
    }
    line.clear()
    StandardOutput.print(json ? try JSONText.of(BackupPrinted(facts)) : words.care.backedUp(facts))
  }

  /// Beside the store: `hetang-2026-11-22T071405Z.sqlite`.
  private var standardName: String {
    let path = common.path as NSString
    let moment = Clock.now().inFileName
    let stem = (path.deletingPathExtension as NSString).lastPathComponent
    let ending = path.pathExtension.isEmpty ? "" : ".\(path.pathExtension)"
    return (path.deletingLastPathComponent as NSString)
      .appendingPathComponent("\(stem)-\(moment)\(ending)")
  }
}

/// What a backup holds, as `--json` prints it.
struct BackupPrinted: Encodable {
  var path: String
  var bytes: Int64
  var version: Int
  var groups: Int
  var people: Int
  var auditRows: Int
  /// As the lists write moments; null when nobody ever changed anything.
  var lastChange: OrNull<String>

  init(_ facts: BackupFacts) {
    path = facts.path
    bytes = facts.bytes
    version = facts.version
    groups = facts.groups
    people = facts.people
    auditRows = facts.mark.rows
    lastChange = OrNull(facts.lastChange.map(IsoText.moment))
  }

  private enum CodingKeys: String, CodingKey {
    case path, bytes, version, groups, people
    case auditRows = "audit_rows"
    case lastChange = "last_change"
  }
}
