import Testing

@testable import Terminal

@Suite struct InputDecoderTests {
  /// What the text decodes to when it comes at once and nothing follows.
  private func decode(_ text: String) -> [TerminalEvent] {
    var decoder = InputDecoder()
    return decoder.decode(text.utf8) + decoder.flush()
  }

  private func keys(_ keys: Key...) -> [TerminalEvent] { keys.map { .key($0) } }

  @Test func `plain keys`() {
    #expect(
      decode("aZ 中\r\t\u{7F}\u{8}\u{1}\u{1A}")
        == keys(
          .character("a"), .character("Z"), .character(" "), .character("中"), .enter, .tab,
          .backspace, .backspace, .control("a"), .control("z")))
    #expect(decode("\u{0}\u{1C}").isEmpty)
  }

  @Test(arguments: [
    ("[A", Key.up), ("OA", .up), ("[B", .down), ("OB", .down), ("[C", .right), ("[D", .left),
    ("[H", .home), ("OH", .home), ("[1~", .home), ("[7~", .home), ("[F", .end), ("[4~", .end),
    ("[8~", .end), ("[5~", .pageUp), ("[6~", .pageDown), ("[3~", .delete), ("[Z", .backTab),
    ("OM", .enter), ("[1A", .up),
  ])
  func `keys of every kind of terminal`(sequence: String, key: Key) {
    #expect(decode("\u{1B}" + sequence + "x") == keys(key, .character("x")))
  }

  @Test(arguments: [
    "\u{1B}OP", "\u{1B}[15~", "\u{1B}[[A", "\u{1B}[1;5C", "\u{1B}b", "\u{1B}中", "\u{1B}[<0;5;5M",
    "\u{1B}[M !!", "\u{1B}[?1;2c", "\u{1B}]11;rgb:00/00/00\u{7}", "\u{1B}P>|term\u{1B}\\",
    "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^p\u{7}", "\u{1B}[2A", "\u{1B}[n", "\u{1B}[9~",
    "\u{1B}[I", "\u{1B}[200;1u", "\u{1B}[2~", "\u{1B}[201~",
  ])
  func `what means nothing here is dropped whole`(sequence: String) {
    #expect(decode(sequence + "x") == keys(.character("x")))
  }

  @Test func `the terminal's answer is counted, not typed`() {
    var decoder = InputDecoder()
    #expect(decoder.decode("\u{1B}[0nx\u{1B}[3n\u{1B}[".utf8) == keys(.character("x")))
    #expect(decoder.answers == 1)
    #expect(decoder.decode("0n".utf8).isEmpty)
    #expect(decoder.answers == 2)
  }

  @Test func `a lone escape is a key once nothing follows`() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.isIncomplete)
    #expect(decoder.flush() == keys(.escape))
    #expect(!decoder.isIncomplete)
    #expect(decode("\u{1B}\u{1B}") == keys(.escape, .escape))
    #expect(decode("\u{1B}\u{1B}[A") == keys(.escape, .up))
  }

  @Test func `every way of cutting the stream gives the same events`() {
    let text = "a中\u{1B}[A\u{1B}[200~粘\n贴\u{1B}[0mx\u{1B}[201~🙂\u{1B}OB\u{1B}[5~q"
    let bytes = Array(text.utf8)
    let whole = decode(text)
    #expect(whole.contains(.paste("粘\n贴x")))
    for cut in 1..<bytes.count {
      var decoder = InputDecoder()
      let events = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
      #expect(events == whole)
    }
  }

  @Test func `broken bytes swallow no keys`() {
    var decoder = InputDecoder()
    let bytes: [UInt8] = [0xFF, 0x61, 0xC3, 0x62, 0x80, 0xE4, 0xB8, 0x63, 0xED, 0xA0, 0x80, 0x64]
    let events = decoder.decode(bytes)
    #expect(events == keys(.character("a"), .character("b"), .character("c"), .character("d")))
  }

  @Test func `an accent joins the letter it came with`() {
    #expect(decode("e\u{301}") == keys(.character("é")))
    #expect(decode("\u{202E}\u{200B}x") == keys(.character("x")))
  }

  @Test func `a paste is clean, capped, and cannot be broken out of`() {
    #expect(
      decode("\u{1B}[200~a\u{1B}[31mb\r\nc\u{1B}[201~q") == [.paste("ab\nc")]
        + keys(.character("q")))
    var decoder = InputDecoder()
    var events = decoder.decode("\u{1B}[200~".utf8)
    for _ in 0..<40 { events += decoder.decode(repeatElement(0x61, count: 50_000)) }
    events += decoder.decode("\u{1B}[201~z".utf8)
    #expect(events.count == 2)
    guard case .paste(let text) = events.first else { return #expect(Bool(false), "no paste") }
    #expect(text.utf8.count == InputDecoder.pasteLimit)
  }

  /// The limit is what is held, in bytes, however few letters they are.
  @Test func `a long paste of Chinese is cut to the bytes of the limit`() {
    var decoder = InputDecoder()
    var events = decoder.decode("\u{1B}[200~".utf8)
    let piece = Array(String(repeating: "读", count: 20_000).utf8)
    for _ in 0..<30 { events += decoder.decode(piece) }
    events += decoder.decode("\u{1B}[201~".utf8)
    guard case .paste(let text) = events.first else { return #expect(Bool(false), "no paste") }
    let whole = InputDecoder.pasteLimit / 3
    #expect(text.unicodeScalars.prefix { $0 == "读" }.count == whole)
    // Where a letter was cut through, its remains are one sign at most.
    #expect(text.unicodeScalars.count <= whole + 1)
  }

  @Test func `noise of any kind leaves nothing waiting`() {
    var state: UInt64 = 1
    for _ in 0..<2_000 {
      let bytes = (0..<40).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
      }
      var decoder = InputDecoder()
      _ = decoder.decode([0x1B] + bytes)
      _ = decoder.flush()
      #expect(!decoder.isIncomplete)
    }
  }
}
