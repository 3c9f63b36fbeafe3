import Community
import Store
import Terminal
import Testing
import Words

@testable import Community
@testable import Console

/// Which columns of a table fit, and how wide each becomes.
struct TableFitTests {
  private func column(
    _ title: String, _ width: Int, widest: Int? = nil, priority: Int = 0
  ) -> TableColumn<NumberRow> {
    TableColumn(title, width: width, widest: widest, priority: priority) { ("\($0.rowID)", .plain) }
  }

  private func fit(_ columns: [TableColumn<NumberRow>], _ available: Int) -> [String] {
    Table.fit(columns, in: available).map { "\($0.column.title)\($0.width)" }
  }

  @Test func `the least important goes first, of two alike the last`() {
    let all = [
      column("a", 4), column("b", 4, priority: 2), column("c", 4, priority: 1),
      column("d", 4, priority: 2),
    ]
    #expect(fit(all, 19) == ["a4", "b4", "c4", "d4"])
    #expect(fit(all, 18) == ["a4", "b4", "c4"])
    #expect(fit(all, 13) == ["a4", "c4"])
    #expect(fit(all, 8) == ["a4"])
  }

  @Test func `what is left over goes to those that can grow, in order`() {
    let all = [column("a", 4, widest: 10), column("b", 4), column("c", 4, widest: 6)]
    #expect(fit(all, 14) == ["a4", "b4", "c4"])
    #expect(fit(all, 19) == ["a9", "b4", "c4"])
    #expect(fit(all, 22) == ["a10", "b4", "c6"])
    #expect(fit(all, 90) == ["a10", "b4", "c6"])
  }

  @Test func `columns grow evenly until each holds its texts, then in order`() {
    func text(_ title: String, _ columns: Int, isName: Bool = false) -> TableColumn<NumberRow> {
      TableColumn(title, width: 4, widest: 30, isName: isName) { _ in
        (String(repeating: "x", count: columns), .plain)
      }
    }
    func fit(_ columns: [TableColumn<NumberRow>], _ available: Int) -> [Int] {
      Table.fit(columns, in: available, holding: [NumberRow(rowID: 1)]).map(\.width)
    }
    let all = [text("long", 20), column("fixed", 4), text("short", 8)]
    #expect(fit(all, 14) == [4, 4, 4])
    #expect(fit(all, 18) == [6, 4, 6])
    #expect(fit(all, 24) == [10, 4, 8])
    #expect(fit(all, 34) == [20, 4, 8])
    // The name is what a row is known by.
    let named = [text("name", 20, isName: true), column("fixed", 4), text("short", 8)]
    #expect(fit(named, 20) == [8, 4, 6])
    #expect(fit(named, 34) == [20, 4, 8])
    // What nobody needs goes to the first, as it does while no row is there.
    #expect(fit(all, 40) == [26, 4, 8])
    #expect(fit(all, 90) == [30, 4, 30])
  }

  @Test func `what is known of the same columns is not measured again`() {
    let column = TableColumn<NumberRow>("a", width: 4, widest: 30) { _ in
      Issue.record("measured")
      return ("", .plain)
    }
    func fit(_ available: Int, _ known: [Int]?) -> [Int] {
      Table.fit(
        [column, self.column("b", 4, priority: 1)], in: available,
        holding: [NumberRow(rowID: 1)], known: known
      ).map(\.width)
    }
    #expect(fit(40, [20, 4]) == [20, 4])
    // Of other columns nothing is known.
    #expect(fit(8, [20, 4]) == [8])
  }

  @Test func `where even what stays has no room, the widest gives way`() {
    let all = [column("a", 12), column("b", 4), column("c", 4, priority: 1)]
    #expect(fit(all, 17) == ["a12", "b4"])
    #expect(fit(all, 12) == ["a7", "b4"])
    #expect(fit(all, 6) == ["a2", "b3"] || fit(all, 6) == ["a3", "b2"])
    #expect(fit(all, 1) == ["a1", "b1"])
    #expect(fit([], 10) == [])
  }

  @Test(arguments: 1...30)
  func `a table is never wider than its room, and no narrower than it can be`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let columns = (0..<Int.random(in: 1...9, using: &random)).map { number in
      let width = Int.random(in: 1...20, using: &random)
      return column(
        "\(number)", width, widest: width + Int.random(in: 0...12, using: &random),
        priority: number == 0 ? 0 : Int.random(in: 0...5, using: &random))
    }
    var kept = 0
    for available in 1...160 {
      let fitted = Table.fit(columns, in: available)
      let used = fitted.map(\.width).reduce(0, +) + fitted.count - 1
      #expect(used <= available || fitted.allSatisfy { $0.width == 1 })
      #expect(fitted.allSatisfy { $0.width >= 1 && $0.width <= $0.column.widest })
      // In the order of the table, and never fewer with more room.
      let places = fitted.compactMap { Int($0.column.title) }
      #expect(places == places.sorted())
      #expect(fitted.count >= kept)
      kept = fitted.count
    }
    #expect(kept == columns.count)
  }
}
