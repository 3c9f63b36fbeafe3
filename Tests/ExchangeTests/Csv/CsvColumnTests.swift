import Community
import Testing

@testable import Exchange

@Suite struct `The header of a table` {
  private func shape(_ names: String) -> TableShape? {
    CsvHeader(names.split(separator: ",", omittingEmptySubsequences: false).map { String($0) })
      .shape
  }

  @Test(arguments: [
    ("group", CsvColumn.group), ("Group Name", .group), ("GROUP_NAME", .group), ("群名", .group),
    ("group_id", .groupID), ("群号", .groupID), ("member", .member), ("发送者", .member),
    ("member-id", .memberID), ("User ID", .memberID), ("name", .name), ("昵称", .name),
    ("timestamp", .time), ("timestamp_unix", .time), ("Created At", .time), ("时间", .time),
    ("kind", .kind), ("类型", .kind), ("Text", .text), ("内容", .text), ("id", .id),
    ("message id", .id), ("reply_to", .replyTo), ("replyToId", .replyTo), ("joined at", .joined),
    ("入群时间", .joined), ("role", .role), ("tags", .tags), ("标签", .tags),
    ("applicant_id", .applicantID), ("申请人", .applicant), ("申请人ID", .applicantID),
    ("加群日期", .joined), ("群名片", .name), ("权限", .role), ("是否付费", .paid), ("\u{FEFF}group", .group),
    ("驗證訊息", .answer), ("QQ", .memberID),
    ("answer", .answer), ("验证信息", .answer), ("referrer", .referrer),
    ("paid", .paid), ("source", .source), ("platform", .platform), (" group ", .group),
    ("\u{3000}群\u{3000}", .group),
  ])
  func `names its columns in any spelling`(name: String, column: CsvColumn) {
    #expect(CsvColumn.named(name) == column)
  }

  @Test(arguments: ["", " ", "groups", "star sign", "星座", "groupe", "te xt x", "__"])
  func `may have columns that nobody uses`(name: String) { #expect(CsvColumn.named(name) == nil) }

  @Test(arguments: [
    ("group,member,timestamp", TableShape.messages), ("time,name", .messages),
    ("group,member_id,time,text,answer", .messages), ("group,member,time,kind,paid", .messages),
    ("group,applicant id,name,time", .applications), ("name,time,answer", .applications),
    ("name,time,paid,source", .applications), ("group,name", .roster),
    ("name,joined", .roster), ("member_id,name", .roster), ("member,role", .roster),
    ("name,tags", .roster),
  ])
  func `tells what the rows are`(names: String, expected: TableShape) {
    #expect(shape(names) == expected)
  }

  @Test(arguments: [
    "", "group", "time", "group,time", "text,time", "group,text", "name", "member", "a,b,c",
    "answer,name",
  ])
  func `may be no header at all`(names: String) { #expect(shape(names) == nil) }

  @Test func `uses the first of two columns of a kind`() {
    let header = CsvHeader(["群", "group", "member", "member", "x"])
    #expect(header.columns == [.group, .member])
    #expect(header.unused == ["group", "member", "x"])
    #expect(header.count == 5)
    let record = CsvRecord(line: 1, fields: ["one", "two", " ann "])
    #expect(header.value(.group, of: record) == "one")
    #expect(header.value(.member, of: record) == "ann")
    #expect(header.rawValue(.member, of: record) == " ann ")
    #expect(header.value(.time, of: record) == nil)
    #expect(header.rawValue(.time, of: record) == "")
  }

  @Test(arguments: ["", " ", "\u{A0}", "\t", "\u{3000}"])
  func `has no value in a field that shows nothing`(field: String) {
    let header = CsvHeader(["group", "name"])
    #expect(header.value(.name, of: CsvRecord(line: 1, fields: ["g", field])) == nil)
    #expect(header.value(.name, of: CsvRecord(line: 1, fields: ["g"])) == nil)
  }

  @Test(arguments: [
    ("a,b,c\n1;2;3;4;5", ","), ("a;b,c;d\n", ";"), ("a\tb\tc\n", "\t"), ("abc\n", ","), ("", ","),
    ("a;b", ";"), ("\"x,y,z\";b\n", ";"), ("\"a\n;;;;\",b\n", ","), ("a,b;c\n", ","),
    ("a\rb;c;d\n", ","),
  ])
  func `has the separator that gives the most columns`(head: String, sign: String) {
    #expect(CsvHeader.separator(of: Array(head.utf8)) == Array(sign.utf8).first)
  }
}
