import Community
import Testing

@testable import Exchange

@Suite struct `The sender of a WhatsApp message` {
  private func read(_ bodies: String...) throws -> Reading {
    let lines = bodies.enumerated().map { "2024/1/13, 10:0\($0) - \($1)" }
    return try Reading(lines.joined(separator: "\n"), name: "G.txt", options: .utc)
  }

  @Test(arguments: [
    ("Mei: hi", "Mei", "hi"), ("Mei:  hi", "Mei", " hi"), ("Mei: a: b", "Mei", "a: b"),
    ("~ Mei: hi", "~ Mei", "hi"), ("\u{200E}Mei\u{200F}: hi", "Mei", "hi"),
    ("Mei\u{A0}Li: hi", "Mei Li", "hi"), ("Mei:", "Mei", ""), ("Mei: ", "Mei", ""),
    ("Mei:\nhi", "Mei", "\nhi"), ("李:明: hi", "李:明", "hi"), ("a:b: c", "a:b", "c"),
  ])
  func `stands before the first sign`(body: String, name: String, text: String) throws {
    let reading = try read(body)
    #expect(reading.events.map(\.account?.name) == [name])
    #expect(reading.texts == [text])
  }

  @Test func `stands on the first line, whatever stands on the next`() throws {
    // The text begins on the next line, and an editor took the space away.
    let reading = try read("Mei:\nplan: tea at five", "Mei:and\ncake: too")
    #expect(reading.texts == ["\nplan: tea at five", "and\ncake: too"])
    #expect(Set(reading.events.map(\.account?.name)) == ["Mei"])
    #expect(reading.notices == [])
  }

  @Test func `without a space counts once the name is known`() throws {
    #expect(try read("Mei:hi").notices == ["Mei:hi"])
    let reading = try read("Mei: one", "Mei:two", "Tom:three")
    #expect(reading.texts == ["one", "two"])
    #expect(reading.notices == ["Tom:three"])
  }

  @Test(arguments: [": hi", " : hi", "\u{200E}: hi", "no sign at all", ""])
  func `is missing in the program's lines`(body: String) throws {
    let reading = try read(body)
    #expect(reading.texts == [])
    #expect(reading.notices.count == 1)
    #expect(reading.events.map(\.account) == [nil])
  }

  @Test(arguments: [
    ("+86 138 0013 8000", "+8613800138000"), ("+1 (555) 123-4567", "+15551234567"),
    ("+49\u{A0}170\u{A0}1234567", "+491701234567"), ("+86‑138‑0013‑8000", "+8613800138000"),
    ("+12 34", nil), ("138 0013 8000", nil), ("+86 call me", nil), ("+Mei", nil), ("+", nil),
  ])
  func `with a number is one account everywhere`(name: String, id: String?) throws {
    #expect(try read("\(name): hi").events.map(\.account?.externalID) == [id])
  }

  @Test func `of an iPhone's line of the program is nobody`() throws {
    let reading = try read(
      "Club: \u{200E}Messages and calls are end-to-end encrypted.", "Club: \u{200E}Tom joined",
      "Club: \u{200E}You added Ann", "Tom: Tom joined")
    #expect(reading.joins.map(\.account?.name) == ["Tom", "Ann"])
    #expect(reading.texts == ["Tom joined"])
    #expect(reading.notices.count == 1)
  }

  /// The mark tells the program's lines where their language is not known; media bear it too.
  @Test func `of an iPhone's line in any language is nobody, unless it sent something`() throws {
    let mark = "\u{200E}"
    let reading = try read(
      "G: \(mark)Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
      "Mei: \(mark)Mei hat die Gruppe „Lesekreis“ erstellt", "太郎: \(mark)太郎がグループを作成しました",
      "Tom: Tom hat Zeit", "Tom: \(mark)Bild weggelassen", "B: \(mark)Bild weggelassen",
      "Tom: \(mark)Location: https://example.com")
    #expect(reading.notices.count == 3)
    #expect(reading.events.compactMap(\.account?.name) == ["Tom", "Tom", "B", "Tom"])
  }
}
