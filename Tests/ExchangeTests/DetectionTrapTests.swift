import Testing

@testable import Exchange

/// What stands at the beginning of files, and what they are.
@Suite struct `A file is recognised` {
  private func format(_ text: String) throws -> ExportFormat {
    try Detection.detect(ExportInput(name: "x", bytes: Array(text.utf8)), asked: nil).format
  }

  private func foreign(_ text: String) -> ForeignFormat? {
    do {
      _ = try format(text)
      return nil
    } catch ExchangeError.foreignFormat(_, let format) {
      return format
    } catch { return nil }
  }

  @Test(arguments: [
    (#"{"messages":[{"date_unixtime":"1"}]}"#, ExportFormat.telegram),
    (#"{"name":null,"type":"private_group","messages":[]}"#, .telegram),
    (#"{"type":"private_group","id":1,"messages":[]}"#, .telegram),
    (#"{"left_chats":{"list":[]}}"#, .telegram), (#"  {"chats":{}}"#, .telegram),
    (#"{"messages":[],"id":1,"name":"x"}"#, .telegram), (#"{"meta":{},"chatlab":{}}"#, .chatlab),
    ("# a\n\n{\"_type\":\"message\"}", .chatlabLines), ("{\"_type\":\"member\"}\n", .chatlabLines),
    ("Group ID;User;Date\n", .csv), ("名称,入群时间\n", .csv), ("姓名\t申请时间\t答案\n", .csv),
    ("stray\n1/12/24, 09:00 - A: x\n", .whatsapp), ("[1/12/24, 09:00:00] A: x", .whatsapp),
    // The sign may stand anywhere in the first lines.
    ("\n\n\n1/12/24, 09:00 - A: x\n", .whatsapp),
  ])
  func `by its contents`(text: String, expected: ExportFormat) throws {
    #expect(try format(text) == expected)
    #expect(try format("\u{FEFF}" + text) == expected)
  }

  @Test(arguments: [
    (#"[{"content":"<p>x</p>","id":1,"sender_full_name":"A","timestamp":1}]"#, ForeignFormat.zulip),
    (#"{"zerver_userprofile":[]}"#, .zulip), (#"{"room_name":"x","room_creator":"y"}"#, .matrix),
    ("20:34 < nick> text\n", .irc), ("--- Log opened Sat Jun 15 20:30:00 2024\n", .irc),
    ("2020-06-02T19:14:07  <nick> text\n", .irc), ("2024-06-15 20:34:00\tnick\ttext\n", .irc),
    ("20:30 -!- nick [u@h] has joined #c\n20:34 <@op> text\n", .irc),
    ("id,MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime\n", .pyWxDump),
    (
      "\u{FEFF}localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime\n",
      .weChatMsgTable
    ),
    ("消息记录（此消息记录为文本格式）\n\n====\n消息对象:群\n", .qqText),
    (#"{"chatInfo":{"name":"x"},"statistics":{},"metadata":{},"messages":[]}"#, .qqChatExporter),
    (
      #"{"channel":{"id":"2"},"guild":{"id":"1"},"messages":[{"id":"10","type":"Default"}]}"#,
      .discord
    ),
    (#"[{"user":"U1","type":"message","text":"x","ts":"1.2"}]"#, .slack),
  ])
  func `by name when it cannot be read`(text: String, expected: ForeignFormat) {
    #expect(foreign(text) == expected)
    #expect(foreign("\u{FEFF}" + text) == expected)
  }

  @Test(arguments: [
    "hello", "{}", "[]", "[1,2]", "{\"a\":1}", "{\"messages\":[]}", "a,b,c\n1,2,3\n", "null", "{",
    "1/12/24", "time\n1718454900\n", "<svg></svg>", "\u{1}",
  ])
  func `not at all when it is of none`(text: String) {
    #expect(throws: ExchangeError.self) { try format(text) }
    #expect(foreign(text) == nil)
  }

  @Test func `also when its head is huge`() throws {
    let about = String(repeating: "x", count: 200_000)
    #expect(try format(#"{"about":"\#(about)","chats":{"list":[]}}"#) == .telegram)
    #expect(
      try format("# \(String(repeating: "y", count: 3000))\n{\"_type\":\"header\"}\n")
        == .chatlabLines)
  }

  @Test func `inside gzip, with or without a byte order mark`() throws {
    for text in [Samples.telegram, Samples.csv, Samples.whatsapp, "\u{FEFF}" + Samples.csv] {
      let plain = try format(text)
      let packed = ExportInput(name: "x.gz", bytes: gzip(text))
      #expect(try Detection.detect(packed, asked: nil).format == plain)
    }
  }

  @Test(arguments: ExportFormat.allCases)
  func `as what is asked for, unless it is another beyond doubt`(asked: ExportFormat) throws {
    let input = ExportInput(name: "x", bytes: Array(Samples.chatlab.utf8))
    if asked == .chatlab {
      #expect(try Detection.detect(input, asked: asked).reason == .asked)
    } else {
      #expect(throws: ExchangeError.notThatFormat(path: "x", format: asked, .looksLike(.chatlab))) {
        try Detection.detect(input, asked: asked)
      }
    }
  }
}
