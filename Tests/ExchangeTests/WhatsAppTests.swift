import Community
import Testing

@testable import Exchange

@Suite struct WhatsAppTests {
  let mei = ChatAccount(name: "Mei")
  let tom = ChatAccount(name: "Tom")

  func read(_ text: String, name: String = "WhatsApp Chat with G.txt") throws -> Reading {
    try Reading(text, name: name, options: .utc)
  }

  @Test func `an Android export is read with joins, lines and media`() throws {
    let reading = try read(Samples.whatsapp)
    #expect(
      reading.texts == ["welcome\nsecond line of the same message", "", "I added it"])
    #expect(reading.joins.map(\.account) == [tom])
    #expect(reading.notices.last == "Mei created group \"读书会: 一\"")
    #expect(
      reading.events.contains {
        $0.account == ChatAccount(externalID: "+8613800138000", name: "+86 138 0013 8000")
      })
    #expect(reading.report.dateOrder == .dayFirst)
    #expect(reading.report.assumedZone == .utc)
    #expect(reading.report.counts.skipped == 0)
    #expect(reading.groups.first == ChatSource(platform: .whatsapp, name: "G"))
  }

  @Test func `an iOS export marks what the program says`() throws {
    let reading = try read(
      """
      [2024/12/01, 9:05:10\u{202F}PM] \u{200E}Mei: \u{200E}image omitted
      \u{200E}[2024/12/01, 9:06:10\u{A0}AM] G: \u{200E}Messages and calls are end-to-end encrypted.
      [2024/12/02, 12:07:10\u{2009}am] Tom: \u{200E}Tom left
      [2024/12/02, 12:07:11 PM] Tom: Tom left
      [2024/12/02, 12:08:11 PM] ~\u{202F}Ann: \u{200E}<attached: 0001-PHOTO.jpg>
      """)
    #expect(reading.texts == ["", "Tom left", ""])
    #expect(reading.events.map(\.at).first == Instant(1_733_087_110))
    #expect(reading.events[2].kind == .leave)
    #expect(reading.events[2].at == Instant(1_733_098_030))
    #expect(reading.events[3].at == Instant(1_733_141_231))
    #expect(reading.events[4].account == ChatAccount(name: "~ Ann"))
    #expect(reading.notices.count == 1)
  }

  @Test func `the time zone is asked for`() {
    #expect(throws: ExchangeError.needsTimeZone(path: "a.txt", format: .whatsapp)) {
      try Reading(Samples.whatsapp, name: "a.txt")
    }
  }

  @Test(arguments: [
    (["13/1/24", "1/2/24"], DateOrder.dayFirst), (["1/13/24", "2/1/24"], .monthFirst),
    (["5/1/24", "2/2/24"], .dayFirst), (["1/5/24", "2/2/24"], .monthFirst),
    (["1/5/24", "2/5/24", "3/5/24"], .dayFirst), (["1/5/24", "1/6/24", "1/7/24"], .monthFirst),
    (["2024/1/5", "2024/1/6"], .yearFirst),
  ])
  func `the order of dates is found over the whole file`(dates: [String], order: DateOrder) throws {
    let text = dates.map { "\($0), 10:00 - A: x" }.joined(separator: "\n")
    #expect(try read(text).report.dateOrder == order)
  }

  @Test func `an order that nothing tells is asked for`() throws {
    let text = "1/2/24, 10:00 - A: x\n1/2/24, 10:01 - A: y\n"
    #expect(throws: ExchangeError.needsDateOrder(path: "a.txt")) {
      try read(text, name: "a.txt")
    }
    let options = ReadOptions(zone: .utc, dateOrder: .monthFirst)
    let reading = try Reading(text, options: options)
    #expect(reading.events.first?.at == Instant(1_704_189_600))
  }

  @Test(arguments: [
    ("13/01/2024, 21:05 - A: x", 21 * 60 + 5), ("13.01.24, 21.05 - A: x", 21 * 60 + 5),
    ("13-01-2024 21:05 - A: x", 21 * 60 + 5), ("13.1.2024 klo 21.05.15 - A: x", 21 * 60 + 5),
    ("13/1/24, 9:05 p. m. - A: x", 21 * 60 + 5), ("13/1/24, 9:05 p.m. - A: x", 21 * 60 + 5),
    ("13/1/24, 9:05 PM - A: x", 21 * 60 + 5), ("2024/1/13 下午9:05 - A: x", 21 * 60 + 5),
    ("2024/1/13 上午12:05 - A: x", 5), ("2024/1/13 午後9:05 - A: x", 21 * 60 + 5),
    ("2024. 1. 13. 오후 9:05 - A: x", 21 * 60 + 5), ("2024年1月13日 晚上9:05 - A: x", 21 * 60 + 5),
    ("[13/01/24 21:05] A: x", 21 * 60 + 5), ("13/01/2024, 00:08 a. m. - A: x", 8),
    ("13/1/24, 12:05\u{202F}AM - A: x", 5), ("2024/1/13 中午12:05 - A: x", 12 * 60 + 5),
    ("2024/1/13 中午1:05 - A: x", 13 * 60 + 5), ("2024/1/13 中午11:05 - A: x", 11 * 60 + 5),
    ("2024/1/13 凌晨12:05 - A: x", 5), ("2024/1/13 清晨5:05 - A: x", 5 * 60 + 5),
    ("2024/1/13 傍晚6:05 - A: x", 18 * 60 + 5), ("2024/1/13 下午12:05 - A: x", 12 * 60 + 5),
    ("2024/1/13 오전 12:05 - A: x", 5), ("13/1/24, 12:05 PM - A: x", 12 * 60 + 5),
  ])
  func `heads of every region are read`(line: String, minute: Int) throws {
    let reading = try read(line)
    let at = try #require(reading.events.first?.at)
    #expect((at.seconds - 1_705_104_000) / 60 == Int64(minute))
    #expect(reading.texts == ["x"])
  }

  @Test(arguments: [
    "Mei added Tom, Ann and Bo", "Mei added Tom, Ann, and Bo", "Mei添加了Tom、Ann和Bo",
    "Mei已新增Tom、Ann、Bo",
  ])
  func `several who are added are told apart`(line: String) throws {
    let reading = try read("2024/1/13, 10:00 - \(line)")
    #expect(reading.joins.map(\.account?.name) == ["Tom", "Ann", "Bo"])
    #expect(reading.joins.allSatisfy { $0.kind == .join(by: mei) })
  }

  @Test(arguments: [
    ("Tom left", ChatEvent.Kind.leave), ("Tom退出了群组", .leave), ("Tom 已離開群組", .leave),
    ("Mei removed Tom", .removal(by: ChatAccount(name: "Mei"))),
    ("Mei移除了Tom", .removal(by: ChatAccount(name: "Mei"))),
    ("Mei已移除Tom", .removal(by: ChatAccount(name: "Mei"))),
    ("Tom加入群组", .join(by: nil)), ("Tom加入了群組", .join(by: nil)),
    ("Tom joined using a group link", .join(by: nil)), ("You added Tom", .join(by: nil)),
  ])
  func `comings and goings are read in three languages`(line: String, kind: ChatEvent.Kind) throws {
    let reading = try read("2024/1/13, 10:00 - \(line)")
    #expect(reading.events.map(\.kind) == [kind])
    #expect(reading.events.map(\.account) == [tom])
  }

  @Test(arguments: [
    "Mei changed the subject from \"a: b\" to \"c: d\"", "Mei changed the subject to \"x: y\"",
    "Mei创建了此群组“a: b”", "Mei建立了此群組「a: b」",
  ])
  func `a title with a colon is no sender`(line: String) throws {
    let reading = try read("2024/1/13, 10:00 - \(line)")
    #expect(reading.notices == [line])
    #expect(reading.events.map(\.account) == [mei])
  }

  @Test func `what a person says about such things is speech`() throws {
    let reading = try read(
      """
      2024/1/13, 10:00 - Tom: Mei changed the subject to "x: y"
      2024/1/13, 10:01 - Tom: Mei left
      2024/1/13, 10:02 - Tom: Mei added Ann
      """)
    #expect(reading.texts.count == 3)
    #expect(Set(reading.events.map(\.account)) == [tom])
  }

  @Test func `lines about the exporter are notices, and reported`() throws {
    let reading = try read("2024/1/13, 10:00 - You were added\n2024/1/13, 10:01 - Mei added you\n")
    #expect(reading.notices.count == 2)
    #expect(reading.report.warningTotal == 2)
  }

  @Test(arguments: [
    "<Media omitted>", "IMG-1.jpg (file attached)", "\u{200E}image omitted", "null",
    "\u{200E}<attached: 0001-PHOTO.jpg>", "<省略影音内容>", "<已省略多媒體檔案>", "圖片已略去",
    "This message was deleted", "这条消息已删除", "此訊息已刪除", "你已刪除此訊息",
  ])
  func `media and deleted messages say nothing`(body: String) throws {
    #expect(try read("2024/1/13, 10:00 - Tom: \(body)").texts == [""])
  }

  @Test func `captions stay and the mark of an edit goes`() throws {
    let reading = try read(
      """
      2024/1/13, 10:00 - Tom: IMG-1.jpg (file attached)
      look: a cat
      2024/1/13, 10:01 - Tom: fixed \u{200E}<This message was edited>
      """)
    #expect(reading.texts == ["look: a cat", "fixed"])
  }

  @Test func `lines before the first message and impossible dates are not lost`() throws {
    let reading = try read(
      "\u{FEFF}stray\n2024/1/13, 10:00 - Tom: x\n2024/13/13, 10:00 - Tom: pasted\n")
    #expect(reading.texts == ["x\n2024/13/13, 10:00 - Tom: pasted"])
    #expect(reading.warnings == [.beforeFirstMessage])
  }

  @Test func `an hour that comes twice keeps the order of the file`() throws {
    let zone = try #require(Zone("Europe/Berlin"))
    let reading = try Reading(
      """
      27.10.24, 02:50 - A: first
      27.10.24, 02:10 - A: second
      27.10.24, 03:10 - A: third
      """, options: ReadOptions(zone: zone))
    let seconds = reading.events.map(\.at.seconds)
    #expect(seconds == [1_729_990_200, 1_729_991_400, 1_729_995_000])
  }

  @Test(arguments: [
    ("WhatsApp Chat with 读书会.txt", "读书会"), ("与读书会的 WhatsApp 聊天.txt", "读书会"),
    ("與讀書會的WhatsApp對話.txt", "讀書會"), ("Чат WhatsApp с Клуб (1).txt", "Клуб"),
    ("/a/WhatsApp Chat - Club/_chat.txt", "Club"), ("club.txt", "club"),
  ])
  func `the group's name comes from the file's`(file: String, name: String) throws {
    #expect(try read(Samples.whatsapp, name: file).groups.first?.name == name)
  }

  @Test func `CRLF and bytes that are not UTF-8 do no harm`() throws {
    var bytes = Array("2024/1/13, 10:00 - Tom: caf".utf8)
    bytes += [0xE9, 0x0D, 0x0A]
    bytes += Array("2024/1/13, 10:01 - Tom: ok\r\n".utf8)
    let reading = try Reading(bytes: bytes, options: .utc)
    #expect(reading.texts == ["caf\u{FFFD}", "ok"])
    #expect(reading.warnings == [.repairedText(lines: 1)])
  }
}
