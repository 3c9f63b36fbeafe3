import Community
import Testing

@testable import Exchange

@Suite struct CsvTests {
  /// As DiscordChatExporter writes it: no group, and no zone to ask for.
  @Test func `a table of Discord is one of messages`() throws {
    let text =
      "AuthorID,Author,Date,Content,Attachments,Reactions\n"
      + "12345,ana,2026-03-01T09:00:00.0000000+00:00,hi,,\n"
    let options = ReadOptions(groupName: "g", platform: Platform(rawValue: "discord"))
    let reading = try Reading(text, options: options)
    #expect(reading.texts == ["hi"])
    #expect(reading.events.first?.account == ChatAccount(externalID: "12345", name: "ana"))
    #expect(reading.groups.first?.platform.rawValue == "discord")
  }

  @Test func `columns that are not used are told`() throws {
    let reading = try Reading("群,成员,时间,星座,时间\n一群,m1,1718454900,狮子,1\n", name: "t.csv")
    #expect(reading.warnings == [.unusedColumns(["星座", "时间"])])
    #expect(reading.records.count == 1)
  }

  @Test func `messages are read with quotes, kinds and every form of time`() throws {
    let reading = try Reading(Samples.csv)
    #expect(reading.texts == ["第一行\n第二行, \"引号\"", "hi", "beep"])
    #expect(
      reading.events.map(\.at.seconds) == [
        1_718_454_900, 1_718_454_900, 1_718_454_960, 1_718_454_961,
      ])
    #expect(reading.events[1].replyTo == "a1")
    #expect(reading.events[2].kind == .join(by: nil))
    #expect(reading.events[3].account == ChatAccount(externalID: "b1", name: "b1", kind: .bot))
    #expect(reading.groups.first == ChatSource(platform: .file, name: "一群"))
    #expect(reading.report.warningTotal == 0)
  }

  @Test func `an archive's kind is the person's`() throws {
    let reading = try Reading(
      "group,member,kind,timestamp_unix\ng-1,m1,person,1508904227\ng-2,m2,bot,1508904228\n")
    #expect(reading.events.map(\.account?.kind) == [.human, .bot])
    #expect(reading.texts == ["", ""])
    #expect(reading.report.groups == ["g-1", "g-2"])
  }

  @Test(arguments: ["group;member id;name;joined;role;tags", "群\t成员ID\t昵称\t入群时间\t角色\t标签"])
  func `a roster is read with any separator and in Chinese`(header: String) throws {
    let separator = header.contains(";") ? ";" : "\t"
    let row = ["一群", "u1", "阿明", "2024-06-15 20:35", "群主", "种子、老师"]
    let text = "\u{FEFF}\(header)\r\n\(row.joined(separator: separator))\r\n"
    let zone = try #require(Zone("Asia/Shanghai"))
    let reading = try Reading(text, options: ReadOptions(zone: zone))
    let entry = RosterEntry(
      account: ChatAccount(externalID: "u1", name: "阿明"), joinedAt: Instant(1_718_454_900),
      role: .owner, tags: ["种子", "老师"])
    #expect(reading.records == [.roster(entry, in: ChatSource(platform: .file, name: "一群"))])
  }

  @Test func `join requests are read`() throws {
    let reading = try Reading(
      """
      group,applicant id,name,time,answer,referrer,paid,source
      一群,u9,小美,2024-06-15T12:35:00Z,"因为, 喜欢",阿明,200,朋友圈
      一群,,无号,1718454960,,,,
      """)
    let group = ChatSource(platform: .file, name: "一群")
    #expect(
      reading.records == [
        .application(
          JoinApplication(
            applicantID: "u9", name: "小美", at: Instant(1_718_454_900), answer: "因为, 喜欢",
            referrer: "阿明", paid: "200", source: "朋友圈"), in: group),
        .application(JoinApplication(name: "无号", at: Instant(1_718_454_960)), in: group),
      ])
  }

  @Test func `bad rows are reported with their line and reason`() throws {
    let reading = try Reading(
      """
      group,member,timestamp,kind
      g,m1,yesterday,message
      g,,1718454900,message

      g,m1,1718454900,dance
      ,m1,1718454900,message
      g,m1
      g,m1,1718454900,message,extra
      """)
    #expect(reading.events.count == 1)
    #expect(reading.report.counts.skipped == 5)
    #expect(
      reading.report.warnings == [
        ReadWarning(.line(2), .unreadableTime("yesterday")), ReadWarning(.line(3), .noMember),
        ReadWarning(.line(5), .unknownRowKind("dance")), ReadWarning(.line(6), .noGroup),
        ReadWarning(.line(7), .fewerFields(expected: 4, found: 2)), ReadWarning(.line(7), .noTime),
        ReadWarning(.line(8), .moreFields(expected: 4, found: 5)),
      ])
  }

  @Test func `times without a zone ask for one`() {
    #expect(throws: ExchangeError.needsTimeZone(path: "export.json", format: .csv)) {
      try Reading("group,member,timestamp\ng,m,2024-06-15 20:35\n")
    }
  }

  @Test(
    arguments: [
      ("1718454900", 1_718_454_900), ("1718454900123", 1_718_454_900),
      ("1718454900.75", 1_718_454_900),
      ("2024-06-15T12:35:00Z", 1_718_454_900), ("2024-06-15 12:35:00+00:00", 1_718_454_900),
      ("2024-06-15T20:35:00.5+0800", 1_718_454_900), ("2024/06/15 12:35", 1_718_454_900),
      ("2024-06-15T18:05:00+05:30", 1_718_454_900), ("2024-06-15T09:05:00-0330", 1_718_454_900),
      ("2024-06-15T20:35+08", 1_718_454_900), ("2024.6.15", 1_718_409_600),
      ("2016-12-31T23:59:60Z", 1_483_228_799), ("123456789", 123_456_789), ("99999999", nil),
      ("99999999999", nil), ("100000000000", 100_000_000), ("2024-06/15", nil),
      ("2024-06-15T24:00", nil),
      ("2024-06-15T12:35+24:00", nil), ("2024-06-15T12:35:00 x", nil), ("2023-02-29", nil),
      ("2024-02-30 12:35", nil), ("20240615", nil), ("25:00", nil), ("-", nil),
    ] as [(String, Int64?)])
  func `times are read in every usual form`(text: String, seconds: Int64?) throws {
    let reading = try Reading("group,member,time\ng,m,\(text)\n", options: .utc)
    #expect(reading.events.first?.at.seconds == seconds)
  }

  @Test func `a group that no column names is asked for`() throws {
    let text = "member,timestamp\nm,1718454900\n"
    #expect(throws: ExchangeError.self) { try Reading(text) }
    #expect(try Reading(text, options: ReadOptions(groupName: "G")).report.groups == ["G"])
  }

  /// The rows of others would be what one person said.
  @Test func `a quote that never closes is reported where it opens, and nobody said the rest`()
    throws
  {
    let reading = try Reading(
      "group,member,timestamp,text\ng,m,1718454900,x\ng,m,1718454901,\"a\ng,m,1718454902,b\n")
    #expect(reading.texts == ["x"])
    #expect(reading.report.warnings == [ReadWarning(.line(3), .unclosedQuote)])
    #expect(reading.report.counts.skipped == 1)
    #expect(reading.report.isTruncated)
  }

  @Test func `a text that is cut is cut between characters, and told once`() throws {
    let long = String(repeating: "长", count: CsvRecords.longestField / 3 + 1)
    let reading = try Reading("group,member,timestamp,text\ng,m,1718454900,\(long)\n")
    #expect(reading.texts.map(\.count) == [CsvRecords.longestField / 3])
    #expect(
      reading.report.warnings == [ReadWarning(.line(2), .cutText(limit: CsvRecords.longestField))])
  }

  @Test func `records are the same whatever the pieces they are read in`() throws {
    let whole = try records(of: Samples.csv, piece: 4096)
    for piece in 16...48 { #expect(try records(of: Samples.csv, piece: piece) == whole) }
  }

  private func records(of text: String, piece: Int) throws -> [CsvRecord] {
    let window = ByteWindow(MemorySource(Array(text.utf8)), path: "", piece: piece)
    var records = CsvRecords(window, separator: UInt8(ascii: ","))
    var all: [CsvRecord] = []
    while let record = try records.next() { all.append(record) }
    return all
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("=1+1", "'=1+1"), ("@me", "'@me"), ("-1", "'-1"), ("+86 138", "'+86 138"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("", ""),
  ])
  func `cells that are written are never formulas`(text: String, cell: String) {
    #expect(CsvWriter.cell(text) == cell)
  }
}
