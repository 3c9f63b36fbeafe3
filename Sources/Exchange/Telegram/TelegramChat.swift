import Community

/// Reads the messages of one chat.
struct TelegramChat {
  private let group: ChatSource
  private let intake: Intake
  private var named = NamedEvents()
  private var clock: WallClock?

  init(_ group: ChatSource, _ intake: Intake) {
    self.group = group
    self.intake = intake
  }

  /// Reads the array of messages that comes next.
  mutating func read(_ json: JsonStream) throws {
    guard try json.enter("[") else { return try json.skip() }
    while try json.nextElement() {
      let place = ReadWarning.Place.byte(json.offset)
      guard let value = try json.capture() else {
        intake.skip(place, .tooLong(limit: JsonStream.longestValue))
        continue
      }
      try take(TelegramMessage(value), at: place)
    }
  }

  /// Hands on what waited for names.
  mutating func finish() throws { try named.release(in: group, intake) }

  private mutating func take(_ message: TelegramMessage, at place: ReadWarning.Place) throws {
    if message.isUnsupported { return intake.skip(place, .unsupportedMessage) }
    guard message.isObject else { return intake.skip(place, .unreadableRow) }
    guard let moment = try moment(of: message) else { return intake.skip(place, .noTime) }
    guard intake.admits(moment, at: place) else { return }
    if let actor = message.actor, let id = actor.externalID, message.hasActorName {
      named.names.learn(actor.name, id: id)
    }
    if message.isService {
      try takeService(message, moment, place)
    } else {
      var event = ChatEvent(
        kind: .message(text: message.text), account: message.actor ?? TelegramMessage.deleted,
        at: moment, externalID: message.id)
      event.replyTo = message.replyTo
      try intake.take(event, in: group)
    }
  }

  private mutating func takeService(
    _ message: TelegramMessage, _ moment: Instant, _ place: ReadWarning.Place
  ) throws {
    let service = TelegramService(message)
    for _ in 0..<service.unnamed { intake.skip(place, .unnamedMember) }
    for (index, happening) in service.events.enumerated() {
      // One line can add several; the first keeps the line's id, so that answers to it are found.
      let id = message.id.map { index == 0 ? $0 : "\($0)#\(index)" }
      let event = ChatEvent(
        kind: happening.kind, account: happening.account, at: moment, externalID: id,
        replyTo: index == 0 ? message.replyTo : nil)
      if happening.needsNames {
        try named.hold(event, at: place, in: group, intake)
      } else {
        try intake.take(event, in: group)
      }
    }
  }

  private mutating func moment(of message: TelegramMessage) throws -> Instant? {
    if let seconds = message.unixTime { return Instant(seconds) }
    guard let date = message.localDate, let time = IsoTime(date) else { return nil }
    if let offset = time.offset { return time.instant(offset: offset) }
    var clock = try self.clock ?? WallClock(intake.assumeZone())
    defer { self.clock = clock }
    return clock.instant(time.day, second: time.second)
  }
}
