import ArgumentParser
import Community
import Store
import Terminal
import Words

/// Takes back what this operator did.
struct UndoCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back what you did last, or one entry of the log.",
    discussion: """
      Given again, it goes further back. It is refused with exit code 3 when somebody changed the \
      same thing since.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var form: ReceiptOption

  @Argument(help: ArgumentHelp("A number of `hetang log`; else your latest.", valueName: "id"))
  var entry: RowNumber?

  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in
      let receipt =
        try entry.map {
          try desk.store.undo(AuditID($0.value), as: desk.person, at: desk.now)
        } ?? desk.store.undo(as: desk.person, at: desk.now)
      let words = desk.words
      let deed = Text.clean(words.log.describe(receipt.command))
      form.tell(receipt, words.notices.withoutKeys.undone(deed) + words.commandLine.doesAgain)
    }
  }
}

/// Does again what this operator took back.
struct RedoCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what you took back last.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var form: ReceiptOption

  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in
      let receipt = try desk.store.redo(as: desk.person, at: desk.now)
      let deed = Text.clean(desk.words.log.describe(receipt.command))
      form.tell(receipt, desk.words.notices.withoutKeys.redone(deed))
    }
  }
}
