import Testing

@testable import Terminal

@Suite struct ClipboardTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("复制", "5aSN5Yi2"),
    ("\u{FF}\u{7F}~", "w79/fg=="),
  ])
  func `base64 is that of RFC 4648`(text: String, expected: String) {
    #expect(String(decoding: Clipboard.base64(Array(text.utf8)), as: UTF8.self) == expected)
  }

  @Test func `too long a text is refused, not cut`() {
    let most = String(repeating: "a", count: Clipboard.limit / 4 * 3)
    #expect(Clipboard.sequence(for: most, isInsideTmux: false) != nil)
    #expect(Clipboard.sequence(for: most + "a", isInsideTmux: false) == nil)
  }
}
