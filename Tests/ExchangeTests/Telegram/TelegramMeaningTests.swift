import Community
import Testing

@testable import Exchange

/// What one service message of Telegram means.
@Suite struct `A service message of Telegram` {
  private let lin = ChatAccount(externalID: "user1", name: "Lin")

  private func service(_ more: String) -> TelegramService {
    TelegramService(
      TelegramMessage(
        JsonValue(#"{"id":1,"type":"service","actor":"Lin","actor_id":"user1",\#(more)}"#)))
  }

  @Test func `of an invitation is a join of each by the actor`() {
    let service = service(#""action":"invite_members","members":["A",null,"B",""]"#)
    #expect(service.events.map(\.account?.name) == ["A", "B"])
    #expect(service.events.allSatisfy { $0.kind == .join(by: lin) && $0.needsNames })
    #expect(service.unnamed == 2)
  }

  @Test func `of oneself is a join or a leave by nobody else`() {
    let joined = service(#""action":"invite_members","members":["Lin"]"#)
    #expect(joined.events.map(\.kind) == [.join(by: nil)])
    #expect(joined.events.map(\.account) == [lin])
    let left = service(#""action":"remove_members","members":["Lin"]"#)
    #expect(left.events.map(\.kind) == [.leave])
    #expect(left.events.allSatisfy { !$0.needsNames })
  }

  @Test func `of a removal is one of each by the actor`() {
    let service = service(#""action":"remove_members","members":["A",null]"#)
    #expect(service.events.map(\.kind) == [.removal(by: lin)])
    #expect(service.unnamed == 1)
  }

  @Test(arguments: [
    (
      #""action":"join_group_by_link","inviter":"Ann""#,
      ChatEvent.Kind.join(by: ChatAccount(name: "Ann")), true
    ),
    (#""action":"join_group_by_link","inviter":null"#, .join(by: nil), false),
    (#""action":"join_group_by_link""#, .join(by: nil), false),
    (#""action":"join_group_by_request""#, .join(by: nil), false),
  ])
  func `of a link or a request is the actor's join`(
    more: String, kind: ChatEvent.Kind, needsNames: Bool
  ) {
    let service = service(more)
    #expect(service.events.map(\.kind) == [kind])
    #expect(service.events.map(\.account) == [lin])
    #expect(service.events.map(\.needsNames) == [needsNames])
  }

  @Test(arguments: ["join_group_by_link", "join_group_by_request"])
  func `of a join of nobody is left out, and told`(action: String) {
    let service = TelegramService(
      TelegramMessage(JsonValue(#"{"type":"service","action":"\#(action)","actor":null}"#)))
    #expect(service.events.isEmpty)
    #expect(service.unnamed == 1)
  }

  @Test(arguments: ["create_group", "create_channel"])
  func `of a birth is a notice, then joins`(action: String) {
    let service = service(#""action":"\#(action)","title":"T","members":["Lin","A"]"#)
    #expect(
      service.events.map(\.kind) == [
        .notice(text: "\(action): T"), .join(by: nil), .join(by: lin),
      ])
  }

  @Test(arguments: [
    (#""action":"pin_message","message_id":5,"text":"x""#, "pin_message: x"),
    (#""action":"edit_group_title","title":"New","text":"""#, "edit_group_title: New"),
    (
      #""action":"from_the_future","title":"T","text":["a",{"type":"plain","text":"b"}]"#,
      "from_the_future: T: ab"
    ),
    (#""text":"""#, ""),
  ])
  func `of anything else is neutral`(more: String, text: String) {
    let service = service(more)
    #expect(service.events.map(\.kind) == [.notice(text: text)])
    #expect(service.events.map(\.account) == [lin])
  }

  @Test(arguments: [
    (#""user7""#, "user7"), (#""channel7""#, "channel7"), (#""chat7""#, "chat7"), ("7", "user7"),
    ("4294967303", "chat7"), ("8589934599", "channel7"), ("-7", nil), (#""""#, nil), ("null", nil),
    ("1.5", nil), ("true", nil),
  ])
  func `names its actor by an id of any age`(id: String, expected: String?) {
    let message = TelegramMessage(
      JsonValue(#"{"type":"message","from":"A","from_id":\#(id),"text":"x"}"#))
    #expect(message.actor?.externalID == expected)
    #expect(message.actor?.name == "A")
  }

  @Test(arguments: [
    (#""from":null,"from_id":"user7""#, "user7", "Deleted Account"),
    (#""from":"","from_id":"user7""#, "user7", "Deleted Account"),
    (#""from":null"#, nil, nil), (#""text":"x""#, nil, nil),
  ])
  func `of a deleted account has its id, when there is one`(
    more: String, id: String?, name: String?
  ) {
    let message = TelegramMessage(JsonValue("{\(more)}"))
    #expect(message.actor?.externalID == id)
    #expect(message.actor?.name == name)
    #expect(!message.hasActorName)
  }
}
