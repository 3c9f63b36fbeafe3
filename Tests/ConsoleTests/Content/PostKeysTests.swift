import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The keys of the list of posts, on each state a post can be in.
@Suite struct PostKeysTests {
  private typealias Fixtures = ContentFixtures
  static let draft = PostRow(post: Fixtures.post(1, "Draft", version: 2), deliveries: [])
  static func post(_ id: Int64, _ states: DeliveryState...) -> PostRow {
    let post = Fixtures.post(id, "Post \(id)", version: Int(id))
    return PostRow(
      post: post,
      deliveries: states.enumerated().map { place, state in
        Fixtures.delivery(
          id * 10 + Int64(place), of: post, state, hour: 9 + place, group: "群\(place)",
          version: Int(id))
      })
  }

  private func foot(_ session: ContentSession) -> String { session.line(23) }

  private func refusal(_ action: Action, _ reason: Availability.Reason) -> String {
    ScriptedConsole.refusal(action, reason)
  }

  @Test(arguments: Language.allCases)
  func `a draft is told as one, not as sent`(language: Language) {
    var session = ContentSession(Fixtures.context(language), posts: [Self.draft])
    session.press(.character("x"))
    #expect(foot(session).contains(Words(language).actions.isDraft))
    #expect(session.state.dialog == nil)
    session.press(.character(" "), .enter)
    #expect(foot(session).contains(Words(language).actions.isDraft))
  }

  @Test func `a draft opens to be written, is copied and withdrawn`() {
    var session = ContentSession(posts: [Self.draft])
    session.press(.enter)
    #expect(session.text.contains("Edit post"))
    session.press(.escape)
    #expect(session.press(.character("y")) == [.copy("Draft\nHello")])
    #expect(
      session.press(.character("D")).commands == [.changePost(PostID(1), version: 2, .withdraw)])
  }

  @Test func `what was missed can still be sent or skipped, but not taken out of the plan`() {
    var session = ContentSession(posts: [Self.post(2, .missed)])
    #expect(session.press(.character("D")).isEmpty)
    #expect(foot(session).contains(refusal(.withdraw, .pastItsTime)))
    session.press(.character("x"))
    #expect(
      session.press(.character("1")).commands
        == [.settleDelivery(DeliveryID(20), version: 2, .skip(reason: "no longer current"))])
  }

  @Test(arguments: ["x", "D", "e"])
  func `what was sent stays as it was`(key: Character) {
    var session = ContentSession(posts: [Self.post(3, .sent, .skipped)])
    #expect(session.press(.character(key)).isEmpty)
    #expect(session.state.dialog == nil)
    #expect(foot(session).contains("already sent or skipped"))
    session.press(.enter)
    #expect(session.line(0).hasPrefix(" Send by hand 1/2"))
    #expect(session.press(.enter, .character("d"), .character("x")).isEmpty)
  }

  @Test func `what is due goes before what is planned, and soonest first`() {
    var session = ContentSession(posts: [Self.post(4, .scheduled, .due, .due, .sent)])
    session.press(.enter)
    #expect(session.line(0) == " Send by hand 1/2: 群1")
    session.press(.escape, .character("x"))
    #expect(session.text.contains("Skip 2 deliveries"))
  }

  @Test func `several posts are copied in their order, and not edited at once`() {
    var session = ContentSession(posts: [Self.post(2, .due), Self.post(4, .scheduled)])
    session.press(.character("*"))
    let texts = [Self.post(2, .due), Self.post(4, .scheduled)].map(\.post.text.whole)
    #expect(session.press(.character("y")) == [.copy(texts.joined(separator: "\n\n"))])
    session.press(.character("e"))
    #expect(session.state.dialog == nil)
    #expect(foot(session).contains(refusal(.edit, .oneAtATime)))
  }

  @Test func `one mark means the marked post`() {
    var session = ContentSession(posts: [Self.post(2, .due), Self.post(4, .scheduled)])
    session.press(.character(" "))
    #expect(session.press(.character("y")) == [.copy("Post 2\nHello")])
    session.press(.character("e"))
    guard case .composer(let composer)? = session.state.dialog else {
      Issue.record("\(session.text)")
      return
    }
    #expect(composer.editing?.post.id == PostID(2))
  }

  @Test func `all that is marked goes out of the plan as one change`() {
    var session = ContentSession(posts: [
      Self.draft, Self.post(4, .sent, .scheduled), Self.post(5, .due),
    ])
    session.press(.character("*"))
    let effects = session.press(.character("D"))
    #expect(
      effects.commands == [
        .batch([
          .changePost(PostID(1), version: 2, .withdraw),
          .settleDelivery(DeliveryID(41), version: 4, .withdraw),
          .changePost(PostID(5), version: 5, .withdraw),
        ])
      ])
  }

  @Test(arguments: ["x", "y", "e", "D", "\r"])
  func `an empty list leaves nothing to act on`(key: String) {
    var session = ContentSession(posts: [])
    if key == "\r" { session.press(.enter) } else { session.type(key) }
    #expect(session.state.dialog == nil)
    #expect(foot(session).contains("nothing is selected"))
  }

  @Test(arguments: Language.allCases)
  func `each part says what it means to be empty, and a filter that it found nothing`(
    language: Language
  ) {
    let words = Words(language).content
    var session = ContentSession(Fixtures.context(language), posts: [])
    for scope in [PostQuery.Scope.open, .past, .all] {
      #expect(session.line(3).contains(words.name(of: scope)))
      #expect(session.text.contains(words.empty(scope).prefix(12)))
      session.press(.character("f"))
    }
    session.type("/zzz")
    #expect(session.text.contains(words.noMatch))
    #expect(!session.text.contains(words.empty(.open).prefix(12)))
  }

  @Test func `until another part has come no key acts on a post of the one before`() {
    var session = ContentSession(posts: [Self.post(2, .due)])
    _ = session.state.update(.event(.key(.character("f"))))
    _ = session.state.update(.event(.key(.character("x"))))
    #expect(session.state.dialog == nil)
    #expect(!session.text.contains("Post 2"))
  }
}
