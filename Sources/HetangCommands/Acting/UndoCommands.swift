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
      same thing since. To take back a dangerous change is dangerous itself: --confirm NAME, or \
      --ask where a second operator could consent.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var form: ReceiptOption
  @OptionGroup var danger: DangerOptions

  @Argument(help: ArgumentHelp("A number of `hetang log`; else your latest.", valueName: "id"))
  var entry: RowNumber?

  var words: Words { common.words }

  func validate() throws {
    if danger.ask && entry != nil {
      throw ValidationError("--ask is for your latest: leave the number out.")
    }
  }

  func run() throws {
    try common.atDesk { desk in
      if danger.ask {
        return form.tell(
          try desk.store.askToUndo(as: desk.person, at: desk.now),
          desk.words.notices.askedConsent)
      }
      let receipt =
        try entry.map {
          try desk.store.undo(
            AuditID($0.value), as: desk.person, at: desk.now, confirmation: danger.confirm)
        } ?? desk.store.undo(as: desk.person, at: desk.now, confirmation: danger.confirm)
      let words = desk.words
      let deed = Text.clean(words.log.describe(receipt.deed))
      form.tell(
        receipt,
        words.notices.withoutKeys.undone(deed, about: receipt.namesInBrief(desk.words))
          + words.commandLine.doesAgain)
    }
  }
}

/// Does again what this operator took back.
struct RedoCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what you took back last.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var form: ReceiptOption
  @OptionGroup var danger: DangerOptions

  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in
      if danger.ask {
        return form.tell(
          try desk.store.askToRedo(as: desk.person, at: desk.now),
          desk.words.notices.askedConsent)
      }
      let receipt = try desk.store.redo(
        as: desk.person, at: desk.now, confirmation: danger.confirm)
      let deed = Text.clean(desk.words.log.describe(receipt.deed))
      form.tell(
        receipt,
        desk.words.notices.withoutKeys.redone(deed, about: receipt.namesInBrief(desk.words)))
    }
  }
}

extension Receipt {
  /// The first names of what was taken back or done again, for one line.
  fileprivate func namesInBrief(_ words: Words) -> String {
    words.listed(about.prefix(2).map { Text.clean($0) })
  }
}
