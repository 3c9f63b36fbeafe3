import Community

/// What a service message means: joins, leaves, or something neutral.
struct TelegramService {
  /// One thing that happened.
  struct Happening {
    var kind: ChatEvent.Kind
    var account: ChatAccount?
    /// Whether it knows someone only by name.
    var needsNames = false
  }

  private(set) var events: [Happening] = []
  /// Members it is about whose names are missing.
  private(set) var unnamed = 0

  init(_ message: TelegramMessage) {
    switch message.action {
    case "create_group", "create_channel":
      events = [Self.notice(message)]
      addMembers(message)
    case "invite_members": addMembers(message)
    case "join_group_by_link":
      guard let actor = message.actor else {
        unnamed = 1
        return
      }
      let inviter = message.inviter.map { ChatAccount(name: $0) }
      events = [Happening(kind: .join(by: inviter), account: actor, needsNames: inviter != nil)]
    case "join_group_by_request":
      guard let actor = message.actor else {
        unnamed = 1
        return
      }
      events = [Happening(kind: .join(by: nil), account: actor)]
    case "remove_members": removeMembers(message)
    default: events = [Self.notice(message)]
    }
  }

  private mutating func addMembers(_ message: TelegramMessage) {
    takeMembers(of: message, bySelf: .join(by: nil), byActor: .join(by: message.actor))
  }

  private mutating func removeMembers(_ message: TelegramMessage) {
    takeMembers(of: message, bySelf: .leave, byActor: .removal(by: message.actor))
  }

  /// Members are named without their ids, but for the one who did it.
  private mutating func takeMembers(
    of message: TelegramMessage, bySelf: ChatEvent.Kind, byActor: ChatEvent.Kind
  ) {
    for name in message.members {
      guard let name, !name.isEmpty else {
        unnamed += 1
        continue
      }
      if let actor = message.actor, actor.name == name {
        events.append(Happening(kind: bySelf, account: actor))
      } else {
        let member = ChatAccount(name: name)
        events.append(Happening(kind: byActor, account: member, needsNames: true))
      }
    }
  }

  private static func notice(_ message: TelegramMessage) -> Happening {
    let parts = [message.action ?? "", message.title ?? "", message.text]
    let text = parts.filter { !$0.isEmpty }.joined(separator: ": ")
    return Happening(kind: .notice(text: text), account: message.actor)
  }
}
