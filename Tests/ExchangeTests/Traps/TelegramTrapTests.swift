import Community
import Testing

@testable import Exchange

/// What real exports of Telegram Desktop hold that nobody expects.
@Suite struct TelegramTrapTests {
  private func read(_ messages: String..., options: ReadOptions = ReadOptions()) throws -> Reading {
    let list = messages.joined(separator: ",")
    return try Reading(
      #"{"name":"G","type":"private_supergroup","id":7,"messages":[\#(list)]}"#, options: options)
  }

  private func message(_ id: Int, _ more: String) -> String {
    #"""
    {"id":\#(id),"type":"message","date":"2025-03-01T09:00:00","date_unixtime":"17407908\#(10 + id)",
    "from":"Ana","from_id":"user1",\#(more)}
    """#
  }

  private func service(_ id: Int, _ action: String, _ more: String = #""text":"""#) -> String {
    #"""
    {"id":\#(id),"type":"service","date":"2025-03-01T09:00:00","date_unixtime":"17407908\#(10 + id)",
    "actor":"Lin","actor_id":"user2","action":"\#(action)",\#(more)}
    """#
  }

  @Test func `the moment counts, not the exporter's wall clock`() throws {
    // Two hours apart on the clock, one second in the world: the clocks went back.
    let reading = try read(
      #"{"id":1,"type":"message","date":"2024-10-27T02:59:59","date_unixtime":"1729990799","from":"A","from_id":"user1","text":"x"}"#,
      #"{"id":2,"type":"message","date":"2024-10-27T02:00:00","date_unixtime":"1729990800","from":"A","from_id":"user1","text":"y"}"#
    )
    #expect(reading.events.map(\.at.seconds) == [1_729_990_799, 1_729_990_800])
    #expect(reading.report.assumedZone == nil)
  }

  @Test(arguments: [
    #""photo":"(File not included. Change data exporting settings to download.)","text":"""#,
    #""file":"(File exceeds maximum size. Change data exporting settings to download.)","media_type":"voice_message","text":"""#,
    #""poll":{"question":"Lunch?","answers":[{"text":"yes","voters":2}]},"text":[]"#,
    #""media_type":"sticker","sticker_emoji":"👍","file":"stickers/a.webp","text":"""#,
  ])
  func `what stands in the place of media is not said by anybody`(more: String) throws {
    #expect(try read(message(1, more)).texts == [""])
  }

  @Test func `texts are joined from their parts, whatever those are`() throws {
    let parts = [
      #""a""#, #"{"type":"custom_emoji","text":"🙂","document_id":"(File not included)"}"#,
      #"{"type":"from the future","text":"b","more":{"text":"not this"}}"#, #"{"type":"plain"}"#,
      "null", "3", #"{"type":"text_link","text":"c","href":"http://example.org"}"#,
    ]
    let reading = try read(message(1, #""text":[\#(parts.joined(separator: ","))]"#))
    #expect(reading.texts == ["a🙂bc"])
  }

  @Test func `an answer to another chat answers nothing here`() throws {
    let reading = try read(
      message(1, #""text":"x","reply_to_message_id":9"#),
      message(2, #""text":"y","reply_to_message_id":9,"reply_to_peer_id":"channel5""#))
    #expect(reading.events.map(\.replyTo) == ["9", nil])
  }

  @Test func `reactions and forwards leave the message what it is`() throws {
    let reading = try read(
      message(
        1,
        #"""
        "forwarded_from":"Bo","forwarded_from_id":"user9","via_bot":"@gif","edited_unixtime":"1750000000",
        "reactions":[{"type":"paid","count":3},{"type":"emoji","count":1,"emoji":"👍","recent":[{"from":null,"from_id":"user5","date":"2025-03-01T09:00:00"}]}],
        "text":"x"
        """#))
    #expect(reading.events.map(\.account?.externalID) == ["user1"])
    #expect(reading.events.map(\.at.seconds) == [1_740_790_811])
  }

  @Test(arguments: [
    "migrate_to_supergroup", "migrate_from_group", "pin_message", "edit_group_title",
    "group_call", "invite_to_group_call", "boost_apply", "topic_created", "joined_telegram",
    "clear_history", "phone_call",
  ])
  func `neutral actions move nobody`(action: String) throws {
    let reading = try read(service(1, action, #""members":["Wei"],"title":"new","text":"""#))
    #expect(reading.joins.isEmpty)
    #expect(reading.notices == ["\(action): new"])
  }

  @Test func `members without a name are told, added or removed`() throws {
    let reading = try read(
      service(1, "invite_members", #""members":[null,"","Wei"]"#),
      service(2, "remove_members", #""members":[null]"#))
    #expect(reading.joins.map(\.account?.name) == ["Wei"])
    #expect(reading.warnings == [.unnamedMember, .unnamedMember, .unnamedMember])
  }

  @Test func `a join by link of nobody knows whom is left out`() throws {
    let reading = try read(
      #"{"id":1,"type":"service","date_unixtime":"1740790800","actor":null,"action":"join_group_by_link","inviter":null}"#,
      service(2, "join_group_by_link", #""inviter":null"#))
    #expect(reading.joins.map(\.account?.externalID) == ["user2"])
    #expect(reading.joins.map(\.kind) == [.join(by: nil)])
    #expect(reading.warnings == [.unnamedMember])
  }

  @Test func `a channel's posts are the channel's, whoever signed them`() throws {
    let reading = try Reading(
      #"""
      {"name":"News","type":"public_channel","id":9,"messages":[{"id":1,"type":"message",
      "date_unixtime":"1740790800","from":"News","from_id":"channel9","author":"Lin","text":"x"}]}
      """#)
    #expect(reading.events.map(\.account) == [ChatAccount(externalID: "channel9", name: "News")])
  }

  @Test(arguments: ["0", "1", "31535999", "4102444801", "999999999999999999", "-5"])
  func `a time that cannot be leaves its message out`(seconds: String) throws {
    let reading = try read(
      #"{"id":1,"type":"message","date_unixtime":"\#(seconds)","from":"A","from_id":"user1","text":"x"}"#,
      message(2, #""text":"y""#))
    #expect(reading.texts == ["y"])
    #expect(reading.report.counts.skipped == 1)
    guard case .impossibleTime = reading.warnings.first else {
      Issue.record("\(reading.warnings)")
      return
    }
  }
}
