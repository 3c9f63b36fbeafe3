import Community
import GRDB

/// Counts what a group's talk was like in the plainest way: with all messages at hand, each one
/// looks back at those before it. What a message's words tell, ``MessageTraits`` says here too.
struct TalkCheck {
  private struct Message {
    var at: Int64
    var day: Int
    var person: Int64
    var part: TalkPart
    var traits: MessageTraits
    /// The place of the message that begins the turn.
    var turn: Int

    func follows(_ earlier: Message?, within limit: Int) -> Bool {
      earlier.map { $0.day == day && at - $0.at < limit } ?? false
    }
  }

  private struct Answered: Hashable {
    var turn: Int
    var person: Int64?
    var part: TalkPart?
  }

  private struct Said: Hashable {
    var person: Int64
    var minute: Int64?
    var text: UInt64?
  }

  private(set) var counted: [RollUpTable.Cell: Int64] = [:]
  private var messages: [Message] = []
  private var answered: Set<Answered> = []
  private var places: [Int64: Int] = [:]
  private var latest: [Said: Int64] = [:]

  init(_ group: GroupID, zone: Zone, _ db: Database) throws {
    let kinds = try Row.fetchAll(db, sql: "SELECT id, kind FROM person WHERE kind <> 'human'")
    let parts = Dictionary(
      try kinds.map {
        try ($0.value("id") as Int64, TalkPart(PersonKind(column: $0.value("kind"))))
      },
      uniquingKeysWith: { $1 })
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT at, mark,
          (SELECT coalesce(joined_to, id) FROM person WHERE id = event.person) AS person,
          text, reply_mark FROM event
        WHERE group_id = ? AND kind = ? AND person IS NOT NULL ORDER BY at, mark
        """,
      arguments: [group.rawValue, EventCode.message.rawValue])
    while let row = try rows.next() {
      let at: Int64 = try row.value("at")
      let person: Int64 = try row.value("person")
      let message = try Message(
        at: at, day: zone.day(of: Instant(at)).number, person: person,
        part: parts[person] ?? .member, traits: MessageTraits(of: row.value("text") ?? ""), turn: 0)
      countWords(message)
      if message.part != .machine {
        try join(message, mark: row.value("mark"), replyTo: row.value("reply_mark"))
      }
    }
  }

  private mutating func count(
    _ figure: RollUpDifference.Figure, _ message: Message, other: Int64? = nil
  ) {
    let cell = RollUpTable.Cell(
      person: message.person, other: other, day: message.day, figure: figure)
    counted[cell, default: 0] += 1
  }

  private mutating func countWords(_ message: Message) {
    if message.traits.isWater { count(.water, message) }
    if message.traits.sells { count(.ads, message) }
    if message.traits.announces { count(.notices, message) }
    if message.traits.welcomes {
      let cell = RollUpTable.Cell(person: message.person, day: Int(message.at), figure: .welcome)
      counted[cell] = message.at
    }
    let minute = Said(person: message.person, minute: message.at.minute)
    latest[minute, default: 0] += 1
    var isFlood = latest[minute, default: 0] > TalkPreset.rate.value
    if message.traits.fingerprint != 0 {
      let text = Said(person: message.person, text: message.traits.fingerprint)
      if let before = latest[text], message.at - before <= TalkPreset.again.value * 60 {
        isFlood = true
      }
      latest[text] = message.at
    }
    if isFlood { count(.floods, message) }
  }

  private mutating func join(_ given: Message, mark: Int64, replyTo: Int64?) {
    var message = given
    let quiet = TalkPreset.quiet.value * 60
    let before = messages.last
    let member = messages.last { $0.part == .member }
    let own = message.part == .member ? member : before
    if let own, own.person == message.person, own.day == message.day, message.at - own.at < quiet {
      message.turn = own.turn
    } else {
      message.turn = messages.count
      count(.turns, message)
      let isLively = [own, before].map { message.follows($0, within: quiet) }
      if !isLively[0] { count(.starts, message) }
      if !isLively[0], isLively[1] { count(.led, message) }
    }
    if let replyTo {
      if let place = places[replyTo], messages[place].day >= message.day - 1 {
        answer(messages[place], message, within: TalkPreset.answerable.value * 3600)
      }
    } else {
      if let before { answer(before, message, within: TalkPreset.quick.value * 60) }
      if message.part == .member, before?.part == .host, let member {
        answer(member, message, within: TalkPreset.quick.value * 60)
      }
    }
    places[mark] = messages.count
    messages.append(message)
  }

  private mutating func answer(_ earlier: Message, _ message: Message, within limit: Int) {
    let age = message.at - earlier.at
    guard earlier.person != message.person, age <= limit,
      answered.insert(Answered(turn: earlier.turn, person: message.person)).inserted
    else { return }
    count(.answers, message, other: earlier.person)
    if answered.insert(Answered(turn: earlier.turn, part: message.part)).inserted {
      count(.firsts, message, other: earlier.person)
    }
    if age <= TalkPreset.quick.value * 60 { count(.quick, message, other: earlier.person) }
  }
}
