import Testing

@testable import Exchange

@Suite struct JsonTests {
  @Test(arguments: [
    (#""plain""#, "plain"), (#""a\nb\t\"\\\/""#, "a\nb\t\"\\/"), (#""\u4f60""#, "你"),
    (#""\ud83d\ude00""#, "😀"), (#""\ud83d!""#, "\u{FFFD}!"), (#""\ude00""#, "\u{FFFD}"),
    (#""\x0B|\x1b""#, "\u{B}|\u{1B}"), (#""\xZZ""#, "xZZ"), (#""\u12""#, "u12"), (#""\q""#, "q"),
  ])
  func `escapes are decoded, bad ones tolerated`(json: String, text: String) {
    #expect(JsonValue(json).string() == text)
  }

  @Test func `members of nested values are found in order`() {
    let value = JsonValue(#"{"a":[1,{"x":"}"}],"b" : {"c":"\"]"},"d":null,"e":-12}"#)
    var keys: [String] = []
    value.members { key, _ in keys.append(String(decoding: key, as: UTF8.self)) }
    #expect(keys == ["a", "b", "d", "e"])
    #expect(value["b"]?["c"]?.string() == "\"]")
    #expect(value["e"]?.integer == -12)
    #expect(value["d"]?.isNull == true)
  }

  @Test func `a value is captured whole whatever the pieces it is read in`() throws {
    let text = #"[{"a":"x\"y\\"}, 12 ,"s",[[]],true]"#
    for piece in 16...40 {
      let window = ByteWindow(MemorySource(Array(text.utf8)), path: "", piece: piece)
      let json = JsonStream(window)
      var found: [String] = []
      #expect(try json.enter("["))
      while try json.nextElement() {
        let value = try #require(try json.capture())
        found.append(String(decoding: value.bytes[value.range], as: UTF8.self))
      }
      #expect(found == [#"{"a":"x\"y\\"}"#, "12", #""s""#, "[[]]", "true"])
    }
  }

  @Test func `depth needs no stack`() throws {
    let deep = String(repeating: "[", count: 500_000) + String(repeating: "]", count: 500_000)
    let json = JsonStream(ByteWindow(MemorySource(Array(deep.utf8)), path: ""))
    try json.skip()
    #expect(try json.peek() == nil)
  }

  @Test(arguments: ["", "{", "[", "\"", "{\"a\"", "{\"a\":", "{:}", "[}", "\\", "{\"a\":}"])
  func `broken values give nothing and do no harm`(text: String) {
    let value = JsonValue(text)
    value.members { _, value in _ = value.string() }
    value.elements { _ = $0.integer }
    #expect(value["b"] == nil)
  }
}
