import Community
import Exchange
import Store
import Words

extension [PlainColumn<OperatorAccount>] {
  /// The operators.
  static func operators(_ desk: Desk) -> Self {
    let words = desk.words
    return [
      .init(title: words.log.number, isNumber: true) { "#\($0.id.rawValue)" },
      .init(title: words.log.field("name"), widest: 24) { $0.fields.name },
      .init(title: words.log.field("role")) { words.operators.name(of: $0.fields.role) },
      .init(title: words.log.field("unix_user"), widest: 24) { $0.fields.unixUser ?? "" },
      .init(title: words.log.field("key_comment"), widest: 30) { $0.fields.keyComment ?? "" },
      .init(title: words.log.state) { row in
        row.isDisabled ? words.log.field("disabled") : ""
      },
    ]
  }
}

extension [PlainColumn<RoleRow>] {
  /// What each role may do.
  static func roles(_ desk: Desk) -> Self {
    let words = desk.words
    return [
      .init(title: words.log.field("role")) { words.operators.name(of: $0.role) },
      .init(title: words.log.field("newcomers")) { row in
        words.log.value(row.isNewcomers ? "1" : "0", of: "newcomers", in: "role")
      },
      .init(title: words.log.field("rights"), widest: 400) { row in
        row.rights.isEmpty ? "–" : words.listed(row.rights.map(words.operators.name(of:)))
      },
    ]
  }
}

extension [PlainColumn<Consent>] {
  /// What waits for a second operator.
  static func consents(_ desk: Desk) -> Self {
    let words = desk.words
    return [
      .init(title: words.log.number, isNumber: true) { "#\($0.id.rawValue)" },
      .init(title: words.log.field("asked_by"), widest: 16) { $0.askedBy },
      .init(title: words.log.deed, widest: 60) { words.log.toDo.describe($0.command) },
      .init(title: words.log.about, widest: 40) { $0.about },
      .init(title: words.log.field("expires_at")) {
        words.time.dateAndTime($0.expiresAt, in: desk.zone)
      },
    ]
  }
}

extension [PlainColumn<HealthModelRow>] {
  /// The health models: which is in use, and what each reached.
  static func healthModels(_ words: Words, in zone: Zone) -> Self {
    let titles = words.judging.modelColumns
    let facts: [PlainColumn<HealthModelRow>] = [
      .init(title: titles[0]) { "\($0.isInUse ? "*" : " ") \($0.model.version)" },
      .init(title: titles[1]) { $0.model.date },
      .init(title: titles[2]) { row in
        row.installed.map {
          "\($0.installedBy), \(words.time.date(zone.day(of: $0.installedAt)))"
        } ?? words.verdict.ownModel
      },
    ]
    return facts
      + zip(titles.dropFirst(3), HealthTarget.allCases).map { title, target in
        .init(title: title, isNumber: true) { row in
          Figure.of(row.auc(target))
        }
      }
  }
}
