import Community
import Store
import Testing

@testable import Exchange

/// What WhatsApp's exports leave to whoever reads them.
@Suite struct WhatsAppTrapTests {
  private func read(_ text: String) throws -> Reading {
    try Reading(text, name: "WhatsApp Chat with G.txt", options: .utc)
  }

  /// Long groups come in several files, each with the end of the one before.
  @Test func `overlapping files are one history, and equal lines of a minute stay two`() throws {
    let lines = (10..<40).map { "13/1/24, 10:\($0) - Tom: +1" }.flatMap { [$0, $0] }
    let store = try Store.inMemory()
    func take(_ lines: ArraySlice<String>) throws -> Int {
      let now = Instant(1_772_413_320)
      let session = try store.beginImport(
        ImportOptions(path: "x", format: "whatsapp", zone: .utc, by: Operator(name: "k"), at: now))
      for record in try read(lines.joined(separator: "\n")).records { try session.take(record) }
      return try session.finish().messages
    }
    #expect(try take(lines[..<40]) == 40)
    #expect(try take(lines[20...]) == 20)
    #expect(try take(lines[...]) == 0)
  }

  @Test func `empty lines and heads of other programs belong to the message`() throws {
    let reading = try read(
      """
      13/1/24, 10:00 - Tom: first

      20:34 < nick> pasted
      13/1/24 10:00 pasted too
      [13/1/24, 10:00 pasted as well
      13/1/24, 10:01 - Mei: second
      """)
    #expect(reading.events.count == 2)
    #expect(reading.texts.first?.split(separator: "\n").count == 4)
  }

  @Test func `who has a number in one file has it in every spelling`() throws {
    let reading = try read(
      """
      13/1/24, 10:00 - +86 138 0013 8000: a
      13/1/24, 10:01 - \u{202A}+86\u{A0}138-0013-8000\u{202C}: b
      13/1/24, 10:02 - +86 (138) 00138000: c
      """)
    #expect(Set(reading.events.map(\.account?.externalID)) == ["+8613800138000"])
  }

  @Test(arguments: [
    "31/12/99, 23:59 - Tom: x", "1/1/00, 00:00 - Tom: x", "29/2/23, 10:00 - Tom: x",
    "31/4/24, 10:00 - Tom: x", "13/1/24, 24:00 - Tom: x", "13/1/24, 10:60 - Tom: x",
    "13/1/24, 10:00:61 - Tom: x", "99/99/99, 99:99 - Tom: x", "13/1/24, 13:00 PM - Tom: x",
  ])
  func `dates at their bounds are read or belong to the text`(line: String) throws {
    let reading = try read("13/1/24, 10:00 - Mei: begin\n" + line)
    #expect(reading.texts.joined(separator: "\n").contains("x"))
    #expect(reading.events.allSatisfy { (946_684_800...4_102_444_800).contains($0.at.seconds) })
  }

  @Test func `a message from the future goes with all its lines`() throws {
    let options = ReadOptions(zone: .utc, latest: Instant(1_705_140_060))
    let reading = try Reading(
      "13/1/24, 10:00 - Mei: a\n13/1/99, 10:00 - Tom: b\nmore of b\n13/1/24, 10:01 - Mei: c\n",
      options: options)
    #expect(reading.texts == ["a", "c"])
    #expect(reading.warnings == [.impossibleTime("2099-01-13T10:00:00Z")])
  }
}
