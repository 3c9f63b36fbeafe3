import Community
import Testing

@testable import Exchange

/// The lines of WeChat and QQ about who comes and goes.
@Suite struct `A line of WeChat or QQ` {
  private typealias Party = SystemLine.Party

  private func read(_ line: String, knowing names: [String] = []) -> SystemLine? {
    var book = NameBook()
    for name in names { book.learn(name, id: name) }
    return ChineseGroupLine.read(line, names: book)
  }

  @Test(arguments: [
    "\"小林\"邀请\"阿明\"加入了群聊", "“小林”邀请“阿明”加入了群聊", "「小林」邀請「阿明」加入群組",
    "小林邀请阿明加入了群聊", "\"小林\" 邀请 \"阿明\" 加入了群聊", "\" 小林 \"邀请\"阿明\"加入了群聊  ",
    "\"阿明\"通过扫描\"小林\"分享的二维码加入群聊", "\"阿明\"透過掃描\"小林\"分享的行動條碼加入群組",
    "小林邀请阿明加入了本群。", "\"小林\"邀请\"阿明\"加入了群聊，群聊参与人还有：甲、乙",
    "小林 invited 阿明 to the group chat", "阿明 joined the group chat via the QR code shared by 小林",
  ])
  func `tells who came and who brought them`(line: String) {
    #expect(read(line) == SystemLine(meaning: .joined, who: [.named("阿明")], by: .named("小林")))
  }

  @Test(arguments: [
    "阿明加入本群", "阿明加入了本群。", "\"阿明\"加入了群聊", "阿明 joined the group chat",
    "阿明通过搜索群号加入了本群",
  ])
  func `tells who came by themselves`(line: String) {
    #expect(read(line) == SystemLine(meaning: .joined, who: [.named("阿明")]))
  }

  @Test(arguments: [
    "\"小林\"将\"阿明\"移出了群聊", "小林将阿明移出群聊", "小林將阿明移出群組", "阿明被小林移出本群",
    "小林 removed 阿明 from the group chat",
  ])
  func `tells who was removed, and by whom`(line: String) {
    #expect(read(line) == SystemLine(meaning: .removed, who: [.named("阿明")], by: .named("小林")))
  }

  @Test(arguments: ["阿明退出了群聊", "阿明退出本群", "阿明离开了群聊", "阿明離開了群組", "阿明 left the group chat"])
  func `tells who left`(line: String) {
    #expect(read(line) == SystemLine(meaning: .left, who: [.named("阿明")]))
  }

  @Test func `without somebody who removed tells only whom`() {
    #expect(read("阿明被移出群聊") == SystemLine(meaning: .removed, who: [.named("阿明")]))
  }

  @Test(arguments: [
    ("你邀请\"阿明\"加入了群聊", [Party.named("阿明")], Party.you),
    ("\"小林\"邀请你加入了群聊，群聊参与人还有：甲", [.you], .named("小林")),
    ("\"小林\"邀请你和\"阿明\"加入了群聊", [.you, .named("阿明")], .named("小林")),
    ("你将\"阿明\"移出了群聊", [.named("阿明")], .you),
    ("你被\"小林\"移出群聊", [.you], .named("小林")),
    ("\"阿明\"通过扫描你分享的二维码加入群聊", [.named("阿明")], .you),
    ("You invited 阿明 to the group chat", [.named("阿明")], .you),
  ])
  func `speaks of the exporter as you`(line: String, who: [SystemLine.Party], by: SystemLine.Party)
  {
    #expect(read(line)?.who == who)
    #expect(read(line)?.by == by)
  }

  @Test(arguments: [
    ([] as [String], ["甲", "乙", "丙"]), (["甲、乙"], ["甲、乙", "丙"]), (["乙、丙"], ["甲", "乙、丙"]),
    (["甲、乙、丙"], ["甲、乙、丙"]), (["甲", "乙", "丙"], ["甲", "乙", "丙"]),
    // The longest name that is known.
    (["甲", "甲、乙"], ["甲、乙", "丙"]),
  ])
  func `tells several apart, by the names that are known`(known: [String], expected: [String]) {
    let line = "\"小林\"邀请\"甲、乙、丙\"加入了群聊"
    #expect(read(line, knowing: known)?.who == expected.map { .named($0) })
  }

  @Test(arguments: [
    "", "今天有人生日", "\"小林\"修改群名为“加入群聊”吧", "\"A\" 撤回了一条消息", "加入了群聊", "邀请加入了群聊了",
    "\"A\" 拍了拍 \"B\"",
  ])
  func `about anything else is not read`(line: String) { #expect(read(line) == nil) }

  @Test func `too long to be one is not looked at`() {
    let name = String(repeating: "a", count: 5000)
    #expect(read(name + "加入了群聊") == nil)
  }
}
