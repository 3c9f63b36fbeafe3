import Store
import Terminal
import Testing

@testable import Console

/// Rows that others bring are counted, and the cursor stays.
struct NewRowsTests {
  private struct Row: ListRow {
    var rowID: Int
  }

  private func page(_ numbers: [Int], of total: Int? = nil, from offset: Int = 0) -> Page<Row> {
    Page(total: total ?? numbers.count, offset: offset, rows: numbers.map { Row(rowID: $0) })
  }

  private func list(_ numbers: [Int]) -> ListState<Row> {
    var list = ListState<Row>()
    list.height = 5
    list.receive(page(numbers))
    list.move(by: 1)
    return list
  }

  @Test func `what comes by itself is counted until the next movement`() {
    var list = list([10, 20, 30])
    list.receive(page([5, 10, 20, 25, 30]))
    #expect(list.newRows == 2)
    #expect(list.selectedID == 20)
    list.receive(page([1, 5, 10, 20, 25, 30]))
    #expect(list.newRows == 3)
    list.move(by: 1)
    #expect(list.newRows == 0)
  }

  @Test func `the first rows, those of another filter and those after an own act are no news`() {
    var list = list([10, 20])
    #expect(list.newRows == 0)
    list.filter.open()
    _ = list.filter.type(.character("x"))
    list.receive(page([30]))
    #expect(list.newRows == 0)
    list.clearMarks()
    list.receive(page([30, 40]))
    #expect(list.newRows == 0)
  }

  @Test func `rows that move into a full window are no news`() {
    var list = ListState<Row>()
    list.receive(page([1, 2, 3], of: 100))
    list.receive(page([2, 3, 4], of: 99))
    #expect(list.newRows == 0)
    list.receive(page([0, 2, 3], of: 100))
    #expect(list.newRows == 1)
  }

  @Test func `another window is no news`() {
    var list = ListState<Row>()
    list.receive(page([1, 2], of: 9))
    list.receive(page([3, 4], of: 9, from: 2))
    #expect(list.newRows == 0)
  }
}
