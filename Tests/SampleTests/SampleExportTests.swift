import Community
import Foundation
import Testing

@testable import Sample

@Suite struct SampleExportTests {
  private struct Chat: Decodable {
    var name: String
    var messages: [Message]
  }

  private struct Message: Decodable {
    var id: Int
    var type: String
    var date: String
    var date_unixtime: String
  }

  private struct Account: Decodable {
    struct Chats: Decodable { var list: [Chat] }
    var chats: Chats
  }

  @Test func `a single group is a single chat of Telegram Desktop`() throws {
    var plan = SamplePlan.hostile
    plan.groups.removeLast(2)
    try inTemporaryFile { path in
      try SampleExport(community(plan)).telegram(to: path)
      let chat = try JSONDecoder().decode(Chat.self, from: read(path))
      #expect(chat.name == plan.groups[0].name)
      #expect(chat.messages.filter { $0.type == "message" }.count == plan.messages)
      #expect(Set(chat.messages.map(\.id)).count == chat.messages.count)
    }
  }

  @Test func `several groups are the export of a full account`() throws {
    let plan = SamplePlan(groups: 3, members: 120, messages: 400)
    try inTemporaryFile { path in
      try SampleExport(community(plan)).telegram(to: path)
      let account = try JSONDecoder().decode(Account.self, from: read(path))
      #expect(account.chats.list.map(\.name) == plan.groups.map(\.name))
    }
  }

  @Test func `local times are those of the group's zone`() {
    let moment = Instant(1_772_409_720)
    #expect(SampleExport.localTime(moment, in: .shanghai) == "2026-03-02T08:02:00")
    #expect(SampleExport.localTime(moment, in: .london) == "2026-03-02T00:02:00")
  }

  @Test func `a table of messages has a line for each`() throws {
    let plan = SamplePlan(groups: 3, members: 120, messages: 400)
    try inTemporaryFile { path in
      try SampleExport(community(plan)).csv(to: path)
      let lines = String(decoding: try read(path), as: UTF8.self).split(separator: "\n")
      #expect(lines.first == "group,member,timestamp,kind,text,id,reply_to")
      #expect(lines.count == 401)
    }
  }

  @Test func `fields are quoted when they have to be`() {
    #expect("a,b".asCSV == "\"a,b\"")
    #expect("say \"hi\"".asCSV == "\"say \"\"hi\"\"\"")
    #expect("plain".asCSV == "plain")
    #expect("a\u{1B}\n\"".asJSON == "\"a\\u001b\\n\\\"\"")
  }

  private func community(_ plan: SamplePlan) -> SampleCommunity {
    SampleCommunity(now: SampleRecordTests.now, plan: plan)
  }

  private func read(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private func inTemporaryFile(_ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: url) }
    try body(url.path)
  }
}
