import Community
import Testing

@testable import Exchange

/// Names that only later messages tell the ids of.
@Suite struct `Names without ids` {
  private func joins(_ messages: [String]) throws -> Reading {
    try Reading(
      #"{"name":"G","type":"private_group","id":7,"messages":[\#(messages.joined(separator: ","))]}"#
    )
  }

  private func says(_ name: String, _ id: String, at second: Int) -> String {
    #"{"id":\#(second),"type":"message","date_unixtime":"\#(1_700_000_000 + second)","from":"\#(name)","from_id":"\#(id)","text":"x"}"#
  }

  private func added(_ names: String..., at second: Int, by actor: String = "Lin") -> String {
    let members = names.map { "\"\($0)\"" }.joined(separator: ",")
    return
      #"{"id":\#(second),"type":"service","date_unixtime":"\#(1_700_000_000 + second)","actor":"\#(actor)","actor_id":"user1","action":"invite_members","members":[\#(members)]}"#
  }

  @Test func `are matched to who bears them, before or after`() throws {
    let reading = try joins([
      says("Early", "user2", at: 1), added("Early", "Late", "Never", at: 2),
      says("Late", "user3", at: 3),
    ])
    #expect(reading.joins.map(\.account?.externalID) == ["user2", "user3", nil])
    #expect(reading.joins.map(\.account?.name) == ["Early", "Late", "Never"])
    #expect(reading.joins.map(\.externalID) == ["2", "2#1", "2#2"])
  }

  @Test func `of several stay names, and that is told once`() throws {
    let reading = try joins([
      says("Wei", "user2", at: 1), says("Wei", "user3", at: 2), added("Wei", at: 3),
      added("Wei", at: 4),
    ])
    #expect(reading.joins.map(\.account?.externalID) == [nil, nil])
    #expect(reading.warnings == [.ambiguousName("Wei")])
  }

  @Test func `of one account told often are still one's`() throws {
    let reading = try joins((1...5).map { says("Wei", "user2", at: $0) } + [added("Wei", at: 9)])
    #expect(reading.joins.map(\.account?.externalID) == ["user2"])
    #expect(reading.report.warningTotal == 0)
  }

  @Test func `that were never said are nobody's, not even the deleted's`() throws {
    let deleted =
      #"{"id":1,"type":"message","date_unixtime":"1700000001","from":null,"from_id":"user9","text":"x"}"#
    let reading = try joins([deleted, added("Deleted Account", at: 2)])
    #expect(reading.joins.map(\.account?.externalID) == [nil])
  }

  @Test func `in one chat say nothing of another`() throws {
    let chats = [[says("Wei", "user2", at: 1)], [added("Wei", at: 2)]].enumerated().map {
      #"{"name":"\#($0)","type":"private_group","id":\#($0),"messages":[\#($1.joined(separator: ","))]}"#
    }
    let reading = try Reading(#"{"chats":{"list":[\#(chats.joined(separator: ","))]}}"#)
    #expect(reading.joins.map(\.account?.externalID) == [nil])
  }

  @Test func `come through when the file ends early`() throws {
    let whole =
      #"{"name":"G","type":"private_group","id":7,"messages":["# + added("Wei", at: 1) + ","
      + says("Wei", "user2", at: 2) + #",{"id":3,"#
    let reading = try Reading(whole)
    #expect(reading.joins.map(\.account?.externalID) == ["user2"])
    #expect(reading.report.isTruncated)
  }

  @Test func `in a book are one's, several's or nobody's`() {
    var book = NameBook()
    #expect(!book.knows("A") && !book.isAmbiguous("A"))
    book.learn("A", id: "1")
    book.learn("A", id: "1")
    #expect(book.account("A") == ChatAccount(externalID: "1", name: "A"))
    book.learn("A", id: "2")
    book.learn("A", id: "1")
    #expect(book.knows("A") && book.isAmbiguous("A"))
    #expect(book.account("A") == ChatAccount(name: "A"))
    #expect(book.account("B") == ChatAccount(name: "B"))
  }
}
