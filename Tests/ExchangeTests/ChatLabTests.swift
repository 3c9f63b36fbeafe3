import Community
import Testing

@testable import Exchange

@Suite struct ChatLabTests {
  let group = ChatSource(platform: .wechat, externalID: "99@chatroom", name: "测试群")

  func system(_ content: String) throws -> Reading {
    let escaped = content.replacing("\"", with: "\\\"")
    return try Reading(
      """
      {"chatlab":{},"meta":{"name":"G","platform":"wechat","ownerId":"me"},"messages":[
      {"sender":"system","accountName":"系统消息","timestamp":1718454901,"type":80,\
      "content":"\(escaped)"}]}
      """)
  }

  @Test func `members, messages and joins are read`() throws {
    let reading = try Reading(Samples.chatlab)
    #expect(Set(reading.groups) == [group])
    #expect(reading.report.counts.members == 2)
    #expect(reading.texts == ["你好", ""])
    let ming = ChatAccount(externalID: "wxid_a1", name: "阿明")
    #expect(
      reading.records.first == .roster(RosterEntry(account: ming, role: .admin), in: group))
    #expect(
      reading.joins.map(\.account) == [
        ChatAccount(externalID: "wxid_b", name: "美、美"), ChatAccount(name: "小红"),
      ])
    #expect(reading.joins.allSatisfy { $0.kind == .join(by: ming) })
  }

  @Test func `the sender of a system row is no person, and a recall is no speech`() throws {
    let reading = try Reading(Samples.chatlab)
    let notices = reading.events.filter {
      if case .notice = $0.kind { true } else { false }
    }
    #expect(notices.count == 2)
    #expect(notices.allSatisfy { $0.account == nil })
    #expect(!reading.events.contains { $0.account?.externalID == "system" })
  }

  @Test(
    arguments: [
      ("\"A\"邀请\"B、C\"加入了群聊", ["B", "C"], "A"), ("\" A \"邀请\"B\"加入了群聊  ", ["B"], "A"),
      ("你邀请\"B\"加入了群聊", ["B"], "me"), ("\"A\"邀请你和\"B\"加入了群聊", ["me", "B"], "A"),
      ("\"A\"邀请你加入了群聊，群聊参与人还有：C、D", ["me"], "A"),
      ("\"B\"通过扫描\"A\"分享的二维码加入群聊", ["B"], "A"),
      ("\"B\"通过扫描你分享的二维码加入群聊", ["B"], "me"), ("阿明加入本群。", ["阿明"], nil),
      ("小林邀请阿明加入了本群。", ["阿明"], "小林"), ("\"A\"邀請\"B\"加入群組", ["B"], "A"),
      ("\"A\" invited \"B\" to the group chat", ["B"], "A"),
    ] as [(String, [String], String?)])
  func `joins are read from the words`(text: String, who: [String], by: String?) throws {
    let reading = try system(text)
    #expect(reading.joins.map(\.account?.name) == who)
    for event in reading.joins {
      guard case .join(let inviter) = event.kind else { continue }
      #expect(inviter?.name == by)
    }
  }

  /// An export that tells them one by one later has the first under the line's own id.
  @Test(arguments: [
    ("\"A\"邀请\"B、C、D\"加入了群聊", ["7", "7#1", "7#2"]), ("\"A\"邀请\"B\"加入了群聊", ["7"]),
  ])
  func `several who came in one line have ids of their own`(text: String, ids: [String]) throws {
    let escaped = text.replacing("\"", with: "\\\"")
    let reading = try Reading(
      """
      {"chatlab":{},"meta":{"name":"G","platform":"wechat"},"messages":[
      {"sender":"system","platformMessageId":"7","timestamp":1718454901,"type":80,\
      "content":"\(escaped)"}]}
      """)
    #expect(reading.joins.map(\.externalID) == ids)
  }

  @Test(arguments: [(nil, "G"), ("Asked", "Asked")] as [(String?, String)])
  func `a group is called as asked, else as the file says, and is the same group`(
    asked: String?, name: String
  ) throws {
    for text in [
      #"{"chatlab":{},"meta":{"name":"G","platform":"qq","groupId":9},"messages":[{"sender":"1","timestamp":1718454901,"type":0,"content":"x"}]}"#,
      """
      {"_type":"header","chatlab":{},"meta":{"name":"G","platform":"qq","groupId":9}}
      {"_type":"message","sender":"1","timestamp":1718454901,"type":0,"content":"x"}
      """,
    ] {
      let reading = try Reading(text, options: ReadOptions(groupName: asked))
      #expect(reading.groups == [ChatSource(platform: .qq, externalID: "9", name: name)])
      #expect(reading.warnings == [])
    }
  }

  @Test(arguments: [
    ("你将\"B\"移出了群聊", "B", "me"), ("\"A\"将\"B\"移出了群聊", "B", "A"),
    ("你被\"A\"移出群聊", "me", "A"),
  ])
  func `removals are read from the words`(text: String, who: String, by: String) throws {
    let reading = try system(text)
    let event = try #require(reading.events.first)
    #expect(event.account?.name == who)
    guard case .removal(let remover) = event.kind else {
      Issue.record("no removal: \(event)")
      return
    }
    #expect(remover?.name == by)
  }

  @Test(arguments: ["\"A\"修改群名为\"X\"", "\"A\" 撤回了一条消息", "加入了群聊", ""])
  func `other words are neutral`(text: String) throws {
    #expect(try system(text).notices == [text])
  }

  @Test func `lines are read, comments passed over, bad ones reported by number`() throws {
    let reading = try Reading(Samples.chatlabLines)
    #expect(reading.report.format == .chatlabLines)
    #expect(reading.texts == ["一", "二"])
    #expect(reading.report.warnings == [ReadWarning(.line(5), .unreadableRow)])
    #expect(!reading.report.isTruncated)
    #expect(reading.groups.first?.platform == .qq)
  }

  @Test func `a last line that is cut off says that the file ended early`() throws {
    let reading = try Reading(String(Samples.chatlabLines.dropLast(12)))
    #expect(reading.texts == ["一"])
    #expect(reading.report.isTruncated)
  }

  @Test func `rows without a sender or a time are reported`() throws {
    let reading = try Reading(
      """
      {"chatlab":{},"meta":{"name":"G","platform":"qq"},"messages":[
      {"timestamp":1718454901,"type":0,"content":"x"},{"sender":"1","type":0,"content":"x"},3]}
      """)
    #expect(reading.events.isEmpty)
    #expect(reading.warnings == [.noSender, .noTime, .unreadableRow])
  }

  @Test func `keys in another order give the same group`() throws {
    let reading = try Reading(
      """
      {"chatlab":{},"messages":[{"sender":"1","timestamp":1718454901,"type":0,"content":"x"}],\
      "meta":{"name":"G","platform":"qq"}}
      """)
    #expect(reading.groups == [ChatSource(platform: .qq, name: "G")])
  }

  @Test(
    arguments: [
      ([], nil), (["member"], nil), (["admin"], .admin), (["owner"], .owner),
      (["admin", "owner"], .owner), (["owner", "admin", "x"], .owner),
    ] as [([String], MemberRole?)])
  func `the highest of a member's roles counts`(roles: [String], role: MemberRole?) throws {
    let list = roles.map { #"{"id":"\#($0)"}"# }.joined(separator: ",")
    let reading = try Reading(
      #"{"chatlab":{},"meta":{"name":"G","platform":"qq"},"members":[{"platformId":"1","accountName":"A","roles":[\#(list)]}],"messages":[]}"#
    )
    let entry = RosterEntry(account: ChatAccount(externalID: "1", name: "A"), role: role)
    #expect(reading.records == [.roster(entry, in: ChatSource(platform: .qq, name: "G"))])
  }

  @Test(arguments: ["\"B\"退出了群聊", "B离开了群聊", "\"B\" left the group chat"])
  func `leaving is read from the words`(text: String) throws {
    let event = try #require(try system(text).events.first)
    #expect(event.kind == .leave)
    #expect(event.account?.name == "B")
  }
}
