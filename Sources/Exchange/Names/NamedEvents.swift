import Community

/// Holds back events that name members without their ids until the whole group was read: someone
/// is added before they speak, and only speech tells their id.
struct NamedEvents {
  /// How many are held back at most; older ones are then matched with what is known so far.
  static let limit = 100_000

  private struct Held {
    var event: ChatEvent
    var place: ReadWarning.Place
  }

  private var held: [Held] = []
  private var reported: Set<String> = []
  var names = NameBook()

  /// Holds an event back. Accounts in it that have no id are matched later.
  mutating func hold(
    _ event: ChatEvent, at place: ReadWarning.Place, in group: ChatSource, _ intake: Intake
  ) throws {
    held.append(Held(event: event, place: place))
    if held.count >= Self.limit { try release(in: group, intake) }
  }

  /// Hands on what was held back, in the order it came.
  mutating func release(in group: ChatSource, _ intake: Intake) throws {
    for item in held {
      var event = item.event
      event.account = event.account.map { match($0, item.place, intake) }
      switch event.kind {
      case .join(let by): event.kind = .join(by: by.map { match($0, item.place, intake) })
      case .removal(let by): event.kind = .removal(by: by.map { match($0, item.place, intake) })
      case .message, .leave, .notice: break
      }
      try intake.take(event, in: group)
    }
    held.removeAll()
  }

  private mutating func match(
    _ account: ChatAccount, _ place: ReadWarning.Place, _ intake: Intake
  ) -> ChatAccount {
    guard account.externalID == nil else { return account }
    if names.isAmbiguous(account.name), reported.insert(account.name).inserted {
      intake.warn(place, .ambiguousName(Clean.text(account.name)))
    }
    return names.account(account.name)
  }
}
