import Community
import Store
import Terminal
import Words

extension ChoiceDialog {
  /// Asks why deliveries are not sent.
  ///
  /// - Parameter rest: what is handed off next, once a number has answered.
  static func skip(
    _ rows: [DeliveryRow], then rest: [DeliveryRow] = [], words: Words
  ) -> ChoiceDialog {
    let versions = Dictionary(
      rows.map { ($0.delivery.id, $0.delivery.version) }, uniquingKeysWith: { first, _ in first })
    let purpose = LineDialog.Purpose.skipDeliveries(versions)
    let next: [Step] = rest.isEmpty ? [] : [.open(.handOff(HandOffDialog(rows: rest)))]
    let options = words.handOff.skipReasons.map {
      Option($0, (purpose.steps(for: $0) ?? []) + next)
    }
    return ChoiceDialog(
      title: words.handOff.skip(rows.count), about: about(rows, words), options: options,
      ownWords: purpose)
  }

  /// Asks whether several deliveries were all sent.
  static func confirm(_ rows: [DeliveryRow], words: Words) -> ChoiceDialog {
    let commands = rows.map { Command.confirm($0) }
    return ChoiceDialog(
      title: words.handOff.confirm(rows.count), about: about(rows, words),
      options: [
        Option(words.handOff.sendNow(rows.count), [.open(.handOff(HandOffDialog(rows: rows)))]),
        Option(
          words.handOff.allSent(rows.count),
          [.perform(.all(commands, .deliverySent(rows.count)))]),
      ])
  }

  /// At most five lines that tell what is asked about.
  private static func about(_ rows: [DeliveryRow], _ words: Words) -> [String] {
    let limit = 5
    var lines = rows.prefix(limit).map { row in
      Text.clean(words.labelled(row.groupName, row.post.text.heading), limit: 200)
    }
    if rows.count > limit { lines.append(words.content.more(rows.count - limit)) }
    return lines
  }
}

extension Command {
  /// Confirms that the delivery was sent, as it was seen.
  static func confirm(_ row: DeliveryRow) -> Command {
    .settleDelivery(row.delivery.id, version: row.delivery.version, .confirmSent)
  }

  /// Takes the delivery out of the plan, as it was seen.
  static func withdraw(_ row: DeliveryRow) -> Command {
    .settleDelivery(row.delivery.id, version: row.delivery.version, .withdraw)
  }
}
