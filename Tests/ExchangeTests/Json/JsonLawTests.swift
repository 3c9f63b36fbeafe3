import Dice
import Testing

@testable import Exchange

/// What is written as JSON is read back, whatever it is and however it comes in.
@Suite struct `JSON goes round` {
  private struct Maker {
    var random: Dice
    mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }

    mutating func text() -> String {
      let signs = [
        "a", "\"", "\\", "/", "\n", "\r", "\t", "\u{8}", "\u{1B}", "\u{202E}", "\u{7F}", "中", "🙂",
        "é", "e\u{301}", "{", "}", "[", "]", ",", ":", " ", "\u{0}", "\u{FEFF}", "\u{2028}", "👩‍👩‍👧",
      ]
      return (0..<below(9)).map { _ in signs[below(signs.count)] }.joined()
    }

    mutating func value(depth: Int) -> Datum {
      switch below(depth == 0 ? 4 : 6) {
      case 0: .none
      case 1: .text(text())
      case 2: .integer(Int64(below(1_000_000)) - 500_000)
      case 3: .flag(below(2) == 0)
      case 4: .list((0..<below(4)).map { _ in value(depth: depth - 1) })
      default:
        .record((0..<below(4)).map { Datum.Entry("\($0)" + text(), value(depth: depth - 1)) })
      }
    }
  }

  private func check(_ value: JsonValue, _ datum: Datum) {
    switch datum {
    case .none: #expect(value.isNull)
    case .text(let text):
      #expect(value.string().map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
    case .integer(let number): #expect(value.integer == number)
    case .flag(let flag):
      #expect(String(decoding: value.bytes[value.range], as: UTF8.self) == "\(flag)")
    case .list(let items):
      var found: [JsonValue] = []
      value.elements { found.append($0) }
      #expect(value.isArray && found.count == items.count)
      for (value, item) in zip(found, items) { check(value, item) }
    case .record(let entries):
      var found: [JsonValue] = []
      value.members { _, value in found.append(value) }
      #expect(value.isObject && found.count == entries.count)
      for (value, entry) in zip(found, entries) { check(value, entry.value) }
    case .number, .moment, .day: Issue.record("not made here")
    }
  }

  @Test(arguments: 1...60)
  func `as a value`(seed: UInt64) {
    var maker = Maker(random: Dice(seed: seed))
    let datum = maker.value(depth: 4)
    let text = JsonWriter.text(datum)
    check(JsonValue(text), datum)
    // Nothing that acts on a terminal, and no line ends: a row is a line.
    #expect(!text.unicodeScalars.contains { $0.acts })
    #expect(JsonWriter.harmless(text) == text)
  }

  @Test(arguments: 1...30)
  func `in pieces of any size`(seed: UInt64) throws {
    var maker = Maker(random: Dice(seed: 900 + seed))
    let items = (0..<6).map { _ in maker.value(depth: 3) }
    let text = "\u{FEFF} [ " + items.map { JsonWriter.text($0) }.joined(separator: " ,\n") + " ] "
    for piece in [16, 17 + maker.below(30), 4096] {
      let json = JsonStream(ByteWindow(MemorySource(Array(text.utf8)), path: "", piece: piece))
      #expect(try json.enter("["))
      for item in items {
        #expect(try json.nextElement())
        check(try #require(try json.capture()), item)
      }
      #expect(try !json.nextElement())
      #expect(try json.peek() == nil)
      #expect(json.brokenValues == 0)
    }
  }

  @Test(arguments: 1...30)
  func `passed over as a whole`(seed: UInt64) throws {
    var maker = Maker(random: Dice(seed: 500 + seed))
    let text = JsonWriter.text(.list([maker.value(depth: 5), .text("end")]))
    let json = JsonStream(ByteWindow(MemorySource(Array(text.utf8)), path: "", piece: 16))
    #expect(try json.enter("["))
    #expect(try json.nextElement())
    try json.skip()
    #expect(try json.nextElement())
    #expect(try json.capture()?.string() == "end")
  }

  @Test(arguments: 1...20)
  func `made harmless, it says the same`(seed: UInt64) {
    var maker = Maker(random: Dice(seed: 700 + seed))
    let text = (0..<20).map { _ in maker.text() }.joined()
    // As another encoder writes it: only what JSON itself asks for is escaped.
    let written =
      text.unicodeScalars.reduce(into: "\"") { json, scalar in
        switch scalar {
        case "\"", "\\": json += "\\" + String(scalar)
        case _ where scalar.value < 0x20:
          let digits = String(scalar.value, radix: 16)
          json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: json.unicodeScalars.append(scalar)
        }
      } + "\""
    let harmless = JsonWriter.harmless(written)
    #expect(!harmless.unicodeScalars.contains { $0.acts })
    #expect(JsonValue(harmless).string().map { Array($0.utf8) } == Array(text.utf8))
  }
}
