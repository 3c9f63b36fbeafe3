import ArgumentParser
import Community
import Store
import Words

/// Checks the audit trail.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Check that the audit trail is whole.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "Follow the chain of hashes over every row; exit code 1 when it is broken.")
  var verify = false

  func run() throws {
    guard verify else { throw CleanExit.helpRequest(self) }
    let store = try common.openStore()
    defer { try? store.close() }
    switch try store.verifyLog() {
    case .whole(let rows):
      print(common.words.log.whole(rows: rows))
    case .broken(let row, let reason):
      print(common.words.log.broken(at: row.rawValue, reason: reason))
      throw ExitCode(1)
    }
  }
}
