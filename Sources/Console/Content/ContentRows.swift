import Community
import Store
import Terminal
import Words

extension PostRow: ListRow {
  var rowID: PostID { post.id }
  var claimable: Subject? { .post(post.id) }

  /// What is still to be sent, soonest first.
  var open: [DeliveryRow] { inOrder.filter(\.delivery.state.isOpen) }
  /// What waits for a person now, soonest first.
  var due: [DeliveryRow] { inOrder.filter { $0.delivery.state == .due } }

  private var inOrder: [DeliveryRow] {
    deliveries.sorted { ($0.delivery.dueAt, $0.delivery.id) < ($1.delivery.dueAt, $1.delivery.id) }
  }

  /// How the deliveries stand: "2 due · 3 scheduled", for the past with how many were on time.
  func state(_ words: Words) -> (text: String, look: Look) {
    let states = deliveries.map(\.delivery.state)
    if states.isEmpty { return (words.content.draft, .muted) }
    let order: [DeliveryState] = [.due, .missed, .scheduled, .sent, .skipped, .withdrawn]
    let present = order.filter(states.contains)
    var parts = present.map { state in
      words.content.count(states.count { $0 == state }, state)
    }
    let sent = deliveries.map(\.delivery).filter { $0.state == .sent }
    if !sent.isEmpty {
      parts.append(words.content.onTime(sent.count { $0.wasOnTime }, of: sent.count))
    }
    return (parts.joined(separator: " · "), present.first?.look ?? .plain)
  }

  /// When the next delivery is due, or when the last was.
  func when(_ context: ConsoleContext) -> String {
    let words = context.words
    if let next = open.first(where: { $0.delivery.state != .missed }) {
      return words.time.due(next.delivery.dueAt, now: context.now, in: next.zone)
    }
    guard let last = inOrder.last else { return "" }
    let moment = last.delivery.settledAt ?? last.delivery.dueAt
    return "\(words.time.monthAndDay(last.zone.day(of: moment))) "
      + words.time.time(last.zone.time(of: moment))
  }

  /// The first group's name and how many more there are, in so many columns.
  func groups(_ words: Words, columns: Int) -> String {
    guard let first = deliveries.first else { return "" }
    let name = Text.clean(first.groupName)
    if deliveries.count == 1 { return name }
    let more = " \(words.content.more(deliveries.count - 1))"
    return Text.truncate(name, columns: columns - Text.width(more), cut: .middle) + more
  }
}

extension DeliveryRow: ListRow {
  var rowID: DeliveryID { delivery.id }
  var claimable: Subject? { .delivery(delivery.id) }
}

extension Delivery {
  /// Whether it was sent within ``DeliveryPreset/onTime`` of its time.
  var wasOnTime: Bool {
    guard state == .sent, let settledAt else { return false }
    return abs(settledAt - dueAt) <= Int64(DeliveryPreset.onTime.value) * 60
  }
}
