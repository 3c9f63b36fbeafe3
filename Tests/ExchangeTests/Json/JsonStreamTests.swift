import Testing

@testable import Exchange

/// A stream of JSON that is not what it should be.
@Suite struct `A stream of JSON` {
  private func stream(_ text: String) -> JsonStream {
    JsonStream(ByteWindow(MemorySource(Array(text.utf8)), path: "", piece: 16))
  }

  private func keys(_ text: String) throws -> [String] {
    let json = stream(text)
    guard try json.enter("{") else { return ["no object"] }
    var keys: [String] = []
    while let key = try json.nextKey() {
      keys.append(key)
      try json.skip()
    }
    return keys
  }

  @Test(arguments: [
    ("{}", []), (#"{"a":1}"#, ["a"]), (#"{"a":1,"b":[2,{"c":3}],"d":"}"}"#, ["a", "b", "d"]),
    (#" { "a" : 1 , "b" : null } "#, ["a", "b"]), (#"{"a":1,,"b":2,}"#, ["a", "b"]),
    (#"{"a":1 "b":2}"#, ["a", "b"]), (#"{"\u4e2d":1,"":2}"#, ["中", ""]), ("[]", ["no object"]),
  ])
  func `gives the keys of an object`(text: String, expected: [String]) throws {
    #expect(try keys(text) == expected)
  }

  @Test(
    arguments: [
      ("{", 1), (#"{"a""#, 4), (#"{"a":"#, 5), (#"{"a":"b"#, 5), (#"{"a":[1,"#, 5), (#"{"a":1"#, 5),
      (#"{"a"#, 1), (#"{"a":1,"#, 7),
    ] as [(String, Int64)])
  func `that ends early says where`(text: String, byte: Int64) {
    #expect(throws: JsonDamage.ended(byte: byte)) { try keys(text) }
  }

  @Test(
    arguments: [
      ("{a:1}", 1), (#"{"a";1}"#, 4), (#"{"a":}"#, 5), (#"{"a":,"b":1}"#, 5), (#"{"a":1]"#, 6),
      (#"{1:2}"#, 1),
    ] as [(String, Int64)])
  func `that is damaged says where`(text: String, byte: Int64) {
    #expect(throws: JsonDamage.malformed(byte: byte)) { try keys(text) }
  }

  @Test func `counts values whose bytes are no text`() throws {
    let bytes = Array("[\"a".utf8) + [0xFF] + Array("\",\"b\"]".utf8)
    let json = JsonStream(ByteWindow(MemorySource(bytes), path: ""))
    _ = try json.enter("[")
    _ = try json.nextElement()
    #expect(try json.capture()?.string() == "a\u{FFFD}")
    _ = try json.nextElement()
    #expect(try json.capture()?.string() == "b")
    #expect(json.brokenValues == 1)
  }

  @Test(arguments: [
    (#""abcdef""#, 3, "abc"), (#""中中""#, 4, "中"), (#""中中""#, 2, ""), (#""a\n\nb""#, 2, "a\n"),
    (#""\u4e2d\u4e2d""#, 4, "中"), (#""abc""#, 3, "abc"), (#""abc""#, 0, ""),
  ])
  func `cuts a string at the limit, between characters`(json: String, limit: Int, text: String) {
    #expect(JsonValue(json).string(limit: limit) == text)
  }

  @Test(
    arguments: [
      ("12", 12, "12"), (#""12""#, 12, "12"), ("-5", -5, "-5"), (#""x""#, nil, "x"),
      ("1.5", nil, nil),
      ("true", nil, nil), ("null", nil, nil), ("[1]", nil, nil), (#""""#, nil, ""),
      ("9223372036854775808", nil, nil),
    ] as [(String, Int64?, String?)])
  func `takes numbers as numbers or texts`(json: String, number: Int64?, text: String?) {
    #expect(JsonValue(json).integer == number)
    #expect(JsonValue(json).stringOrNumber() == text)
  }

  @Test func `has the first of two members of a name`() {
    #expect(JsonValue(#"{"a":1,"a":2}"#)["a"]?.integer == 1)
    #expect(JsonValue(#"{"A":1,"ab":3}"#)["a"] == nil)
  }

  @Test func `looks keys up by their bytes`() {
    enum Field: String, CaseIterable { case id, type, text, member = "成员" }
    let keys = JsonKeys<Field>()
    for field in Field.allCases { #expect(keys.field(Array(field.rawValue.utf8)[...]) == field) }
    for other in ["", "i", "ids", "Id", "tex", "texts", "成"] {
      #expect(keys.field(Array(other.utf8)[...]) == nil)
    }
  }
}
