import Community

/// One element of a chat's `messages`, with the members that matter.
struct TelegramMessage {
  /// Whoever has no name left.
  static let deletedName = "Deleted Account"
  /// A sender about whom nothing is known at all.
  static let deleted = ChatAccount(name: deletedName)

  private enum Field: String, CaseIterable {
    case id, type, date, dateUnix = "date_unixtime", from, fromID = "from_id", actor
    case actorID = "actor_id", action, members, text, title, inviter
    case replyTo = "reply_to_message_id", replyPeer = "reply_to_peer_id"
  }

  private static let keys = JsonKeys<Field>()

  let isObject: Bool
  private(set) var id: String?
  private(set) var type: String?
  private(set) var unixTime: Int64?
  private(set) var localDate: String?
  private(set) var action: String?
  private(set) var title: String?
  private(set) var inviter: String?
  /// Display names of those a service message is about; nil for one without a name.
  private(set) var members: [String?] = []
  private(set) var text = ""
  private(set) var replyTo: String?
  /// The sender of a message, the actor of a service message.
  private(set) var actor: ChatAccount?
  /// Whether the actor's name is theirs and not a stand-in.
  private(set) var hasActorName = false

  init(_ value: JsonValue) {
    isObject = value.isObject
    var name: String?
    var account: String?
    var answersElsewhere = false
    value.members { key, value in
      switch Self.keys.field(key) {
      case .id: id = value.integer.map { String($0) }
      case .type: type = value.string(limit: JsonText.longestName)
      case .date: localDate = value.string(limit: JsonText.longestName)
      case .dateUnix: unixTime = value.integer
      case .from, .actor: name = value.string(limit: JsonText.longestName) ?? name
      case .fromID, .actorID: account = Self.accountID(value) ?? account
      case .action: action = value.string(limit: JsonText.longestName)
      case .members:
        value.elements { members.append($0.string(limit: JsonText.longestName)) }
      case .text: text = Self.text(value)
      case .title: title = value.string(limit: JsonText.longestName)
      case .inviter: inviter = value.string(limit: JsonText.longestName)
      case .replyTo: replyTo = value.integer.map { String($0) }
      case .replyPeer: answersElsewhere = true
      case nil: break
      }
    }
    if answersElsewhere { replyTo = nil }
    hasActorName = name?.isEmpty == false
    if hasActorName || account != nil {
      actor = ChatAccount(externalID: account, name: hasActorName ? name ?? "" : Self.deletedName)
    }
  }

  var isService: Bool { type == "service" }
  /// The exporting program did not understand it: there is not even a date.
  var isUnsupported: Bool { type == "unsupported" }

  /// A string, or an array of strings and objects with a `text`.
  private static func text(_ value: JsonValue) -> String {
    if let plain = value.string() { return plain }
    var whole = ""
    value.elements { part in
      guard whole.utf8.count < JsonText.longest else { return }
      whole += part.string() ?? part["text"]?.string() ?? ""
    }
    return whole
  }

  /// `user123`, `channel123`, `chat123`; old exports write a number whose high bits tell the kind.
  private static func accountID(_ value: JsonValue) -> String? {
    if let text = value.string() { return text.isEmpty ? nil : text }
    guard let number = value.integer, number >= 0 else { return nil }
    let kind = number >> 32
    let bare = number & 0xFFFF_FFFF
    switch kind {
    case 1: return "chat\(bare)"
    case 2: return "channel\(bare)"
    default: return "user\(number)"
    }
  }
}
