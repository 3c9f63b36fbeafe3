import Community

/// A message of a ChatLab file.
struct ChatLabMessage {
  private enum Field: String, CaseIterable {
    case id = "platformMessageId", sender, accountName, groupNickname, timestamp, type, content
    case replyTo = "replyToMessageId"
  }

  private static let keys = JsonKeys<Field>()

  private(set) var id: String?
  private(set) var content = ""
  private(set) var replyTo: String?
  private(set) var moment: Instant?
  /// The timestamp as it is spelled, when there is one; it may be no time.
  private(set) var timestamp: String?
  /// Nil when it has no sender.
  private(set) var account: ChatAccount?
  /// Names that the sender bears.
  private(set) var names: [String] = []
  private var type: Int64 = 0

  init(_ value: JsonValue) {
    var sender: String?
    var accountName: String?
    var nickname: String?
    value.members { key, value in
      switch Self.keys.field(key) {
      case .id: id = Self.text(value, limit: JsonText.longest)
      case .sender: sender = Self.text(value, limit: JsonText.longest)
      case .accountName: accountName = Self.text(value, limit: JsonText.longestName)
      case .groupNickname: nickname = Self.text(value, limit: JsonText.longestName)
      case .timestamp:
        moment = Self.moment(value)
        timestamp = value.isNull ? nil : value.spelling
      case .type: type = value.integer ?? 99
      case .content: content = value.string() ?? ""
      case .replyTo: replyTo = Self.text(value, limit: JsonText.longest)
      case nil: break
      }
    }
    names = [nickname, accountName].compactMap { $0 }
    account = sender.map { ChatAccount(externalID: $0, name: names.first ?? $0) }
  }

  var isSystem: Bool { type == 80 }
  var isRecall: Bool { type == 81 }

  /// What was said; pictures, files and the like say nothing, whatever stands in their place.
  var text: String {
    switch type {
    case 1...5, 8, 20...23, 27: ""
    default: content
    }
  }

  private static func text(_ value: JsonValue, limit: Int) -> String? {
    let text = value.stringOrNumber(limit: limit)
    return text?.isEmpty == false ? text : nil
  }

  /// Seconds; milliseconds, which some writers give, are told by their size. Fractions are cut off.
  /// A date with its offset is taken too: languages write one where they mean a moment.
  private static func moment(_ value: JsonValue) -> Instant? {
    if let number = value.integer { return moment(number) }
    guard let text = value.spelling else { return nil }
    if let number = Double(text), abs(number) < 1e15 { return moment(Int64(number.rounded(.down))) }
    guard let time = IsoTime(text), let offset = time.offset else { return nil }
    return time.instant(offset: offset)
  }

  private static func moment(_ number: Int64) -> Instant {
    Instant(abs(number) >= 100_000_000_000 ? number / 1000 : number)
  }
}
