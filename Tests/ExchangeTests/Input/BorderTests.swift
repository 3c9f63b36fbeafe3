import Community
import Testing

@testable import Exchange

/// Readings at the borders of what they take: the last that is, and the first that is not.
@Suite struct `At its border` {
  private func whatsapp(_ lines: [String]) throws -> Reading {
    try Reading(lines.joined(separator: "\n"), name: "G.txt", options: .utc)
  }

  @Test(arguments: [
    ("+12 345", "+12345"), ("+12 34", nil), ("+123456", "+123456"), ("+12345", nil),
  ])
  func `a telephone number has seven signs`(name: String, id: String?) throws {
    let reading = try whatsapp(["2024/1/13, 10:00 - \(name): hi"])
    #expect(reading.events.map(\.account?.externalID) == [id])
  }

  @Test(arguments: [
    ("a.b (file attached)", ""), ("a.abcde (file attached)", ""),
    ("a.abcdef (file attached)", "a.abcdef (file attached)"),
    ("a.abc1 (file attached)", ""), ("a.a_b (file attached)", "a.a_b (file attached)"),
  ])
  func `a file's ending has one to five letters or digits`(text: String, said: String) {
    #expect(WhatsAppText.said(text) == said)
  }

  @Test(arguments: [(0, true), (1, false)])
  func `a message is kept up to its longest, line by line`(more: Int, isWhole: Bool) throws {
    // “A: ” is taken off the first line, and each line end counts.
    let first = "2024/1/13, 10:00 - A: x"
    let room = WhatsAppMessages.longest - "A: x".utf8.count - 1
    let line = String(repeating: "y", count: room + more)
    let reading = try whatsapp([first, line, "z"])
    let text = try #require(reading.texts.first)
    #expect(text == (isWhole ? "x\n" + line : "x\nz"))
    #expect(reading.warnings == [.cutText(limit: WhatsAppMessages.longest)])
  }

  @Test(arguments: [(9, true), (10, true), (11, false)])
  func `one date against an order is outvoted by more than ten`(proofs: Int, speaks: Bool) throws {
    var check = DateOrderCheck(.dayFirst)
    func take(_ date: String, line: Int) throws {
      check.take(try #require(WhatsAppHead("\(date), 10:00 - A: x")).date, line: line)
    }
    for line in 0..<proofs { try take("\(13 + line)/1/24", line: line) }
    try take("1/20/24", line: 90)
    #expect(check.misfit == (speaks ? .init(line: 90, date: "1/20/24") : nil))
    // Of two the first is told; a second needs as many again.
    try take("1/21/24", line: 91)
    #expect(check.misfit == .init(line: 90, date: "1/20/24"))
  }

  @Test(arguments: [(4, true), (5, false)])
  func `a WhatsApp chat begins within its first five lines`(before: Int, isChat: Bool) throws {
    let text =
      String(repeating: "stray\n", count: before)
      + String(repeating: "1/12/24, 09:00 - A: x\n", count: 3)
    let format = try? Detection.detect(
      ExportInput(name: "x", bytes: Array(text.utf8)), asked: nil
    ).format
    #expect((format == .whatsapp) == isChat)
  }

  @Test(arguments: [
    ("小林(10001)", ForeignFormat.qqText), ("小林(1000)", .weChatMsgText),
    ("小林(1000x)", .weChatMsgText), ("小林()", .weChatMsgText), ("小林", .weChatMsgText),
  ])
  func `a number of QQ has five digits`(name: String, format: ForeignFormat) {
    #expect(throws: ExchangeError.foreignFormat(path: "x", format)) {
      try Detection.detect(
        ExportInput(name: "x", bytes: Array("2024-06-15 20:34:00 \(name)\nhi\n".utf8)), asked: nil)
    }
  }

  @Test(arguments: [(5, false), (6, true)])
  func `of a hundred signs of text five may be controls`(controls: Int, isBinary: Bool) {
    let head =
      [UInt8](repeating: 0x01, count: controls) + [UInt8](repeating: 0x41, count: 100 - controls)
    #expect(Binary.isLikely(head) == isBinary)
    // Ends of lines, tabs and escapes are none, and what stands behind the first 1024 is not looked at.
    let plain: [UInt8] = [0x09, 0x0A, 0x0C, 0x0D, 0x1B]
    #expect(!Binary.isLikely([UInt8](repeating: 0x41, count: 5) + plain + plain))
    #expect(Binary.isLikely([UInt8](repeating: 0x41, count: 1023) + [0]))
    #expect(!Binary.isLikely([UInt8](repeating: 0x41, count: 1024) + [0]))
  }

