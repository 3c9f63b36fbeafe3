import ArgumentParser
import Community
import Words

/// Rows that a command names by their numbers, changed as one.
struct NumberedRows: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: ArgumentHelp("Numbers, as the list shows them.", valueName: "id"))
  var numbers: [RowNumber]

  var words: Words { common.words }

  /// - Parameter command: What to do with the row of that number.
  func perform(
    _ command: (Desk, Int64) throws -> Command, deed: (NoticeWords, Int) -> String
  ) throws {
    try common.atDesk { desk in
      do {
        let commands = try numbers.unique.map { try command(desk, $0.value) }
        try acting.perform(commands, at: desk) { deed($0, commands.count) }
      } catch CommandError.notFound(let subject) {
        // What was done once may be why it is gone.
        if try !acting.answerEarlier(about: subject, at: desk) {
          throw CommandError.notFound(subject)
        }
      }
    }
  }
}
