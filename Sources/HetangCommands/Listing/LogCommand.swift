import ArgumentParser
import Community
import Exchange
import Store
import Words

/// Shows the audit trail, or checks it.
struct LogCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show what operators did, or check that the record is whole.",
    discussion: """
      A line for each entry of the audit trail, latest first: its number, when, who, what, and whom \
      or what it was about. `hetang undo` takes the number.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions
  @OptionGroup var queue: QueueOptions
  @OptionGroup var since: SinceOption

  @Option(
    help: ArgumentHelp("Only what this operator did.", valueName: "name"), completion: .operators)
  var by: String?

  @Flag(help: "Follow the chain of hashes over every row; exit code 1 when it is broken.")
  var verify = false

  var words: Words { common.words }

  func validate() throws {
    guard verify else { return }
    if list.form.format != nil || list.limit != nil || by != nil || queue.group.group != nil
      || !queue.filter.isEmpty || since.day != nil
    {
      throw ValidationError("--verify looks at every row and answers in words: it stands alone.")
    }
  }

  func run() throws {
    if verify { return try check() }
    try common.atDesk { desk in
      let group = try queue.group.id(desk)
      let english = Words(.english).log
      try list.print(
        Listing(
          fields: .log { english.describe($0) }, columns: .log(desk),
          empty: empty(desk.words)
        ) { window in
          try desk.store.log(
            LogQuery(
              by: by, group: group, filter: queue.filter,
              meanings: desk.words.log.meanings(of: queue.filter), since: since.moment(at: desk),
              window: window))
        })
    }
  }

  private func empty(_ words: Words) -> String {
    if !queue.filter.isEmpty { return words.log.noMatch }
    let isNarrowed = by != nil || queue.group.group != nil || since.day != nil
    return isNarrowed ? words.commandLine.nothing : words.log.emptyLog
  }

  /// Goes through the trail without touching the store otherwise.
  private func check() throws {
    let store = try common.openExistingStore()
    defer { try? store.close() }
    switch try store.verifyLog() {
    case .whole(let rows): StandardOutput.print(words.log.whole(rows: rows))
    case .broken(let row, let reason):
      StandardOutput.print(words.log.broken(at: row.rawValue, reason: reason))
      throw ExitCode(ExitStatus.failed.rawValue)
    }
  }
}
