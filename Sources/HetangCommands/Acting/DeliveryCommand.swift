import ArgumentParser
import Community
import Store
import Words

/// What becomes of a post in a group.
struct DeliveryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delivery", abstract: "Confirm deliveries as sent, skip or withdraw them.",
    discussion: "`hetang deliveries` lists them with their numbers.",
    subcommands: [Sent.self, Skip.self, Withdraw.self])

  /// Confirms that they went out.
  struct Sent: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "sent", abstract: "Confirm deliveries as sent: all, or none.")

    @OptionGroup var rows: NumberedRows

    var words: Words { rows.words }

    func run() throws { try rows.settle(.confirmSent) { $0.deliverySent($1) } }
  }

  /// Leaves them out.
  struct Skip: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "skip", abstract: "Skip deliveries, with a reason: all, or none.")

    @OptionGroup var rows: NumberedRows

    @Option(help: ArgumentHelp("Why.", valueName: "text"))
    var reason: String

    var words: Words { rows.words }

    func run() throws { try rows.settle(.skip(reason: reason)) { $0.deliverySkipped($1) } }
  }

  /// Takes them out of the plan.
  struct Withdraw: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Take deliveries out of the plan before they are due: all, or none.")

    @OptionGroup var rows: NumberedRows

    var words: Words { rows.words }

    func run() throws { try rows.settle(.withdraw) { $0.withdrawn($1) } }
  }
}

extension NumberedRows {
  fileprivate func settle(
    _ change: DeliveryChange, deed: (NoticeWords, Int) -> String
  ) throws {
    try perform(
      { desk, number in
        let id = DeliveryID(number)
        guard let row = try desk.store.delivery(id) else {
          throw CommandError.notFound(.delivery(id))
        }
        return .settleDelivery(id, version: row.delivery.version, change)
      }, deed: deed)
  }
}
