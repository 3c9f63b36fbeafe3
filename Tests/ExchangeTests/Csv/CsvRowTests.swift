import Community
import Testing

@testable import Exchange

@Suite struct `A row of a table` {
  private func read(_ text: String, options: ReadOptions = .utc) throws -> Reading {
    try Reading(text, name: "a.csv", options: options)
  }

  private func account(_ header: String, _ row: String) throws -> ChatAccount? {
    try read("group,time,\(header)\ng,1718454900,\(row)\n").events.first?.account
  }

  @Test(arguments: [
    ("member", "m1", ChatAccount(externalID: "m1", name: "m1")),
    ("member,name", "m1,Ann", ChatAccount(externalID: "m1", name: "Ann")),
    ("member,name", "m1,", ChatAccount(externalID: "m1", name: "m1")),
    ("member,name", ",Ann", ChatAccount(name: "Ann")), ("name", "Ann", ChatAccount(name: "Ann")),
    ("member_id,name", "7,Ann", ChatAccount(externalID: "7", name: "Ann")),
    ("member_id,member", "7,Ann", ChatAccount(externalID: "7", name: "Ann")),
    ("member_id,member,name", "7,a,Ann", ChatAccount(externalID: "7", name: "Ann")),
    ("member_id,name", ",Ann", ChatAccount(name: "Ann")),
    ("member_id", "7", ChatAccount(externalID: "7", name: "7")),
    ("member", " m1 ", ChatAccount(externalID: "m1", name: "m1")),
  ])
  func `of a message names its sender by what it has`(
    header: String, row: String, expected: ChatAccount
  ) throws {
    #expect(try account(header, row) == expected)
  }

  @Test(
    arguments: [
      ("", nil, true), ("message", nil, true), ("TEXT", nil, true), ("发言", nil, true),
      ("文本", nil, true), ("圖片", nil, true), ("Voice", nil, true), ("引用", nil, true),
      ("person", .human, true), ("Human", .human, true), ("成员", .human, true), ("bot", .bot, true),
      ("机器人", .bot, true), ("staff", .staff, true), ("seed", .seed, true),
      ("helper", .helper, true),
    ] as [(String, PersonKind?, Bool)])
  func `is a message, of some kind of person`(word: String, kind: PersonKind?, _: Bool) throws {
    let reading = try read("group,member,time,kind,text\ng,m,1718454900,\(word),hi\n")
    #expect(reading.texts == ["hi"])
    #expect(reading.events.map(\.account?.kind) == [kind])
  }

  @Test(arguments: [
    ("join", ChatEvent.Kind.join(by: nil)), ("Joined", .join(by: nil)), ("入群", .join(by: nil)),
    ("leave", .leave), ("退群", .leave), ("removal", .removal(by: nil)),
    ("kicked", .removal(by: nil)),
    ("踢出", .removal(by: nil)), ("notice", .notice(text: "x")), ("系统", .notice(text: "x")),
  ])
  func `is something that happened`(word: String, kind: ChatEvent.Kind) throws {
    let reading = try read("group,member,time,kind,text\ng,m,1718454900,\(word),x\n")
    #expect(reading.events.map(\.kind) == [kind])
  }

  @Test func `of a notice needs nobody, every other does`() throws {
    let reading = try read(
      "group,member,time,kind,text\ng,,1718454900,notice,x\ng,,1718454900,join,\ng,,1718454900,,x\n"
    )
    #expect(reading.notices == ["x"])
    #expect(reading.warnings == [.noMember, .noMember])
  }

  @Test func `keeps its text as it stands, spaces and all`() throws {
    #expect(try read("group,member,time,text\ng,m,1718454900,\"  a\n b \"\n").texts == ["  a\n b "])
  }

