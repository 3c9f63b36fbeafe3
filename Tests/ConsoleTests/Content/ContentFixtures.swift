import Community
import Store
import Terminal
import Words

@testable import Console

/// Posts, deliveries and groups that tests are made of, around Sunday 2026-11-22 10:00 in Shanghai.
enum ContentFixtures {
  static let now = Instant(1_795_312_800)
  static let shanghai = Zone("Asia/Shanghai") ?? .utc
  static let berlin = Zone("Europe/Berlin") ?? .utc
  static let sunday = Day(year: 2026, month: 11, day: 22)

  static func context(
    _ language: Language = .english, rows: Int = 24, columns: Int = 80
  ) -> ConsoleContext {
    ConsoleContext(
      operatorName: "lan", language: language, zone: shanghai, now: now,
      size: Size(rows: rows, columns: columns), capabilities: Capabilities())
  }

  static func post(
    _ id: Int64, _ title: String, body: String = "Hello", part: PostPart = .head, version: Int = 1
  ) -> Post {
    Post(
      id: PostID(id), text: PostText(title: title, body: body, part: part), author: "lan",
      createdAt: now - 86_400, version: version)
  }

  static func delivery(
    _ id: Int64, of post: Post, _ state: DeliveryState, day: Day = sunday, hour: Int = 9,
    group: String = "读书会·一群", zone: Zone = shanghai, version: Int = 1,
    settledAfter seconds: Int64? = nil, reason: String? = nil
  ) -> DeliveryRow {
    let time = TimeOfDay(hour: hour, minute: 0)
    let dueAt = zone.instant(day, time)
    return DeliveryRow(
      delivery: Delivery(
        id: DeliveryID(id), post: post.id, group: GroupID(id), day: day, time: time, dueAt: dueAt,
        state: state, settledAt: seconds.map { dueAt + $0 }, settledBy: seconds.map { _ in "lan" },
        reason: reason, version: version),
      post: post, groupName: group, zone: zone)
  }

  static func group(_ id: Int64, _ name: String, zone: Zone = shanghai) -> GroupRow {
    GroupRow(
      group: Group(
        id: GroupID(id), name: name, platform: .wechat, zone: zone), members: 10, figures: nil,
      observedUntil: nil, joinsWaiting: 0, tasksDue: 0, ownerName: nil)
  }

  static func page<Row: Sendable>(_ rows: [Row]) -> Page<Row> {
    Page(total: rows.count, offset: 0, rows: rows)
  }
}

/// A console that is driven by keys and answers its own questions from fixtures.
struct ContentSession {
  var state: ConsoleState
  var posts: [PostRow] = []
  var week: [DeliveryRow] = []
  var groups: [GroupRow] = []

  init(
    _ context: ConsoleContext = ContentFixtures.context(), group: GroupID? = nil,
    posts: [PostRow] = [], week: [DeliveryRow] = [], groups: [GroupRow] = []
  ) {
    state = ConsoleState(context: context, root: Screen(ContentScreen(group: group)))
    (self.posts, self.week, self.groups) = (posts, week, groups)
    _ = settle(state.start())
  }

  /// Presses keys; returns what is to be done besides asking.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { settle(state.update(.event(.key($0)))) }
  }

  /// Types text, a key a character.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.flatMap { settle(state.update(.event(.key(.character($0))))) }
  }

  mutating func paste(_ text: String) { _ = settle(state.update(.event(.paste(text)))) }

  /// What comes from outside.
  mutating func send(_ message: Message) { _ = settle(state.update(message)) }

  /// Answers what is asked and returns the rest.
  private mutating func settle(_ effects: [Effect]) -> [Effect] {
    var rest: [Effect] = []
    for effect in effects {
      guard case .ask(let query) = effect else {
        rest.append(effect)
        continue
      }
      if let answer = answer(query) { _ = state.update(.answered(query, answer)) }
    }
    return rest
  }

  private func answer(_ query: Query) -> Answer? {
    switch query {
    case .posts: .posts(ContentFixtures.page(posts))
    case .calendar: .calendar(week)
    case .groups: .groups(ContentFixtures.page(groups))
    default: nil
    }
  }

  var text: String { state.canvas().text }
  func line(_ row: Int) -> String { state.canvas().rowText(row) }
}

extension [Effect] {
  /// The commands that are to be performed.
  var commands: [Command] {
    compactMap { effect in
      if case .perform(.plain(.command(let command, _))) = effect { command } else { nil }
    }
  }
}
