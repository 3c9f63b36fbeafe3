import Terminal
import Testing

@Suite struct FollowersTests {
  private func frame(_ list: String, _ pane: String, followers: [Area]) -> Canvas {
    var canvas = Canvas(size: Size(rows: 2, columns: 20))
    canvas.put(list, at: Point(row: 0, column: 0))
    canvas.put(pane, at: Point(row: 0, column: 10))
    canvas.followers = followers
    return canvas
  }

  private let pane = [Area(row: 0, column: 10, rows: 2, columns: 10)]

  @Test func `what follows the selection stays as it was, the rest moves on`() {
    let older = frame("first", "about 一", followers: pane)
    let newer = frame("second", "about 二二", followers: pane)
    let between = newer.followingLater(than: older)
    #expect(between.rowText(0) == "second    about 一")
    #expect(between != newer)
  }

  @Test func `beside a list that the line is too slow for nothing is shown`() {
    let older = frame("first", "about 一", followers: pane)
    let newer = frame("second", "about 二二", followers: pane)
    let between = newer.followingLater(than: older, isHidingNeighbours: true)
    #expect(between.rowText(0) == "second")
  }

  @Test func `what stands below a list stays as it was on any line`() {
    let below = [Area(row: 1, column: 0, rows: 1, columns: 20)]
    func frame(_ list: String, _ pane: String) -> Canvas {
      var canvas = Canvas(size: Size(rows: 2, columns: 20))
      canvas.put(list, at: Point(row: 0, column: 0))
      canvas.put(pane, at: Point(row: 1, column: 0))
      canvas.followers = below
      return canvas
    }
    let between = frame("second", "about two")
      .followingLater(than: frame("first", "about one"), isHidingNeighbours: true)
    #expect(between.rowText(0) == "second")
    #expect(between.rowText(1) == "about one")
  }

  @Test func `of what follows outside the frame there is nothing to keep`() {
    let around = [Area(row: -1, column: 15, rows: 9, columns: 40)]
    let older = frame("first", "about 12345678", followers: around)
    let newer = frame("second", "again 87654321", followers: around)
    #expect(newer.followingLater(than: older).rowText(0) == "second    again 1234")
  }

  @Test func `a frame laid out otherwise is shown whole`() {
    let older = frame("first", "about 一", followers: [])
    let newer = frame("second", "about 二", followers: pane)
    #expect(newer.followingLater(than: older) == newer)
    let wide = Canvas(size: Size(rows: 2, columns: 30))
    #expect(newer.followingLater(than: wide) == newer)
  }
}
