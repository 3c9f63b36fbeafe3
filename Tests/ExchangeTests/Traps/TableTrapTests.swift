import Community
import Testing

@testable import Exchange

/// What spreadsheets and scripts make of tables.
@Suite struct TableTrapTests {
  private func read(_ text: String) throws -> Reading {
    try Reading(text, name: "a.csv", options: .utc)
  }

  @Test func `rows shorter than the header keep what they have`() throws {
    let reading = try read("group,member,timestamp,text,id\ng,m,1718454900,\"a\nb\"\n")
    #expect(reading.texts == ["a\nb"])
    #expect(reading.warnings == [.fewerFields(expected: 5, found: 4)])
  }

  @Test(arguments: ["\r\n", "\r", "\n"])
  func `any end of line, with a byte order mark and without an end at the end`(end: String) throws {
    let lines = ["\u{FEFF}group,member,timestamp", "g,a,1718454900", "", "g,b,1718454901"]
    let reading = try read(lines.joined(separator: end))
    #expect(reading.events.map(\.account?.name) == ["a", "b"])
    #expect(reading.report.warningTotal == 0)
  }

  @Test func `a byte order mark before a quote is no part of the name`() throws {
    let reading = try read(
      "\u{FEFF}\"group\",\"member\",\"timestamp\"\n\"g\",\"a\",\"1718454900\"\n")
    #expect(reading.report.groups == ["g"])
  }

  @Test(arguments: [
    "0", "999999999", "31535999", "4102444801", "99999999999999999", "9999-12-31 23:59",
    "1066-10-14 09:00", "0000-01-01 00:00",
  ])
  func `a time that cannot be leaves its row out`(time: String) throws {
    let reading = try read("group,member,timestamp\ng,a,\(time)\ng,b,1718454900\n")
    let isPossible = time == "999999999"
    #expect(reading.events.count == (isPossible ? 2 : 1))
    #expect(reading.report.counts.skipped == (isPossible ? 0 : 1))
  }

  @Test func `nothing happens later than the user's clock allows`() throws {
    let options = ReadOptions(latest: Instant(1_718_454_900))
    let reading = try Reading(
      "group,member,timestamp\ng,a,1718454900\ng,b,1718454901\n", options: options)
    #expect(reading.events.map(\.account?.name) == ["a"])
    #expect(reading.warnings == [.impossibleTime("2024-06-15T12:35:01Z")])
  }

  @Test func `a day on which a member cannot have joined is not known`() throws {
    let reading = try read("group,name,joined\ng,a,9999-01-01\n")
    #expect(reading.records.count == 1)
    #expect(reading.warnings == [.unreadableJoinTime("9999-01-01")])
  }

  @Test func `long names are cut and counted, and their group stays one`() throws {
    let name = String(repeating: "群", count: 4000)
    let reading = try read(
      "group,member,timestamp\n\(name),a,1718454900\n\(name),b,1718454901\nz,\(name),1718454902\n")
    #expect(Set(reading.groups.map(\.name.utf8.count)) == [1023, 1])
    #expect(reading.report.groups.count == 2)
    // The group once, the member's name and its id.
    #expect(reading.warnings == [.cutNames(3, limit: 1024)])
  }

  @Test func `NUL becomes a sign that can be seen`() throws {
    let reading = try read("group,member,timestamp,text\ng,a\0b,1718454900,x\0y\n")
    #expect(reading.texts == ["x\u{FFFD}y"])
    #expect(reading.events.first?.account?.name == "a\u{FFFD}b")
    #expect(reading.warnings == [.replacedNul(texts: 3)])
  }
}
