import Community

/// Turns the members and messages of a ChatLab file into records.
struct ChatLabGroup {
  private let meta: ChatLabMeta
  private let intake: Intake
  private var named = NamedEvents()

  /// - Parameter place: of the head, for a chat that is left out.
  init(_ meta: ChatLabMeta, _ intake: Intake, at place: ReadWarning.Place) {
    self.meta = meta
    self.intake = intake
    if let type = meta.otherType {
      intake.skip(place, .notAGroup(name: Clean.text(meta.group.name), type: type))
    }
  }

  mutating func takeMember(_ value: JsonValue, at place: ReadWarning.Place) throws {
    guard meta.otherType == nil else { return }
    let member = ChatLabMember(value)
    guard let account = member.account, let id = account.externalID else {
      return intake.skip(place, value.isObject ? .noMember : .unreadableRow)
    }
    for name in Set(member.names) { named.names.learn(name, id: id) }
    let entry = RosterEntry(account: account, role: member.role)
    try intake.take(entry, in: meta.group)
  }

  mutating func takeMessage(_ value: JsonValue, at place: ReadWarning.Place) throws {
    guard meta.otherType == nil else { return }
    guard value.isObject else { return intake.skip(place, .unreadableRow) }
    let message = ChatLabMessage(value)
    guard let moment = message.moment else {
      let reason = message.timestamp.map { ReadWarning.Reason.unreadableTime(Clean.text($0)) }
      return intake.skip(place, reason ?? .noTime)
    }
    guard intake.admits(moment, at: place) else { return }
    if message.isSystem { return try takeSystem(message, moment, place) }
    if message.isRecall {
      let event = ChatEvent(
        kind: .notice(text: message.content), account: nil, at: moment,
        externalID: message.id)
      return try intake.take(event, in: meta.group)
    }
    guard let account = message.account, let id = account.externalID else {
      return intake.skip(place, .noSender)
    }
    for name in Set(message.names) { named.names.learn(name, id: id) }
    let event = ChatEvent(
      kind: .message(text: message.text), account: account, at: moment, externalID: message.id,
      replyTo: message.replyTo)
    try intake.take(event, in: meta.group)
  }

  /// Hands on what waited for names.
  mutating func finish() throws { try named.release(in: meta.group, intake) }

  /// The sender of a system row is no person.
  private mutating func takeSystem(
    _ message: ChatLabMessage, _ moment: Instant, _ place: ReadWarning.Place
  ) throws {
    let notice = ChatEvent(
      kind: .notice(text: message.content), account: nil, at: moment, externalID: message.id)
    guard let line = ChineseGroupLine.read(message.content, names: named.names) else {
      return try intake.take(notice, in: meta.group)
    }
    let by = line.by.flatMap { account($0) }
    let known = line.who.compactMap { account($0) }
    if known.count < line.who.count {
      intake.warn(place, .unknownSelf(Clean.text(message.content)))
      if known.isEmpty { return try intake.take(notice, in: meta.group) }
    }
    for (index, account) in known.enumerated() {
      let id = message.id.map { index == 0 ? $0 : "\($0)#\(index)" }
      guard let kind = ChatEvent.Kind(line.meaning, by: by) else { continue }
      let event = ChatEvent(kind: kind, account: account, at: moment, externalID: id)
      try named.hold(event, at: place, in: meta.group, intake)
    }
  }

  private func account(_ party: SystemLine.Party) -> ChatAccount? {
    switch party {
    case .named(let name): ChatAccount(name: name)
    case .you: meta.ownerID.map { ChatAccount(externalID: $0, name: $0) }
    }
  }
}
