import Store
import Terminal
import Testing
import Words

@testable import Community
@testable import Console

/// What is true of every list, however others change it under the operator's hands.
struct ListLawTests {
  private static let seeds = Array(UInt64(1)...25)
  private static let moves: [Action] = [
    .down, .up, .pageDown, .pageUp, .halfDown, .halfUp, .first, .last, .nextMatch, .previousMatch,
  ]

  /// Others add and take away rows.
  private func change(_ all: inout [Int], _ random: inout SeededGenerator) {
    switch Int.random(in: 0...2, using: &random) {
    case 0:
      let fresh = (0..<3).map { _ in Int.random(in: 10_000...99_999, using: &random) }
      let place = Int.random(in: 0...all.count, using: &random)
      all.insert(contentsOf: Set(fresh).subtracting(all), at: place)
    case 1 where !all.isEmpty: all.remove(at: Int.random(in: 0..<all.count, using: &random))
    default: all.shuffle(using: &random)
    }
  }

  private func check(_ it: NumberList, _ what: String) {
    let list = it.list
    if list.isEmpty {
      #expect(list.selectedIndex == 0 && list.selectedID == nil, "\(what)")
    } else {
      #expect((0..<list.total).contains(list.selectedIndex), "\(what)")
      #expect((list.top..<list.top + list.height).contains(list.selectedIndex), "\(what)")
      #expect(list.selected?.rowID == list.selectedID, "\(what)")
    }
    #expect(Set(list.targets.map(\.rowID)).count == list.targets.count, "\(what)")
    if !list.marked.isEmpty { #expect(list.targets.count == list.marked.count, "\(what)") }
  }

  @Test(arguments: seeds)
  func `the selection is a row that is there, in view, and stays while the row does`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var it = NumberList(0..<Int.random(in: 0...400, using: &random), height: 7)
    for step in 0..<150 {
      let isChange = Int.random(in: 0...2, using: &random) == 0
      let before = it.list.selectedID
      let height = it.list.selectedIndex - it.list.top
      if isChange {
        change(&it.all, &random)
      } else {
        _ = it.list.take(Self.moves.randomElement(using: &random) ?? .down)
      }
      it.refresh()
      check(it, "step \(step)")
      guard isChange, let before, it.list.page.rows.contains(where: { $0.rowID == before }) else {
        continue
      }
      #expect(it.list.selectedID == before, "step \(step)")
      // It stays at its height where the ends of the list leave room for it.
      let index = it.list.selectedIndex
      if index >= height, it.list.total - index >= it.list.height - height {
        #expect(index - it.list.top == height, "step \(step)")
      }
    }
  }

  @Test(arguments: seeds)
  func `marks survive moving, filtering and changes, as long as their rows do`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var it = NumberList(0..<100, height: 7)
    var marked: Set<Int> = []
    for step in 0..<120 {
      switch Int.random(in: 0...4, using: &random) {
      case 0:
        if let id = it.list.selectedID { marked.formSymmetricDifference([id]) }
        it.list.toggleMark()
      case 1:
        it.list.filter.open()
        it.list.type(.character("0123456789".randomElement(using: &random) ?? "0"))
        it.list.type(.enter)
      case 2: it.list.filter.clear()
      case 3: change(&it.all, &random)
      default: _ = it.list.take(Self.moves.randomElement(using: &random) ?? .down)
      }
      it.refresh()
      // Where the whole list is seen, marks of rows that are gone go.
      if it.list.filter.text.isEmpty { marked.formIntersection(it.all) }
      #expect(Set(it.list.marked.keys) == marked, "step \(step)")
      check(it, "step \(step)")
    }
  }

  @Test(arguments: seeds)
  func `the same answer twice changes nothing`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var it = NumberList(0..<50, height: 6)
    for _ in 0..<40 {
      change(&it.all, &random)
      _ = it.list.take(Self.moves.randomElement(using: &random) ?? .down)
      it.refresh()
      let once = it
      it.refresh()
      #expect(it.list == once.list)
    }
  }

  @Test(arguments: seeds)
  func `the window may change its height at any time`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var it = NumberList(0..<90, height: 9)
    for step in 0..<80 {
      let before = it.list.selectedID
      it.list.height = Int.random(in: -2...40, using: &random)
      #expect(it.list.height >= 1 && it.list.selectedID == before)
      it.refresh()
      check(it, "step \(step)")
      _ = it.list.take(Self.moves.randomElement(using: &random) ?? .down)
      it.refresh()
    }
  }
}