  @Test func `is of the group of its columns, then of the option`() throws {
    let options = ReadOptions(zone: .utc, groupName: "Asked", platform: .qq)
    let text =
      "group,group_id,platform,member,time\na,1,WeChat,m,1718454900\n,2,,m,1718454900\n,,,m,1718454900\n"
    let plain = try read(text)
    #expect(
      plain.groups == [
        ChatSource(platform: .wechat, externalID: "1", name: "a"),
        ChatSource(platform: .file, externalID: "2", name: "2"),
      ])
    #expect(plain.warnings == [.noGroup])
    let asked = try read(text, options: options)
    #expect(asked.groups.map(\.name) == ["a", "Asked", "Asked"])
    #expect(asked.groups.map(\.platform) == [.wechat, .qq, .qq])
    #expect(asked.warnings == [.groupNameNotUsed, .platformNotUsed(said: "wechat")])
  }

  @Test func `of a member list has what it can read, and says what not`() throws {
    let reading = try read(
      """
      group,id,name,joined,role,tags,kind
      g,1,Ann,2024-06-15,Owner,"a; b ;;c、d|e",staff
      g,2,Ben,soon,chief,,dance
      g,,,,,,
      g,,Cyd,,管理员,,
      """)
    let entries = reading.records.compactMap { record -> RosterEntry? in
      if case .roster(let entry, _) = record { entry } else { nil }
    }
    #expect(
      entries.map(\.account) == [
        ChatAccount(externalID: "1", name: "Ann", kind: .staff),
        ChatAccount(externalID: "2", name: "Ben"), ChatAccount(name: "Cyd"),
      ])
    #expect(entries.map(\.role) == [.owner, nil, .admin])
    #expect(entries.map(\.tags) == [["a", "b", "c", "d", "e"], [], []])
    #expect(entries.first?.joinedAt == Instant(1_718_409_600))
    #expect(
      reading.report.warnings == [
        ReadWarning(.line(3), .unreadableJoinTime("soon")),
        ReadWarning(.line(3), .unreadableRole("chief")), ReadWarning(.line(4), .noMember),
      ])
  }

  @Test(arguments: [
    ("2024-06-15T12:35:00Z", true), ("2024-06-15T12:35:01Z", false),
    ("1971-01-01T00:00:00Z", true), ("1970-12-31T23:59:59Z", false),
  ])
  func `of a member list has a day to join on that can have been`(
    joined: String, isPossible: Bool
  ) throws {
    var options = ReadOptions.utc
    options.latest = Instant(1_718_454_900)
    let reading = try read("group,id,name,joined\ng,1,Ann,\(joined)\n", options: options)
    guard case .roster(let entry, _) = reading.records.first else {
      Issue.record("no member")
      return
    }
    #expect((entry.joinedAt != nil) == isPossible)
    #expect(reading.warnings == (isPossible ? [] : [.unreadableJoinTime(joined)]))
    // Whoever is listed is a member all the same.
    #expect((reading.report.counts.members, reading.report.counts.skipped) == (1, 0))
  }

  @Test func `of a request has an id where one is given, under any name`() throws {
    for header in ["applicant_id", "member_id", "id"] {
      let reading = try read("group,\(header),name,time,answer\ng,7,Ann,1718454900,yes\n")
      guard case .application(let request, _) = reading.records.first else {
        Issue.record("\(header)")
        continue
      }
      #expect(
        request
          == JoinApplication(
            applicantID: "7", name: "Ann", at: Instant(1_718_454_900), answer: "yes"))
    }
  }

  /// A form's answers are numbered, and its number is nobody's account.
  /// As a lone column of members, one of applicants is id and name at once.
  @Test(arguments: [
    ("申请人", "Ann", "Ann"), ("申请人,申请人ID", "Ann,7", "7"), ("申请人ID,申请人", "7,Ann", "7"),
    ("申请人,微信号", "Ann,7", "7"), ("申请人,申请人ID", "Ann,", nil), ("姓名,申请人", "Ann,7", "7"),
    ("申请人,id", "Ann,7", "Ann"),
  ])
  func `of a request tells the applicant's name from the id`(
    header: String, row: String, id: String?
  ) throws {
    let reading = try read("group,time,answer,\(header)\ng,1718454900,yes,\(row)\n")
    guard case .application(let request, _) = reading.records.first else {
      Issue.record("no request")
      return
    }
    #expect(request.name == "Ann")
    #expect(request.applicantID == id)
  }

  @Test(arguments: ["id,member_id,applicant_id", "applicant_id,id,member_id", "id,applicant_id"])
  func `of a request has the applicant's id before the account's, and the row's last`(
    columns: String
  ) throws {
    let ids = ["applicant_id": "7", "member_id": "8", "id": "9"]
    let values = columns.split(separator: ",").map { ids[String($0)] ?? "" }
    let row = values.joined(separator: ",")
    let reading = try read("group,name,time,\(columns)\ng,Ann,1718454900,\(row)\n")
    let applicants = reading.records.map { record -> String? in
      if case .application(let request, _) = record { request.applicantID } else { nil }
    }
    #expect(applicants == ["7"])
  }
}
