import Community
import Testing

@testable import Exchange

/// What writers of ChatLab's standard make of it.
@Suite struct ChatLabTrapTests {
  private func read(
    _ messages: String..., meta: String = #""platform":"wechat""#, name: String = "export.json"
  ) throws -> Reading {
    let list = messages.joined(separator: ",")
    return try Reading(
      #"{"chatlab":{},"meta":{"name":"G",\#(meta)},"messages":[\#(list)]}"#, name: name)
  }

  private func message(_ more: String) -> String {
    #"{"sender":"u1","accountName":"阿明","timestamp":1718454900,\#(more)}"#
  }

  @Test func `milliseconds are told from seconds`() throws {
    let reading = try read(
      #"{"sender":"u1","timestamp":1718454900123,"type":0,"content":"x"}"#,
      #"{"sender":"u1","timestamp":"1718454900","type":0,"content":"x"}"#)
    #expect(Set(reading.events.map(\.at)) == [Instant(1_718_454_900)])
  }

  @Test(arguments: [
    "1718454900.5", "1718454900.0", "1.7184549e9", "\"1718454900.25\"", "1718454900123.75",
    "\"2024-06-15T12:35:00Z\"", "\"2024-06-15T20:35:00.123+08:00\"",
  ])
  func `a time with a fraction, or as a date with its offset, is read`(time: String) throws {
    let reading = try read(#"{"sender":"u1","timestamp":\#(time),"type":0,"content":"x"}"#)
    #expect(reading.events.map(\.at) == [Instant(1_718_454_900)])
  }

  @Test(arguments: [
    ("\"soon\"", "soon"), ("\"2024-06-15 12:35\"", "2024-06-15 12:35"), ("true", "true"),
    ("1e99", "1e99"),
  ])
  func `a time that cannot be read is told as it stands`(time: String, told: String) throws {
    let reading = try read(#"{"sender":"u1","timestamp":\#(time),"type":0,"content":"x"}"#)
    #expect(reading.warnings == [.unreadableTime(told)])
    #expect(try read(#"{"sender":"u1","timestamp":null,"type":0}"#).warnings == [.noTime])
  }

  @Test func `a group without a platform is where the user says`() throws {
    let reading = try Reading(
      #"{"chatlab":{},"meta":{},"messages":[{"sender":"u1","timestamp":1718454900,"type":0}]}"#,
      options: ReadOptions(platform: .wechat))
    #expect(reading.groups.map(\.platform) == [.wechat])
  }

  @Test(arguments: [1, 2, 3, 4, 5, 8, 20, 21, 22, 23, 27])
  func `media, red packets and calls say nothing, whatever stands in their place`(
    type: Int
  ) throws {
    #expect(try read(message(#""type":\#(type),"content":"[图片]""#)).texts == [""])
  }

  @Test(arguments: ["0", "7", "24", "25", "26", "99", "1234", "null", #""text""#])
  func `all else is what was said`(type: String) throws {
    #expect(try read(message(#""type":\#(type),"content":"你好""#)).texts == ["你好"])
  }

  @Test func `no content is an empty one`() throws {
    let reading = try read(message(#""type":0,"content":null"#), message(#""type":0"#))
    #expect(reading.texts == ["", ""])
  }

  @Test func `names are learnt from the group's nickname first`() throws {
    let reading = try read(
      message(#""groupNickname":"明","type":0,"content":"x""#),
      #"{"sender":"s","timestamp":1718454901,"type":80,"content":"\"明\"邀请\"小美\"加入了群聊"}"#)
    #expect(reading.events.first?.account?.name == "明")
    #expect(
      reading.joins.map(\.kind) == [.join(by: ChatAccount(externalID: "u1", name: "明"))])
  }

  @Test func `a group without an id or a platform is the file's`() throws {
    let reading = try Reading(
      #"{"chatlab":{},"meta":{},"messages":[{"sender":"u1","timestamp":1718454900,"type":0,"content":"x"}]}"#,
      name: "/a/读书会.json")
    #expect(reading.groups == [ChatSource(platform: .file, name: "读书会")])
  }

  @Test func `one file of lines can hold several chats`() throws {
    let line = #"{"_type":"message","sender":"u1","timestamp":1718454900,"type":0,"content":"x"}"#
    let reading = try Reading(
      #"""
      {"_type":"header","meta":{"name":"A","platform":"qq","groupId":"1"}}
      \#(line)
      {"_type":"header","meta":{"name":"B","platform":"qq","groupId":"2"}}
      # between
      \#(line)
      {"_type":"footer"}
      """#)
    #expect(reading.report.groups == ["A", "B"])
    #expect(reading.warnings == [.unknownKind("footer")])
  }

  /// Looking for every way to split such a line took minutes once.
  @Test func `a system line of many names, or of blanks, is read to its end`() throws {
    let names = String(repeating: "a、", count: 900)
    let spaces = String(repeating: " ", count: 4000)
    let reading = try read(
      #"{"sender":"s","timestamp":1718454901,"type":80,"content":"\"A\"邀请\"\#(names)b\"加入了群聊"}"#,
      #"{"sender":"s","timestamp":1718454902,"type":80,"content":"\"A\"\#(spaces)x"}"#)
    #expect(reading.joins.count == 901)
    #expect(reading.notices.count == 1)
  }
}
