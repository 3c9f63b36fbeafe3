import Terminal
import Testing

@testable import Console

/// The words that narrow a list while they are typed.
struct FilterStateTests {
  private func typing(_ text: String) -> FilterState {
    var filter = FilterState()
    filter.open()
    for character in text { _ = filter.type(.character(character)) }
    return filter
  }

  @Test func `each letter narrows, and says that it did`() {
    var it = FilterState()
    it.open()
    #expect(it.type(.character("a")) == true)
    #expect(it.text == "a")
    let isOther = it.type(.left)
    #expect(!isOther)
    #expect(it.type(.backspace) == false)
    #expect(it.type(.delete) == true)
    #expect(it.text == "")
  }

  @Test(arguments: [Key.enter, .down, .up])
  func `Enter and the arrows close the field and keep the words`(key: Key) {
    var it = typing("读书")
    let isChanged = it.type(key)
    #expect(!isChanged && it.field == nil && it.text == "读书")
  }

  @Test func `Esc gives the words up`() {
    var it = typing("x")
    #expect(it.type(.escape) == true)
    #expect(it.field == nil && it.text == "")
    var empty = typing("")
    let isChanged = empty.type(.escape)
    #expect(!isChanged)
  }

  @Test func `opened again, the words are there to be changed`() {
    var it = typing("ab")
    _ = it.type(.enter)
    it.open()
    #expect(it.field?.text == "ab")
    _ = it.type(.character("c"))
    #expect(it.text == "abc")
    it.clear()
    #expect(it.text == "")
  }

  @Test func `what is pasted becomes one clean line`() {
    var it = typing("a")
    #expect(it.paste("\u{1B}[2J一\n二") == true)
    #expect(it.text == "a一 二")
    let isChanged = it.paste("\u{200B}")
    #expect(!isChanged)
  }

  @Test func `a closed field takes neither keys nor pastes`() {
    var it = FilterState()
    #expect(it.type(.character("a")) == false)
    #expect(it.paste("b") == false)
    #expect(it.text == "")
  }
}
