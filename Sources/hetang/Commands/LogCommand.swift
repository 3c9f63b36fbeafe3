import ArgumentParser
import Community
import Store
import Terminal
import Words

/// Shows the audit trail, or checks it.
struct LogCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show what operators did, or check that the record is whole.",
    discussion: """
      A line for each entry of the audit trail, latest first: its number, when, who, what, and whom \
      or what it was about.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("How many entries to show.", valueName: "number"))
  var limit = 20

  @Option(help: ArgumentHelp("Only what this operator did.", valueName: "name"))
  var by: String?

  @Flag(help: "Follow the chain of hashes over every row; exit code 1 when it is broken.")
  var verify = false

  var words: Words { common.words }

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit takes a number from 1.") }
  }

  func run() throws {
    let store = try common.openExistingStore()
    defer { try? store.close() }
    guard verify else { return try show(store) }
    switch try store.verifyLog() {
    case .whole(let rows):
      print(words.log.whole(rows: rows))
    case .broken(let row, let reason):
      print(words.log.broken(at: row.rawValue, reason: reason))
      throw ExitCode(1)
    }
  }

  private func show(_ store: Store) throws {
    let page = try store.log(LogQuery(by: by, window: Window(limit: limit)))
    if page.rows.isEmpty { return print(words.log.emptyLog) }
    for entry in page.rows { print(line(entry)) }
  }

  private func line(_ entry: AuditEntry) -> String {
    let about = entry.about.joined(separator: ", ")
    let parts = [
      "#\(entry.id.rawValue)", words.time.dateAndTime(entry.at, in: Clock.zone), entry.by,
      words.log.describe(entry), about, entry.isUndone ? words.log.undone : "",
    ]
    return parts.filter { !$0.isEmpty }.map { Text.clean($0) }.joined(separator: "  ")
  }
}
