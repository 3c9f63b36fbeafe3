import ArgumentParser
import Community
import Exchange
import Store
import Terminal
import Words

/// Takes an import back.
struct TakeBackCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "take-back",
    abstract: "Take an import back: what it brought goes, and nothing else.",
    discussion: """
      For the wrong file, the wrong group or the wrong time zone. `hetang imports` lists the imports \
      with their numbers; any of them can be taken back, also one that was stopped on the way, but \
      not those from before this store noted what an import brings (state untraced).

      What other imports told as well stays, and so does what operators have done, with the people \
      and requests that it is about. Undo does not bring an import back; importing the file again \
      does. --dry-run tells what would go and what would stay.

      It goes piece by piece, so that others can work meanwhile. Stopped on the way, it goes on by \
      itself while hetang is in use, and all of it with the same command again.

      This is dangerous: it takes a second operator's consent (--ask), or of whom could do it alone \
      the file's name (--confirm NAME).
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions
  @OptionGroup var danger: DangerOptions

  @Argument(
    help: ArgumentHelp("The import: its number, as `hetang imports` shows it.", valueName: "id"))
  var number: RowNumber

  var words: Words { common.words }

  func run() throws {
    Interruption.watch()
    try common.atDesk { desk in
      let id = ImportID(number.value)
      guard let effect = try desk.store.takingBack(id) else {
        throw CommandError.notFound(.import(id))
      }
      // Somebody was stopped on the way: what they confirmed goes on.
      if effect.row.state == .leaving, !acting.dryRun { return try finish(effect, at: desk) }
      try acting.perform(
        [.takeBackImport(id, version: effect.row.version)], at: desk, danger: danger,
        telling: [effect.entry]
      ) { $0.importTakenBack }
      if !acting.form.json {
        for sentence in words.takingBack.meaning(effect) {
          StandardOutput.print(Text.clean(sentence))
        }
      }
      guard !acting.dryRun, !danger.ask else { return }
      try sweep(at: desk)
    }
  }

  private func finish(_ effect: TakingBack, at desk: Desk) throws {
    try sweep(at: desk)
    StandardOutput.print(
      acting.form.json
        ? JsonWriter.text(.record([.init("earlier", .flag(true)), effect.entry]))
        : Text.clean(
          words.commandLine.naming(words.notices.importTakenBack, [effect.row.fileName])))
  }

  /// Takes away all that it brought.
  private func sweep(at desk: Desk) throws {
    guard try desk.store.finishTakingBack(isCancelled: { Interruption.happened }) else {
      throw Complaint(sentence: words.takingBack.goesOn, status: .interrupted)
    }
    try desk.store.refreshFigures(at: desk.now)
  }
}

extension TakingBack {
  /// `"effect":{"messages":120,…}`
  fileprivate var entry: Datum.Entry {
    let counts = row.counts
    return .init(
      "effect",
      .record([
        .init("messages", Datum(counts.messages)), .init("joins", Datum(counts.joins)),
        .init("leaves", Datum(counts.leaves)), .init("notices", Datum(counts.notices)),
        .init("groups", .list(groups.map { .text($0) })),
        .init("kept_people", Datum(keptPeople)), .init("kept_requests", Datum(keptRequests)),
        .init(
          "told_again",
          .list(
            toldAgain.map {
              .record([
                .init("import", Datum(Int($0.row.id))), .init("file", .text($0.row.path)),
                .init("entries", Datum($0.events)),
              ])
            })),
      ]))
  }
}
