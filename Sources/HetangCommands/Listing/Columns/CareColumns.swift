import Community
import Exchange
import Store
import Words

extension [PlainColumn<AlertRow>] {
  /// The list of alerts.
  static func alerts(_ desk: Desk) -> Self {
    let words = desk.words
    return [
      .init(title: words.log.number, isNumber: true) { "#\($0.alert.id.rawValue)" },
      .init(title: words.log.time) { words.time.dateAndTime($0.alert.raisedAt, in: desk.zone) },
      .init(title: words.log.group, widest: 30) { desk.shown($0.groupName) },
      .init(title: words.today.alert, widest: 60) { words.today.sentence($0.alert.kind) },
      .init(title: words.log.state) { row in
        row.alert.isAcknowledged ? words.log.field("acknowledged") : ""
      },
    ]
  }
}

extension [PlainColumn<DeliveryRow>] {
  /// The list of deliveries.
  static func deliveries(_ desk: Desk) -> Self {
    let words = desk.words
    return [
      .init(title: words.log.number, isNumber: true) { "#\($0.delivery.id.rawValue)" },
      .init(title: words.content.when) {
        words.time.dateAndTime($0.delivery.dueAt, in: desk.zone)
      },
      .init(title: words.log.group, widest: 30) { desk.shown($0.groupName) },
      .init(title: words.content.state) { words.content.name(of: $0.delivery.state) },
      .init(title: words.content.post, widest: 50) { row in
        row.post.text.title.isEmpty ? row.post.text.body : row.post.text.title
      },
    ]
  }
}

extension [PlainColumn<IncidentRow>] {
  /// The list of incidents.
  static func incidents(_ desk: Desk) -> Self {
    let words = desk.words
    return [
      .init(title: words.log.number, isNumber: true) { "#\($0.incident.id.rawValue)" },
      .init(title: words.log.time) { words.time.dateAndTime($0.incident.at, in: desk.zone) },
      .init(title: words.log.kind) { words.incidents.name($0.incident.fields.kind) },
      .init(title: words.log.group, widest: 30) { desk.shown($0.groupName) },
      .init(title: words.log.about, widest: 24) { $0.personName ?? "" },
      .init(title: words.log.field("words"), widest: 60) { $0.incident.fields.words },
      .init(title: words.log.by, widest: 16) { $0.incident.by },
    ]
  }
}

extension [PlainColumn<OutboxRow>] {
  /// What has to happen outside.
  static func outbox(_ desk: Desk) -> Self {
    let words = desk.words
    return [
      .init(title: words.log.number, isNumber: true) { "#\($0.id.rawValue)" },
      .init(title: words.log.time) { words.time.dateAndTime($0.at, in: desk.zone) },
      .init(title: words.log.kind) { words.log.name(of: $0.kind) },
      .init(title: words.log.about, widest: 40) { $0.subject },
      .init(title: words.log.group, widest: 30) { desk.shown($0.groupName) },
      .init(title: words.log.state) { words.log.name(of: $0.state) },
    ]
  }
}

extension [PlainColumn<ImportRow>] {
  /// The imports.
  static func imports(_ desk: Desk) -> Self {
    let words = desk.words
    return [
      .init(title: words.log.number, isNumber: true) { "#\($0.id)" },
      .init(title: words.log.time) { words.time.dateAndTime($0.at, in: desk.zone) },
      .init(title: words.log.by, widest: 16) { $0.by },
      .init(title: words.log.format) { $0.format },
      .init(title: words.log.path, widest: 40) { $0.path },
      .init(title: words.log.counts, widest: 80) { row in
        let counts = words.log.summary(row.counts)
        return words.takingBack.state(row.state).map { words.inARow([$0, counts]) } ?? counts
      },
    ]
  }
}
