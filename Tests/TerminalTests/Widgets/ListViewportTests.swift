import Terminal
import Testing

@Suite struct ListViewportTests {
  /// What must hold in every state there is.
  private func check(_ list: ListViewport, _ what: String) {
    guard let selected = list.selected else {
      #expect(list.total == 0 && list.top == 0, "\(what)")
      return
    }
    #expect((0..<list.total).contains(selected), "\(what)")
    if list.height > 0 {
      #expect(list.visible.contains(selected), "\(what): selection out of view")
      #expect(list.visible.count == min(list.height, list.total), "\(what): view not full")
    }
  }

  /// Every state of small lists, each with every move.
  @Test(arguments: 0...6)
  func `the selection is in view and the view full, whatever happens`(total: Int) {
    let moves: [(String, (inout ListViewport) -> Void)] = [
      ("down", { $0.move(1) }), ("up", { $0.move(-1) }), ("home", { $0.home() }),
      ("end", { $0.end() }), ("half down", { $0.halfPage(down: true) }),
      ("half up", { $0.halfPage(down: false) }), ("page down", { $0.page(down: true) }),
      ("page up", { $0.page(down: false) }), ("far down", { $0.move(.max) }),
      ("far up", { $0.move(.min) }), ("shorter", { $0.setTotal($0.total - 2) }),
      ("longer", { $0.setTotal($0.total + 2) }), ("lower", { $0.setHeight($0.height - 1) }),
      ("higher", { $0.setHeight($0.height + 1) }), ("select 2", { $0.select(2) }),
    ]
    for height in 0...7 {
      for selected in 0..<max(1, total) {
        var start = ListViewport(total: total, height: height)
        start.select(selected)
        check(start, "\(start)")
        for (name, move) in moves {
          var once = start
          move(&once)
          check(once, "\(start) \(name)")
          for (second, again) in moves {
            var twice = once
            again(&twice)
            check(twice, "\(start) \(name) \(second)")
          }
        }
      }
    }
  }

  @Test func `one step past the edge scrolls one row`() {
    var list = ListViewport(total: 20, height: 5)
    list.move(4)
    #expect(list.top == 0)
    list.move(1)
    #expect(list.top == 1 && list.selectedOffset == 4)
    list.move(-4)
    #expect(list.top == 1 && list.selectedOffset == 0)
    list.move(-1)
    #expect(list.top == 0)
  }

  @Test func `half a page moves view and selection together`() {
    var list = ListViewport(total: 20, height: 6)
    list.move(2)
    list.halfPage(down: true)
    #expect(list.top == 3 && list.selected == 5)
    list.halfPage(down: false)
    #expect(list.top == 0 && list.selected == 2)
  }

  @Test func `an emptied list has no selection, a filled one the first row`() {
    var list = ListViewport(total: 3, height: 2)
    list.end()
    list.setTotal(0)
    #expect(list.selected == nil && list.visible.isEmpty)
    list.setTotal(4)
    #expect(list.selected == 0 && list.visible == 0..<2)
  }
}
