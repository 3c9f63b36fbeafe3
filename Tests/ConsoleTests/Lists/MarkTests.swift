import Store
import Terminal
import Testing

@testable import Console

/// Marked rows: what an action is taken on.
struct MarkTests {
  private func targets(_ it: NumberList) -> [Int] { it.list.targets.map(\.rowID) }

  @Test func `without marks an action is taken on the selected row, with them on those`() {
    var it = NumberList([10, 20, 30])
    #expect(targets(it) == [10])
    it.list.move(by: 1)
    it.list.toggleMark()
    #expect(it.list.selectedID == 30)
    #expect(targets(it) == [20])
    it.list.move(by: -1)
    it.list.toggleMark()
    #expect(targets(it) == [30])
    #expect(targets(NumberList([])) == [])
  }

  @Test func `they are in the order of the list, whatever the order of marking`() {
    var it = NumberList([10, 20, 30, 40])
    for index in [3, 0, 2] {
      it.list.select(index: index)
      it.list.toggleMark()
    }
    #expect(targets(it) == [10, 30, 40])
    it.all.reverse()
    it.refresh()
    #expect(targets(it) == [40, 30, 10])
  }

  @Test func `those that are not loaded follow in the order in which they were marked`() {
    var it = NumberList(0..<2_000)
    for index in [900, 5, 300, 1_900, 7] {
      it.list.select(index: index)
      it.refresh()
      it.list.toggleMark()
    }
    it.list.select(index: 0)
    it.refresh()
    #expect(targets(it) == [5, 7, 900, 300, 1_900])
  }

  @Test func `a marked row is known as it was last seen`() {
    var it = NumberList([10, 20])
    it.list.toggleMark()
    it.list.receive(
      Page(total: 2, offset: 0, rows: [NumberRow(rowID: 10, note: "new"), NumberRow(rowID: 20)]))
    #expect(it.list.targets == [NumberRow(rowID: 10, note: "new")])
  }

  @Test func `the mark of a row that is gone goes with it`() {
    var it = NumberList([10, 20, 30])
    it.list.toggleMark()
    it.list.toggleMark()
    it.all = [20, 30]
    it.refresh()
    #expect(targets(it) == [20])
    it.all = [30]
    it.refresh()
    #expect(it.list.marked.isEmpty && targets(it) == [30])
  }

  @Test func `what the filter hides, or the window, stays marked`() {
    var it = NumberList([10, 21, 30])
    it.list.toggleMark()
    it.list.filter.open()
    it.list.type(.character("2"))
    it.refresh()
    #expect(it.onScreen == [21])
    #expect(targets(it) == [10])
    it.list.filter.clear()
    it.refresh()
    #expect(targets(it) == [10])
    var long = NumberList(0..<2_000)
    long.list.toggleMark()
    long.list.select(index: 1_500)
    long.refresh()
    #expect(targets(long) == [0])
  }

  @Test func `rows that are still looked for keep their marks`() {
    var it = NumberList([10, 20, 30])
    it.list.toggleMark()
    it.list.receive(Page(total: 1, offset: 0, rows: [NumberRow(rowID: 20)]), isPart: true)
    #expect(targets(it) == [10])
  }

  @Test func `all, then none`() {
    var it = NumberList([10, 20, 30])
    it.list.toggleMark()
    it.list.toggleAllMarks()
    #expect(targets(it) == [10, 20, 30])
    it.list.toggleAllMarks()
    #expect(it.list.marked.isEmpty)
    it.list.toggleAllMarks()
    it.list.clearMarks()
    #expect(it.list.marked.isEmpty && targets(it) == [20])
  }

  @Test func `going back gives up the filter first, then the marks, then nothing`() {
    var it = NumberList(0..<20)
    it.list.toggleMark()
    it.list.filter.open()
    it.list.type(.character("1"))
    it.list.type(.enter)
    #expect(it.list.hasSomethingToGiveUp)
    #expect(it.list.giveUpOne() && it.list.filter.text.isEmpty && !it.list.marked.isEmpty)
    #expect(it.list.giveUpOne() && it.list.marked.isEmpty)
    #expect(!it.list.hasSomethingToGiveUp)
    let isMore = it.list.giveUpOne()
    #expect(!isMore)
  }
}