  @Test(arguments: [(19, true), (20, false)])
  func `the first twenty messages tell what wrote them`(before: Int, isKnown: Bool) {
    let elements = Array(repeating: "{}", count: before) + [#"{"from_id":"user1"}"#]
    let text = #"{"messages":[\#(elements.joined(separator: ","))]}"#
    #expect((JsonSignature.judge(Array(text.utf8))?.format == .telegram) == isKnown)
  }

  @Test func `a first line that tells the separator has one or two fields`() throws {
    func header(_ text: String, _ separator: String) throws -> [String]? {
      var records = CsvRecords(
        ByteWindow(MemorySource(Array(text.utf8)), path: ""), separator: Array(separator.utf8)[0])
      return try records.header()?.fields
    }
    #expect(try header("sep=;\na;b\n", ";") == ["a", "b"])
    #expect(try header("SEP=,\na,b\n", ",") == ["a", "b"])
    #expect(try header("sep=x\na,b\n", ",") == ["a", "b"])
    #expect(try header("sep=,x,y\na,b\n", ",") == ["sep=", "x", "y"])
    #expect(try header("a,b\nsep=,\n", ",") == ["a", "b"])
  }

  @Test(
    arguments: [
      ("99999999", nil), ("100000000", 100_000_000), ("99999999.9", nil),
      ("99999999999", nil), ("100000000000", 100_000_000), ("1718454900.", 1_718_454_900),
      ("1718454900.x", nil), ("1718454900999", 1_718_454_900),
    ] as [(String, Int64?)])
  func `a number is a time from nine digits on, and milliseconds from twelve`(
    text: String, second: Int64?
  ) throws {
    let reading = try Reading(
      "group,member,time\ng,a,\(text)\n", name: "a.csv", options: .utc)
    #expect(reading.events.map(\.at.seconds) == (second.map { [$0] } ?? []))
  }

  @Test func `a fraction before 1970 is cut to the second before`() {
    func moment(_ text: String) -> Int64? {
      ChatLabMessage(JsonValue(#"{"timestamp":\#(text)}"#)).moment?.seconds
    }
    #expect(moment("1718454900.9") == 1_718_454_900)
    #expect(moment("-0.5") == -1)
    #expect(moment("99999999999") == 99_999_999_999)
    #expect(moment("100000000000") == 100_000_000)
    #expect(moment("-100000000000") == -100_000_000)
    #expect(moment("1e15") == nil)
  }

  @Test func `a kind of message that is no text says nothing, and its neighbours do`() {
    let silent = (0...100).filter { type in
      ChatLabMessage(JsonValue(#"{"type":\#(type),"content":"x"}"#)).text.isEmpty
    }
    #expect(silent == [1, 2, 3, 4, 5, 8, 20, 21, 22, 23, 27])
    #expect(ChatLabMessage(JsonValue(#"{"type":80}"#)).isSystem)
    #expect(ChatLabMessage(JsonValue(#"{"type":81}"#)).isRecall)
    #expect(!ChatLabMessage(JsonValue(#"{"type":"x"}"#)).isSystem)
  }

  @Test func `a pair of units stands at the very end of a string, or is none`() {
    func decoded(_ text: String) -> String {
      let bytes = Array(text.utf8)
      return JsonText.decode(bytes, 0..<bytes.count, limit: 100)
    }
    #expect(decoded(#"\ud83d\ude00"#) == "😀")
    #expect(decoded(#"\ud83d\ude0"#) == "\u{FFFD}ude0")
    #expect(decoded(#"\ud83d"#) == "\u{FFFD}")
    #expect(decoded(#"\ud83dx"#) == "\u{FFFD}x")
    #expect(decoded(#"\ud83d\u0041"#) == "\u{FFFD}A")
    #expect(decoded(#"\ude00\ud83d"#) == "\u{FFFD}\u{FFFD}")
    #expect(decoded(#"\u004"#) == "u004")
    #expect(decoded(#"\x0"#) == "x0")
    #expect(decoded(#"\x41\"#) == "A")
    #expect(decoded(#"\b\f\n\r\t\/\\\""#) == "\u{8}\u{C}\n\r\t/\\\"")
  }
}
