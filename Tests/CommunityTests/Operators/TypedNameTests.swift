import Community
import Testing

struct TypedNameTests {
  @Test func `what nobody sees or can type is left out`() {
    #expect(TypedName("  Ana\u{200B}\u{202E}  Lee\n").text == "Ana Lee")
    #expect(TypedName("\u{1B}[31m红").text == "[31m红")
    #expect(TypedName("e\u{301}") == TypedName("é"))
  }

  @Test func `what has nothing left is named by its number`() {
    #expect(TypedName("\u{200B} ", number: 12).text == "#12")
    #expect(TypedName("Bo", number: 12).text == "Bo")
  }
}
