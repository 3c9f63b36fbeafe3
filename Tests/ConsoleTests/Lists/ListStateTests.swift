import Store
import Terminal
import Testing

@testable import Console

/// A list that knows its rows by identity.
struct ListStateTests {
  @Test func `the selected row stays selected at its height when rows come above it`() {
    var it = NumberList(stride(from: 100, to: 200, by: 10))
    it.list.move(by: 4)
    #expect(it.list.selectedID == 140)
    it.all = [1, 2, 3] + it.all
    it.refresh()
    #expect(it.list.selectedID == 140)
    #expect(it.list.selectedIndex - it.list.top == 4)
    #expect(it.onScreen == [100, 110, 120, 130, 140])
  }

  @Test func `a selected row that is gone leaves its place to the one that comes there`() {
    var it = NumberList([10, 20, 30, 40])
    it.list.move(by: 1)
    it.all = [10, 30, 40]
    it.refresh()
    #expect(it.list.selectedID == 30)
    it.list.move(by: 9)
    it.all = [10, 30]
    it.refresh()
    #expect(it.list.selectedID == 30)
    it.all = []
    it.refresh()
    #expect(it.list.selectedID == nil && it.list.isEmpty && it.list.selected == nil)
    it.all = [7]
    it.refresh()
    #expect(it.list.selectedID == 7)
  }

  @Test func `a row known by its identity is found, an unknown one changes nothing`() {
    var it = NumberList(0..<20)
    it.list.select(id: 12)
    #expect(it.list.selectedIndex == 12)
    it.list.select(id: 99)
    #expect(it.list.selectedIndex == 12)
  }

  @Test func `only a window is held, in whole blocks around the selection`() {
    var it = NumberList(0..<1_000_000)
    #expect(it.list.window == Window(offset: 0, limit: 240))
    it.list.select(index: 119)
    #expect(it.list.window.offset == 0)
    it.list.select(index: 180)
    #expect(it.list.window.offset == 60)
    it.list.select(index: 999_999)
    #expect(it.list.window.offset == 999_840)
    #expect(it.list.selected == nil)
    it.refresh()
    #expect(it.list.selectedID == 999_999)
    #expect(it.onScreen == [999_995, 999_996, 999_997, 999_998, 999_999])
    #expect(it.list.page.rows.count == 160)
  }

  @Test(arguments: [0, 59, 60, 120, 121, 500, 99_999])
  func `the window always holds what is on screen, and the same one within a block`(index: Int) {
    var it = NumberList(0..<100_000, height: 60)
    it.list.select(index: index)
    let window = it.list.window
    #expect(window.offset % 60 == 0)
    #expect(window.offset <= it.list.top)
    #expect(window.offset + window.limit >= min(100_000, it.list.top + 60))
    it.refresh()
    #expect(!it.onScreen.contains(nil))
  }

  @Test func `another list begins at its first row, empty until it has come, with the same filter`()
  {
    var it = NumberList(0..<20)
    it.list.filter.open()
    it.list.type(.character("1"))
    it.refresh()
    it.list.move(by: 3)
    it.list.toggleMark()
    it.list.restart()
    #expect(it.list.isEmpty && !it.list.isLoaded && it.list.marked.isEmpty)
    #expect(it.list.filter.text == "1" && it.list.height == 5)
    #expect(it.list.targets.isEmpty)
    it.refresh()
    #expect(it.list.selectedIndex == 0 && it.list.selectedID == 1)
  }

  @Test func `the whole is remembered while the filter narrows`() {
    var it = NumberList(0..<20)
    it.list.filter.open()
    it.list.type(.character("1"))
    it.refresh()
    #expect(it.list.total == 11 && it.list.unfilteredTotal == 20)
    it.list.filter.clear()
    it.all = [3]
    it.refresh()
    #expect(it.list.unfilteredTotal == 1)
  }

  @Test func `other words begin at the first row, moving within them does not`() {
    var it = NumberList(0..<40)
    it.list.move(by: 25)
    it.list.filter.open()
    it.list.type(.left)
    #expect(it.list.selectedIndex == 25)
    it.list.type(.character("3"))
    #expect(it.list.selectedIndex == 0)
    it.list.paste("0")
    it.refresh()
    #expect(it.onScreen == [30])
  }
}
