import Terminal
import Testing

/// A list that changes under the eye: the selected row stays at its height where it can.
@Suite struct ViewportSelectTests {
  @Test(
    arguments: [
      // rows, height, row, offset wanted, offset given
      (20, 5, 10, 2, 2), (20, 5, 10, 0, 0), (20, 5, 10, 4, 4), (20, 5, 1, 3, 1), (20, 5, 19, 0, 4),
      (20, 5, 18, 2, 3), (3, 5, 2, 0, 2), (20, 5, 10, 9, 4), (20, 5, 10, -2, 0), (20, 1, 10, 3, 0),
    ])
  func `a row is selected at its height as far as the ends allow`(
    total: Int, height: Int, row: Int, wanted: Int, given: Int
  ) {
    var list = ListViewport(total: total, height: height)
    list.select(row, at: wanted)
    #expect(list.selected == row)
    #expect(list.selectedOffset == given)
  }

  @Test func `beyond the ends the nearest row is selected`() {
    var list = ListViewport(total: 4, height: 2)
    list.select(99)
    #expect(list.selected == 3 && list.visible == 2..<4)
    list.select(-99)
    #expect(list.selected == 0 && list.visible == 0..<2)
    list.select(99, at: 1)
    #expect(list.selected == 3)
  }

  @Test func `a page leaves one row of the last, and ends where the list ends`() {
    var list = ListViewport(total: 12, height: 5)
    var tops: [Int] = []
    for _ in 0..<4 {
      list.page(down: true)
      tops.append(list.top)
    }
    #expect(tops == [4, 7, 7, 7])
    #expect(list.selected == 11)
    list.page(down: false)
    #expect(list.top == 3 && list.selected == 7)
  }

  @Test func `a page there and back is where it was, away from the ends`() {
    for height in 1...7 {
      for start in 20...30 {
        var list = ListViewport(total: 60, height: height)
        list.select(start)
        let before = list
        list.page(down: true)
        list.page(down: false)
        #expect(list == before)
        list.halfPage(down: false)
        list.halfPage(down: true)
        #expect(list == before)
      }
    }
  }

  @Test func `a window without height selects all the same, and shows it when it grows`() {
    var list = ListViewport(total: 9, height: 0)
    list.move(5)
    #expect(list.selected == 5 && list.visible.isEmpty)
    list.setHeight(3)
    #expect(list.visible.contains(5))
  }
}
