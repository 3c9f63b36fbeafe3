import Community
import Testing

@testable import Exchange

@Suite struct TelegramTests {
  let group = ChatSource(platform: .telegram, externalID: "1500000001", name: "测试群")

  func chat(_ messages: String) -> String {
    #"{"name":"G","type":"private_group","id":7,"messages":[\#(messages)]}"#
  }

  func message(_ id: Int, _ from: String, _ fromID: String) -> String {
    """
    {"id":\(id),"type":"message","date_unixtime":"17000000\(10 + id)","from":\(from),\
    "from_id":\(fromID),"text":"x"}
    """
  }

  @Test(arguments: ["personal_chat", "bot_chat", "saved_messages"])
  func `a single chat with one other is no group either`(type: String) throws {
    let reading = try Reading(
      #"""
      {"name":"Mum","type":"\#(type)","id":2,"messages":[
        {"id":1,"type":"message","date_unixtime":"1718454900","from":"Mum","from_id":"user2","text":"x"}]}
      """#)
    #expect(reading.records == [])
    #expect(reading.warnings == [.notAGroup(name: "Mum", type: type)])
  }

  @Test(arguments: [1, 2, 3])
  func `a name that is asked for is one chat's, and is not used for an account's`(count: Int) throws
  {
    let chats = (1...count).map {
      #"{"name":"G\#($0)","type":"private_group","id":\#($0),"messages":[\#(message($0, #""A""#, #""user1""#))]}"#
    }
    let list = #"{"about":"x","chats":{"list":[\#(chats.joined(separator: ","))]}}"#
    let account = try Reading(list, options: ReadOptions(groupName: "Asked"))
    #expect(account.groups.map(\.name) == (1...count).map { "G\($0)" })
    #expect(account.warnings == [.groupNameNotUsed])
    #expect(try Reading(list).warnings == [])
    let alone = try Reading(chats[0], options: ReadOptions(groupName: "Asked"))
    #expect(alone.groups.map(\.name) == ["Asked"])
    #expect(alone.warnings == [])
  }

  @Test func `a chat is read with its members, texts and replies`() throws {
    let reading = try Reading(Samples.telegram)
    #expect(Set(reading.groups) == [group])
    #expect(
      reading.texts == [
        "before the move", "hi @lin\nsecond line", "tab\tbell\u{7} \"q\" \\ 😀",
      ])
    let ana = try #require(reading.events.first { $0.externalID == "3" })
    #expect(ana.account == ChatAccount(externalID: "user103", name: "Ana"))
    #expect(ana.replyTo == "1")
    #expect(ana.at == Instant(1_740_791_160))
    #expect(reading.events.first?.externalID == "-999999990")
    #expect(reading.report.first == Instant(1_740_704_400))
    #expect(reading.report.last == Instant(1_740_880_800))
    #expect(reading.report.assumedZone == nil)
  }

  @Test func `members without ids are found by their name, and null ones are reported`() throws {
    let reading = try Reading(Samples.telegram)
    let lin = ChatAccount(externalID: "user101", name: "Lin")
    let wei = ChatAccount(externalID: "user104", name: "Wei")
    #expect(reading.joins.first { $0.externalID == "1" }?.account == wei)
    #expect(reading.joins.first { $0.externalID == "1" }?.kind == .join(by: lin))
    #expect(reading.events.contains { $0.kind == .removal(by: lin) && $0.account == wei })
    #expect(reading.warnings.contains(.unnamedMember))
  }

  @Test func `an unsupported message has no date and is reported`() throws {
    let reading = try Reading(Samples.telegram)
    #expect(reading.warnings.contains(.unsupportedMessage))
    #expect(reading.report.counts.skipped == 2)
  }

  @Test func `an ambiguous name stays a name`() throws {
    let reading = try Reading(
      chat(
        """
        {"id":1,"type":"service","date_unixtime":"1700000000","actor":"Lin","actor_id":"user1",\
        "action":"invite_members","members":["Wei"]},
        """ + message(2, #""Wei""#, #""user2""#) + ","
          + message(3, #""Wei""#, #""user3""#)))
    #expect(reading.joins.map(\.account) == [ChatAccount(name: "Wei")])
    #expect(reading.warnings == [.ambiguousName("Wei")])
  }

  @Test func `who adds or removes themselves joins or leaves`() throws {
    let service = { (id: Int, action: String, members: String) in
      """
      {"id":\(id),"type":"service","date_unixtime":"1700000000","actor":"Wei",\
      "actor_id":"user2","action":"\(action)","members":\(members)}
      """
    }
    let reading = try Reading(
      chat(
        service(1, "invite_members", #"["Wei"]"#) + ","
          + service(2, "remove_members", #"["Wei"]"#)))
    #expect(reading.events.map(\.kind) == [.join(by: nil), .leave])
    #expect(Set(reading.events.map(\.account?.externalID)) == ["user2"])
  }

  @Test func `several members of one line get ids of their own`() throws {
    let reading = try Reading(
      chat(
        """
        {"id":9,"type":"service","date_unixtime":"1700000000","actor":"Lin","actor_id":"user1",\
        "action":"create_group","title":"G","members":["A","B"]}
        """))
    #expect(reading.events.map(\.externalID) == ["9", "9#1", "9#2"])
    #expect(reading.notices == ["create_group: G"])
  }

  @Test func `joining by link names the inviter, unknown actions are neutral`() throws {
    let reading = try Reading(
      chat(
        message(1, #""Lin""#, #""user1""#) + """
          ,{"id":2,"type":"service","date_unixtime":"1700000000","actor":"B","actor_id":"user2",\
          "action":"join_group_by_link","inviter":"Lin"},
          {"id":3,"type":"service","date_unixtime":"1700000000","actor":"B","actor_id":"user2",\
          "action":"from_the_future"}
          """))
    let lin = ChatAccount(externalID: "user1", name: "Lin")
    #expect(reading.joins.map(\.kind) == [.join(by: lin)])
    #expect(reading.notices == ["from_the_future"])
  }

  @Test func `deleted accounts are told apart by their id`() throws {
    let reading = try Reading(
      chat(message(1, "null", #""user8""#) + "," + message(2, "null", #""user9""#)))
    #expect(reading.events.map(\.account?.externalID) == ["user8", "user9"])
    #expect(Set(reading.events.map(\.account?.name)) == [TelegramMessage.deletedName])
  }

  @Test func `old exports write ids as numbers`() throws {
    let reading = try Reading(
      chat(
        message(1, #""A""#, "19") + "," + message(2, #""B""#, "4294967301") + ","
          + message(3, #""C""#, #""channel5""#)))
    #expect(reading.events.map(\.account?.externalID) == ["user19", "chat5", "channel5"])
  }

  @Test func `old exports have only local times, and need a zone`() throws {
    let text = chat(
      """
      {"id":1,"type":"message","date":"2018-12-05T10:39:10","from":"A","from_id":1,"text":"x"}
      """)
    #expect(throws: ExchangeError.needsTimeZone(path: "export.json", format: .telegram)) {
      try Reading(text)
    }
    let zone = try #require(Zone("Asia/Shanghai"))
    let reading = try Reading(text, options: ReadOptions(zone: zone))
    #expect(reading.events.map(\.at) == [Instant(1_543_977_550)])
    #expect(reading.report.assumedZone == zone)
  }

  @Test func `a whole account gives its groups, also those that were left`() throws {
    let text = """
      {"about":"x","personal_information":{"a":[1,{"b":"]"}]},"chats":{"about":"x","list":[
      {"type":"saved_messages","id":1,"messages":[\(message(1, #""A""#, #""user1""#))]},
      {"name":"Friend","type":"personal_chat","id":2,"messages":[]},
      {"name":null,"type":"private_group","id":3,"messages":[\(message(1, #""A""#, #""user1""#))]}]},
      "left_chats":{"about":"y","list":[
      {"name":"Gone","type":"public_supergroup","id":4,"messages":\
      [\(message(1, #""A""#, #""user1""#))]}]}}
      """
    let reading = try Reading(text, options: ReadOptions(groupName: "Mine"))
    #expect(reading.report.groups == ["Telegram 3", "Gone"])
    #expect(
      reading.warnings == [
        .notAGroup(name: "1", type: "saved_messages"),
        .notAGroup(name: "Friend", type: "personal_chat"), .groupNameNotUsed,
      ])
  }

  @Test func `keys in another order give the same`() throws {
    let text = """
      {"id":7,"messages":[\(message(1, #""A""#, #""user1""#))],"name":"G","type":"private_group"}
      """
    let reading = try Reading(text)
    #expect(
      reading.groups == [ChatSource(platform: .telegram, externalID: "7", name: "G")])
  }

  @Test func `an aborted export gives every complete message and says so`() throws {
    let whole = chat(message(1, #""A""#, #""user1""#) + "," + message(2, #""A""#, #""user1""#))
    let reading = try Reading(String(whole.dropLast(10)))
    #expect(reading.events.count == 1)
    #expect(reading.report.isTruncated)
    #expect(reading.warnings == [.endedEarly])
  }

  @Test func `a name of megabytes is cut`() throws {
    let name = String(repeating: "名", count: 500_000)
    let reading = try Reading(chat(message(1, "\"\(name)\"", #""user1""#)))
    let kept = try #require(reading.events.first?.account?.name)
    #expect(kept.utf8.count <= Fitting.longestName)
    #expect(!kept.contains("\u{FFFD}"))
  }

  @Test func `a group without a name is called as its file`() throws {
    let reading = try Reading(
      #"{"messages":[{"type":"message","date_unixtime":"1544006350","from":"A","text":"m"}]}"#,
      name: "/exports/reading club.json")
    #expect(reading.groups.map(\.name) == ["reading club"])
    #expect(reading.events.map(\.account) == [ChatAccount(name: "A")])
  }
}
