import Community
import Testing

@testable import Exchange

/// Tables with something before them, or without their end.
@Suite struct `A table's ends` {
  private func read(_ text: String) throws -> Reading {
    try Reading(text, name: "a.csv", options: .utc)
  }

  private let rows = "group,member,timestamp,text,id\ng,a,1718454900,hello,1\n"

  /// The beginning of a row would come in as another message than the whole row later.
  @Test(arguments: ["g", "g,b,17184", "g,b,1718454901,hel", "g,b,1718454901,\"hel\""])
  func `a last row that is cut is left out, and that is told`(end: String) throws {
    let reading = try read(rows + end)
    #expect(reading.texts == ["hello"])
    #expect(reading.report.isTruncated)
    #expect(
      reading.report.warnings == [
        ReadWarning(.line(3), .unreadableRow), ReadWarning(.line(3), .endedEarly),
      ])
  }

  @Test func `a last row that is whole, or as short as others, is taken`() throws {
    #expect(try read(rows + "g,b,1718454901,x,2").texts == ["hello", "x"])
    #expect(try read(rows + "g,b,1718454901,x\n").texts == ["hello", "x"])
    let ragged = try read(rows + "g,b,1718454901,x\ng,b,1718454902,y")
    #expect(ragged.texts == ["hello", "x", "y"])
    #expect(!ragged.report.isTruncated)
  }

  @Test(arguments: [";", ",", "\t"])
  func `the line for Excel in front is passed over`(sign: String) throws {
    let header = ["group", "member", "timestamp"].joined(separator: sign)
    let row = ["g", "a", "1718454900"].joined(separator: sign)
    let reading = try read("sep=\(sign)\r\n\(header)\r\n\(row)\r\n")
    #expect(reading.events.count == 1)
    #expect(reading.report.warningTotal == 0)
  }

  @Test func `Chinese programs' names of columns make a table of messages`() throws {
    for header in ["群名,昵称,发送时间,消息内容", "群聊名称,发送者,时间戳,消息", "群組,發送人,發送時間,訊息內容"] {
      let reading = try read(header + "\n读书会,阿明,1718454900,你好\n")
      #expect(reading.texts == ["你好"], "\(header)")
      #expect(reading.groups.map(\.name) == ["读书会"], "\(header)")
    }
  }

  @Test(arguments: [
    ("group,name,text\ng,Ann,hello\n", ["timestamp"]),
    ("group,timestamp,text\ng,1718454900,hello\n", ["member"]),
    ("群,内容\ng,hello\n", ["member", "timestamp"]),
  ])
  func `a table of messages that lacks columns is told which`(text: String, lack: [String]) {
    #expect(
      throws: ExchangeError.missingColumns(path: "a.csv", table: .messages, columns: lack)
    ) { try read(text) }
  }
}
