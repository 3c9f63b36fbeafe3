import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Two people with the same post in hand: it is told before it goes out twice.
@Suite struct HandOffMeanwhileTests {
  private typealias Fixtures = ContentFixtures
  private let post = Fixtures.post(1, "早报", body: "1. one")

  private func row(
    _ id: Int64, _ state: DeliveryState = .due, group: String = "甲", post: Post? = nil
  ) -> DeliveryRow {
    var row = Fixtures.delivery(
      id, of: post ?? self.post, state, group: group, version: state.isOpen ? 1 : 2,
      settledAfter: state.isOpen ? nil : 60)
    if !state.isOpen { row.delivery.settledBy = "ben" }
    return row
  }

  private func session(
    _ rows: [DeliveryRow], _ language: Language = .english, size: Size = Size(rows: 24, columns: 80)
  ) -> ContentSession {
    let context = Fixtures.context(language, rows: size.rows, columns: size.columns)
    var session = ContentSession(context, posts: [PostRow(post: post, deliveries: rows)])
    session.press(.enter)
    return session
  }

  private func tell(_ session: inout ContentSession, _ rows: [DeliveryRow]) {
    let query = Query.deliveries(rows.map(\.delivery.id))
    #expect(session.state.questions.contains(query))
    _ = session.state.update(.storeChanged)
    _ = session.state.update(.answered(query, .deliveries(rows)))
  }

  @Test(arguments: Language.allCases)
  func `what somebody else has sent meanwhile is said, and Enter confirms nothing`(
    language: Language
  ) {
    let words = Words(language).handOff
    var session = session([row(1)], language)
    session.press(.character("y"))
    #expect(session.text.contains(words.copied))
    tell(&session, [row(1, .sent)])
    #expect(session.text.contains(words.settledMeanwhile(by: "ben")))
    #expect(session.text.contains(words.hintsMeanwhile))
    #expect(!session.text.contains(words.copied))
    #expect(session.press(.character("d"), .character("x")).isEmpty)
    #expect(session.press(.enter).commands.isEmpty)
    #expect(session.state.dialog == nil)
  }

  @Test func `a run goes on to the next group, which is not taken for copied`() {
    var session = session([row(1), row(2, group: "乙")])
    session.press(.character("y"))
    tell(&session, [row(1, .sent), row(2, group: "乙")])
    #expect(session.press(.enter).isEmpty)
    #expect(session.line(0) == " Send by hand 2/2: 乙")
    #expect(session.press(.enter).isEmpty)
    #expect(session.text.contains("Not copied yet"))
  }

  @Test func `what was copied is not confirmed when its words are others now`() {
    var session = session([row(1)])
    session.press(.character("y"))
    let changed = Fixtures.post(1, "早报", body: "1. two", version: 2)
    tell(&session, [row(1, post: changed)])
    #expect(session.text.contains("1. two"))
    #expect(session.press(.enter).isEmpty)
    #expect(session.press(.character("y")) == [.copy("早报\n1. two")])
  }

  @Test func `the version that is confirmed is the one on screen`() {
    var session = session([row(1)])
    var newer = row(1)
    newer.delivery.version = 7
    tell(&session, [newer])
    #expect(
      session.press(.character("d")).commands
        == [.settleDelivery(DeliveryID(1), version: 7, .confirmSent)])
  }

  @Test(arguments: Language.allCases)
  func `who opens what another has open is warned as long as that is so`(language: Language) {
    let words = Words(language).handOff
    var session = session([row(1)], language)
    var presence = Presence.kai
    let subject = Subject.delivery(DeliveryID(1))
    presence.claims[subject] = Claim(
      subject: subject, by: "ben", session: SessionID(2), since: Fixtures.now,
      expiresAt: Fixtures.now + 90)
    session.state.context.presence = presence
    #expect(session.text.contains(words.claimed(by: "ben")))
    session.press(.character("y"))
    #expect(session.text.contains(words.claimed(by: "ben")))
    session.state.context.presence = .kai
    #expect(session.text.contains(words.copied))
  }

  @Test func `what was settled before is only read`() {
    var session = session([row(1, .sent)])
    #expect(session.text.contains("Nothing is left to do here"))
    #expect(session.press(.enter).isEmpty)
    #expect(session.state.dialog != nil)
  }

  @Test func `the store answers with those that there are, in order`() throws {
    let store = try Store.inMemory()
    let group = try #require(
      try SmallCommunity.load(into: store, zones: [.utc]).first)
    let plan = DeliveryPlan(
      group: group, day: Fixtures.sunday, time: TimeOfDay(hour: 9, minute: 0))
    try store.perform(
      .publishPost(PostText(body: "a"), [plan]), as: Operator(name: "setup"), at: Fixtures.now)
    let desk = StoreDesk(store: store, operatorName: "kai", zone: .utc)
    let query = Query.deliveries([DeliveryID(99), DeliveryID(1)])
    guard
      case .answered(_, .deliveries(let rows)) = desk.carryOut(query, at: Fixtures.now)
    else {
      Issue.record("no answer")
      return
    }
    #expect(rows.map(\.delivery.id) == [DeliveryID(1)])
  }

  @Test(arguments: Sizes.all, Language.allCases)
  func `every size shows it soundly`(size: Size, language: Language) {
    var session = session([row(1), row(2)], language, size: size)
    tell(&session, [row(1, .skipped), row(2)])
    #expect(SoundFrame.faults(of: session.state.canvas()) == [])
  }
}
