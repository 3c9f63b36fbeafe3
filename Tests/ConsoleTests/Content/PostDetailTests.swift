import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// A post beside the list: its deliveries take half of the pane at most.
@Suite struct PostDetailTests {
  private func pane(_ deliveries: Int, rows: Int = 12) -> String {
    let post = ContentFixtures.post(1, "早报", body: "the text")
    let row = PostRow(
      post: post,
      deliveries: (0..<deliveries).map {
        ContentFixtures.delivery(Int64($0 + 1), of: post, .due, group: "G\($0)")
      })
    let size = Size(rows: rows, columns: 50)
    var canvas = Canvas(size: size)
    let context = ContentFixtures.context()
    PostDetail(row: row, rows: rows, context: context).pane
      .draw(on: &canvas, in: Area(size), context: context)
    return canvas.text
  }

  @Test(arguments: [(0, nil), (2, nil), (3, nil), (4, "+1"), (9, "+6")] as [(Int, String?)])
  func `what has no room is counted, and nothing is where all have`(count: Int, more: String?) {
    let text = pane(count)
    #expect(text.contains("+") == (more != nil), "\(text)")
    if let more { #expect(text.contains("│ \(more)")) }
    for place in 0..<9 { #expect(text.contains("G\(place)") == (place < min(count, 3))) }
    #expect(text.contains("the text"))
  }

  @Test func `in the lowest pane one is told`() {
    #expect(pane(2, rows: 6).contains("G0") && pane(2, rows: 6).contains("+1"))
  }
}
