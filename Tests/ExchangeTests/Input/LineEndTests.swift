import Testing

@testable import Exchange

@Suite struct `The ends of lines` {
  private func lines(_ text: String) throws -> [String] {
    var reader = LineReader(ByteWindow(MemorySource(Array(text.utf8)), path: "", piece: 16))
    var found: [String] = []
    while let line = try reader.next() { found.append(line.text) }
    return found
  }

  @Test func `are CR where there is no LF`() throws {
    #expect(try lines("one\rtwo\r\rfour") == ["one", "two", "", "four"])
    #expect(try lines("one\r") == ["one"])
    let long = String(repeating: "a", count: 100)
    #expect(try lines("\(long)\r\(long)\r") == [long, long])
  }

  @Test func `are LF where there is one, and a CR alone is part of its line`() throws {
    #expect(try lines("one\rtwo\r\nthree\n") == ["one\rtwo", "three"])
    #expect(try lines("one\r\r\ntwo") == ["one\r", "two"])
  }

  @Test func `of an old Mac's WhatsApp text part its messages`() throws {
    let text = "13/01/2026, 09:03 - Mei: a\rb\r13/01/2026, 09:04 - Tom: c\r"
    let reading = try Reading(text, name: "a.txt", options: .utc)
    #expect(reading.texts == ["a\nb", "c"])
  }
}
