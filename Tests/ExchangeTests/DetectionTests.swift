import Community
import Testing

@testable import Exchange

@Suite struct DetectionTests {
  func detect(_ text: String, asked: ExportFormat? = nil) throws -> ExportFormat {
    try Detection.detect(ExportInput(name: "x", bytes: Array(text.utf8)), asked: asked).format
  }

  @Test func `each sample is known by its contents`() throws {
    #expect(try detect(Samples.telegram) == .telegram)
    #expect(try detect(Samples.whatsapp) == .whatsapp)
    #expect(try detect(Samples.chatlab) == .chatlab)
    #expect(try detect(Samples.chatlabLines) == .chatlabLines)
    #expect(try detect(Samples.csv) == .csv)
    #expect(try detect("\u{FEFF}" + Samples.csv) == .csv)
    #expect(try detect(#"{"about":"","contacts":{},"sessions":{}}"#) == .telegram)
  }

  @Test func `the reason is told`() throws {
    let reading = try Reading(Samples.csv)
    guard case .columns(let columns, .messages) = reading.report.reason else {
      Issue.record("\(reading.report.reason)")
      return
    }
    #expect(columns.starts(with: ["group", "member"]))
  }

  @Test(arguments: [
    (#"{"guild":{},"channel":{},"messages":[]}"#, ForeignFormat.discord),
    (#"[{"type":"message","user":"U1","ts":"1.2"}]"#, .slack),
    ("消息记录（此消息记录为文本格式，不支持重新导入）\r\n", .qqText),
    (#"{"metadata":{"name":"QQChatExporter"},"chatInfo":{}}"#, .qqChatExporter),
    ("localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent\n", .weChatMsgTable),
    ("2024-06-15 20:34:00 小林\n你好\n", .weChatMsgText),
    (#"[{"id":1,"MsgSvrID":"812","type_name":"x"}]"#, .pyWxDump),
    (#"[{"seq":1,"talkerName":"x","sender":"y"}]"#, .chatlog),
    ("Time,SenderName,Sender,TalkerName,Talker,Content\n", .chatlog),
    (#"{"weflow":{},"session":{},"messages":[]}"#, .weFlow),
    (#"{"room_name":"x","exported_by":"y","messages":[]}"#, .matrix),
    ("2024-06-15 20:34:00 小林(10001)\n你好\n", .qqText),
    (#"[{"id":"U1","team_id":"T1","name":"a","profile":{}}]"#, .slack),
    (#"{"channel_id":"C1","name":"g","messages":[{"type":"message","ts":"1.2"}]}"#, .slack),
    (#"[{"type":"m.room.message","event_id":"$1","room_id":"!r","sender":"@a:x"}]"#, .matrix),
    (#"{"participants":[],"messages":[{"sender_name":"a","timestamp_ms":1}]}"#, .meta),
    ("[LINE] 讀書會的聊天記錄\n儲存日期：2026/03/01 09:00\n", .line),
    ("독서모임 님과 카카오톡 대화\n저장한 날짜 : 2026-03-01\n", .kakaoTalk),
    ("<html>\n<body>x</body></html>", .webPage),
    ("=====\nGuild: X\nChannel: y\n=====\n\n[01/03/2026 09:05] ana\nhi\n", .discord),
    ("<!DOCTYPE html>\n<html><head><title>Exported Data</title></head></html>", .telegramPage),
    (#"{"zerver_message":[]}"#, .zulip), ("[20:34] <nick> text\n", .irc),
  ])
  func `formats that are not read yet are refused by name`(text: String, format: ForeignFormat) {
    #expect(throws: ExchangeError.foreignFormat(path: "x", format)) { try detect(text) }
  }

  @Test func `what is unknown is shown, cleaned`() {
    #expect(throws: ExchangeError.unknownFormat(path: "x", seen: "Dear[2J all, hello")) {
      try detect("Dear\u{1B}[2J all,\nhello")
    }
  }

  @Test(arguments: ["", "  \n\n", "\u{FEFF}"])
  func `empty files are refused`(text: String) {
    #expect(throws: ExchangeError.isEmpty(path: "x")) { try detect(text) }
  }

  @Test func `UTF-16 and zip archives are refused with what to do`() {
    func reason(_ bytes: [UInt8]) -> ExchangeError? {
      #expect(throws: ExchangeError.self) {
        try Detection.detect(ExportInput(name: "x", bytes: bytes), asked: nil)
      }
    }
    #expect(reason([0xFF, 0xFE, 0x41, 0x00]) == .encoded(path: "x", .utf16))
    #expect(reason([0x50, 0x4B, 0x03, 0x04, 0x00]) == .isArchive(path: "x", .zip))
  }

  @Test func `a format that is asked for is taken, unless it cannot be`() throws {
    #expect(try detect(Samples.csv, asked: .csv) == .csv)
    #expect(throws: ExchangeError.self) { try detect(Samples.csv, asked: .telegram) }
    #expect(throws: ExchangeError.self) {
      try Reading(Samples.csv, options: ReadOptions(format: .whatsapp, zone: .utc))
    }
  }

  @Test func `a missing file is told`() {
    let path = "/does/not/exist"
    #expect(throws: ExchangeError.notFound(path: path)) { try ExportReader.open(path: path) }
  }
}
