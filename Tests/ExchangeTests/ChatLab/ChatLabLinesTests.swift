import Community
import Testing

@testable import Exchange

@Suite struct `ChatLab with an object a line` {
  private let header =
    #"{"_type":"header","chatlab":{"version":"0.0.2"},"meta":{"name":"G","platform":"QQ","type":"group","groupId":9}}"#

  private func message(_ text: String, _ more: String = "") -> String {
    #"{"_type":"message","sender":"1","accountName":"A","timestamp":1718454900,"type":0,"content":"\#(text)"\#(more)}"#
  }

  private func read(_ lines: String..., end: String = "\n") throws -> Reading {
    try Reading(lines.joined(separator: end) + end, name: "club.jsonl")
  }

  @Test func `passes over comments and empty lines`() throws {
    let reading = try read(
      "# comment", "", header, "  # another", message("a"), "   ", message("b"))
    #expect(reading.texts == ["a", "b"])
    #expect(reading.report.warningTotal == 0)
    #expect(
      reading.groups.first
        == ChatSource(platform: Platform(rawValue: "qq"), externalID: "9", name: "G"))
  }

  @Test func `is known by its first line, whatever ends the lines`() throws {
    let reading = try read("# comment", header, message("a"), end: "\r\n")
    #expect(reading.report.format == .chatlabLines)
    #expect(reading.texts == ["a"])
  }

  @Test func `tells of a line that is too long`() throws {
    let long = String(repeating: "x", count: LineReader.limit)
    let reading = try read(header, message(long), message("b"))
    #expect(reading.texts == ["b"])
    #expect(
      reading.report.warnings == [ReadWarning(.line(2), .tooLong(limit: LineReader.limit))])
  }

  @Test func `of two people is no group`() throws {
    let other = header.replacing(#""type":"group""#, with: #""type":"private""#)
    let reading = try read(other, message("a"), header, message("b"))
    #expect(reading.texts == ["b"])
    #expect(
      reading.report.warnings == [ReadWarning(.line(1), .notAGroup(name: "G", type: "private"))])
    #expect(reading.report.counts.skipped == 1)
    let whole = try Reading(
      #"{"chatlab":{},"meta":{"name":"A","type":"private"},"members":[{"platformId":"1","accountName":"A"}],"messages":[{"sender":"1","timestamp":1718454900,"type":0,"content":"x"}]}"#
    )
    #expect(whole.records.isEmpty)
    #expect(whole.warnings == [.notAGroup(name: "A", type: "private")])
  }

  @Test func `tells which lines it could not read`() throws {
    let reading = try read(
      header, "not json", message("a"), #"{"_type":"dance"}"#, "{}", "[1]", message("b"))
    #expect(reading.texts == ["a", "b"])
    #expect(
      reading.report.warnings == [
        ReadWarning(.line(2), .unreadableRow), ReadWarning(.line(4), .unknownKind("dance")),
        ReadWarning(.line(5), .unreadableRow), ReadWarning(.line(6), .unreadableRow),
      ])
    #expect(reading.report.counts.skipped == 4)
    #expect(!reading.report.isTruncated)
  }

  @Test func `that breaks off in its last line says so`() throws {
    let reading = try Reading(header + "\n" + message("a") + "\n" + message("b").dropLast(9))
    #expect(reading.texts == ["a"])
    #expect(reading.report.isTruncated)
    #expect(reading.warnings == [.unreadableRow, .endedEarly])
    #expect(reading.report.counts.skipped == 1)
  }

  @Test func `without a header is the file's group`() throws {
    let reading = try read(message("a"))
    #expect(reading.groups == [ChatSource(platform: .file, name: "club")])
  }

  @Test func `with several headers is several groups, each with its own names`() throws {
    let line =
      #"{"_type":"message","sender":"s","timestamp":1718454901,"type":80,"content":"\"A\"邀请\"B\"加入了群聊"}"#
    let reading = try read(
      header, message("a"), line,
      header.replacing(#""G""#, with: #""H""#).replacing("9}", with: "8}"),
      line)
    #expect(reading.report.groups == ["G", "H"])
    #expect(
      reading.joins.map(\.kind) == [
        .join(by: ChatAccount(externalID: "1", name: "A")), .join(by: ChatAccount(name: "A")),
      ])
  }

  @Test(arguments: ["\n", "\r\n"])
  func `has lines of any end, and an order of keys of any kind`(end: String) throws {
    let reading = try read(
      header, #"{"type":0,"content":"x","timestamp":1718454900,"sender":"1","_type":"message"}"#,
      end: end)
    #expect(reading.texts == ["x"])
    #expect(reading.events.map(\.account?.name) == ["1"])
  }

  @Test func `has members with the strongest of their roles`() throws {
    func member(_ roles: String) -> String {
      #"{"_type":"member","platformId":"1","accountName":"A","groupNickname":"N","roles":[\#(roles)]}"#
    }
    let roles = [
      #"{"id":"admin"},{"id":"owner"}"#, #"{"id":"custom"},{"id":"admin"}"#, #"{"id":"custom"}"#,
      "",
    ]
    let reading = try Reading(([header] + roles.map(member)).joined(separator: "\n"))
    let entries = reading.records.compactMap { record -> RosterEntry? in
      if case .roster(let entry, _) = record { entry } else { nil }
    }
    #expect(entries.map(\.role) == [.owner, .admin, nil, nil])
    #expect(Set(entries.map(\.account.name)) == ["N"])
  }

  @Test(arguments: [
    #"{"_type":"message","timestamp":1718454900,"type":0,"content":"x"}"#,
    #"{"_type":"message","sender":"","timestamp":1718454900,"type":0,"content":"x"}"#,
    #"{"_type":"message","sender":null,"timestamp":1718454900,"type":0}"#,
  ])
  func `leaves a message of nobody out`(line: String) throws {
    #expect(try read(header, line).warnings == [.noSender])
  }

  @Test(
    arguments: [
      ("1718454900", 1_718_454_900), ("1718454900999", 1_718_454_900),
      (#""1718454900""#, 1_718_454_900),
      ("99999999999", nil), ("100000000000", 100_000_000), ("null", nil), (#""soon""#, nil),
      ("1718454900.5", 1_718_454_900), ("-5", nil), ("0", nil),
    ] as [(String, Int64?)])
  func `has times in seconds or thousandths`(time: String, seconds: Int64?) throws {
    let reading = try read(
      header, #"{"_type":"message","sender":"1","timestamp":\#(time),"type":0,"content":"x"}"#)
    #expect(reading.events.first?.at.seconds == seconds)
    #expect(reading.report.counts.skipped == (seconds == nil ? 1 : 0))
  }
}
