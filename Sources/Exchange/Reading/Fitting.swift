import Community

/// Brings names and ids from exports within the limits that the store and its screens rely on, and
/// counts what it had to change.
struct Fitting {
  /// Bytes of a name that are kept.
  static let longestName = 1 << 10
  /// Bytes of a text that are kept.
  static let longestText = 1 << 18

  /// Entries with a name or an id that was cut.
  private(set) var cutNames = 0
  /// Texts that were cut.
  private(set) var cutTexts = 0
  /// Texts in which NUL was replaced: for SQLite's functions a text ends there.
  private(set) var nulTexts = 0
  /// The group that was changed last.
  private var last: (given: ChatSource, kept: ChatSource)?

  mutating func fit(_ event: inout ChatEvent) {
    if let account = event.account, !isFit(account) { event.account = fitting(account) }
    event.externalID = fitting(id: event.externalID)
    event.replyTo = fitting(id: event.replyTo)
    switch event.kind {
    case .message(let text):
      if !isFit(text: text) { event.kind = .message(text: fitting(text: text)) }
    case .notice(let text):
      if !isFit(text: text) { event.kind = .notice(text: fitting(text: text)) }
    case .join(let by?): event.kind = .join(by: fitting(by))
    case .removal(let by?): event.kind = .removal(by: fitting(by))
    case .join, .removal, .leave: break
    }
  }

  mutating func fit(_ entry: inout RosterEntry) {
    entry.account = fitting(entry.account)
    entry.tags = entry.tags.map { fitting($0) }
  }

  mutating func fit(_ application: inout JoinApplication) {
    application.applicantID = fitting(id: application.applicantID)
    application.name = fitting(application.name)
    application.answer = application.answer.map { fitting(text: $0) }
    application.referrer = application.referrer.map { fitting($0) }
    application.paid = application.paid.map { fitting($0) }
    application.source = application.source.map { fitting($0) }
  }

  mutating func fit(_ group: inout ChatSource) {
    if isFit(group.name), group.externalID.map({ isFit($0) }) != false,
      isFit(group.platform.rawValue)
    {
      return
    }
    // One group, however many its entries.
    if let last, last.given == group { return group = last.kept }
    let given = group
    defer { last = (given, group) }
    group.name = fitting(group.name)
    group.externalID = fitting(id: group.externalID)
    group.platform = Platform(rawValue: fitting(group.platform.rawValue))
  }

  private func isFit(_ account: ChatAccount) -> Bool {
    isFit(account.name) && account.externalID.map { isFit($0) } != false
  }

  private func isFit(_ name: String) -> Bool {
    name.utf8.count <= Self.longestName && !hasNul(name)
  }

  private func isFit(text: String) -> Bool {
    text.utf8.count <= Self.longestText && !hasNul(text)
  }

  private mutating func fitting(_ account: ChatAccount) -> ChatAccount {
    if isFit(account) { return account }
    return ChatAccount(
      externalID: fitting(id: account.externalID), name: fitting(account.name), kind: account.kind)
  }

  private mutating func fitting(_ name: String) -> String {
    cut(withoutNul(name), after: Self.longestName, counting: \.cutNames)
  }

  private mutating func fitting(text: String) -> String {
    cut(withoutNul(text), after: Self.longestText, counting: \.cutTexts)
  }

  private mutating func cut(
    _ text: String, after limit: Int, counting count: WritableKeyPath<Self, Int>
  ) -> String {
    guard text.utf8.count > limit else { return text }
    self[keyPath: count] += 1
    return String(decoding: LossyText.prefix(Array(text.utf8)[...], limit), as: UTF8.self)
  }

  /// Two ids that differ only far behind stay two: the rest of a long one goes as its hash.
  private mutating func fitting(id: String?) -> String? {
    guard let id, !isFit(id) else { return id }
    let plain = withoutNul(id)
    guard plain.utf8.count > Self.longestName else { return plain }
    cutNames += 1
    let start = LossyText.prefix(Array(plain.utf8)[...], 64)
    return String(decoding: start, as: UTF8.self) + "#" + String(Self.hash(plain), radix: 16)
  }

  private func hasNul(_ text: String) -> Bool { text.utf8.contains(0) }

  private mutating func withoutNul(_ text: String) -> String {
    guard hasNul(text) else { return text }
    nulTexts += 1
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
  }

  /// FNV-1a, 64 bits (Fowler, Noll, Vo).
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
