import Community
import Testing

@Suite("The words of a post")
struct PostTextTests {
  @Test func `items are numbered lines that say something`() {
    let text = PostText(body: "早报\n1. one\n2、 two\n３）three\n④ four\n5. \n6\n7 days\n\n8: eight")
    #expect(text.numberedItems == 5)
  }

  @Test func `the title stands above the body`() {
    #expect(PostText(title: "News", body: "a\nb").whole == "News\na\nb")
    #expect(PostText(body: "a").whole == "a")
    #expect(PostText(title: "News", body: "").whole == "News")
  }

  @Test func `lists show the title or the first line with words`() {
    #expect(PostText(title: "News", body: "a").heading == "News")
    #expect(PostText(title: " ", body: "\n \n  hello\nb").heading == "  hello")
    #expect(PostText(body: "").heading == "")
  }

  @Test func `about ten items of news are usual`() {
    #expect(ContentPreset.usualNewsItems == 8...12)
  }
}
