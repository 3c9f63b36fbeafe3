import Terminal
import Testing

/// Areas that are divided.
@Suite struct GeometryTests {
  private let area = Area(row: 2, column: 5, rows: 10, columns: 20)

  @Test(arguments: [-3, 0, 1, 4, 10, 99])
  func `a split loses nothing and gives no more than there is`(count: Int) {
    let kept = min(max(0, count), 10)
    let (top, below) = area.splitTop(count)
    #expect(top == Area(row: 2, column: 5, rows: kept, columns: 20))
    #expect(below == Area(row: 2 + kept, column: 5, rows: 10 - kept, columns: 20))
    let (rest, bottom) = area.splitBottom(count)
    #expect(rest == Area(row: 2, column: 5, rows: 10 - kept, columns: 20))
    #expect(bottom == Area(row: 12 - kept, column: 5, rows: kept, columns: 20))
    #expect(bottom.endRow == area.endRow)
  }

  @Test(arguments: [-1, 0, 7, 20, 21])
  func `a split to the left keeps the rows`(count: Int) {
    let kept = min(max(0, count), 20)
    let (left, rest) = area.splitLeft(count)
    #expect(left == Area(row: 2, column: 5, rows: 10, columns: kept))
    #expect(rest == Area(row: 2, column: 5 + kept, rows: 10, columns: 20 - kept))
    #expect(rest.endColumn == area.endColumn)
  }

  @Test func `an inset takes from each side, and never less than nothing is left`() {
    #expect(area.inset(rows: 1, columns: 3) == Area(row: 3, column: 8, rows: 8, columns: 14))
    #expect(area.inset(rows: 6).rows == 0)
    #expect(area.inset(columns: 10) == Area(row: 2, column: 15, rows: 10, columns: 0))
    #expect(area.inset() == area)
  }

  @Test func `a whole begins at the top left, negative sizes are none`() {
    #expect(Area(Size(rows: 3, columns: 4)) == Area(row: 0, column: 0, rows: 3, columns: 4))
    #expect(Area(Size(rows: -3, columns: 4)).rows == 0)
    #expect(Area(row: 1, column: 1, rows: 2, columns: -2).endColumn == 1)
  }
}
