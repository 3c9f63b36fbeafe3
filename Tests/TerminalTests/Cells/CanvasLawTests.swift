import Dice
import HostileCorpus
import Testing

@testable import Terminal

/// What is true of a canvas whatever is put on it, wherever.
@Suite struct CanvasLawTests {
  private static let seeds = Array(UInt64(1)...25)

  /// Wide characters are whole, and no cell holds what must not be drawn.
  private func faults(_ canvas: Canvas) -> [String] {
    var faults: [String] = []
    for row in 0..<canvas.size.rows {
      let cells = Array(canvas.row(row))
      for (column, cell) in cells.enumerated() {
        switch cell.columns {
        case 1: break
        case 2:
          if column + 1 >= cells.count || cells[column + 1].columns != 0 {
            faults.append("\(row),\(column): a left half alone")
          }
        case 0:
          if column == 0 || cells[column - 1].columns != 2 {
            faults.append("\(row),\(column): a right half alone")
          }
          if !cell.text.isEmpty {
            faults.append("\(row),\(column): a right half that says something")
          }
        default: faults.append("\(row),\(column): \(cell.columns) columns")
        }
        if cell.columns > 0, Int(cell.columns) != Text.width(cell.text) {
          faults.append("\(row),\(column): '\(cell.text)' in \(cell.columns) columns")
        }
        if Text.clean(cell.text) != cell.text { faults.append("\(row),\(column): unclean") }
      }
      if Text.width(canvas.rowText(row)) > canvas.size.columns { faults.append("\(row): too wide") }
    }
    return faults
  }

  @Test(arguments: seeds)
  func `it is sound after every put, fill and restyle`(seed: UInt64) {
    var dice = Dice(seed: seed)
    var canvas = Canvas(size: Size(rows: dice.roll(0...4), columns: dice.roll(0...18)))
    for step in 0..<120 {
      let point = Point(row: dice.roll(-1...5), column: dice.roll(-6...20))
      switch dice.roll(0...9) {
      case 0: canvas.fill(Area(row: point.row, column: point.column, rows: 2, columns: 3))
      case 1:
        canvas.restyle(Area(row: point.row, column: point.column, rows: 1, columns: 4)) {
          $0.isBold.toggle()
        }
      case 2: canvas.put(dice.pick(HostileText.all).text, at: point, width: dice.roll(-1...9))
      default: canvas.put(dice.text(8), at: point, width: step % 3 == 0 ? dice.roll(0...9) : nil)
      }
      #expect(faults(canvas) == [])
    }
  }

  @Test(arguments: seeds)
  func `a put changes its own cells and mends at most one beside them`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<60 {
      var canvas = Canvas(size: Size(rows: 1, columns: 16))
      canvas.put(dice.text(12), at: Point(row: 0, column: 0))
      let before = Array(canvas.row(0))
      let column = dice.roll(0...15)
      let used = canvas.put(dice.text(6), at: Point(row: 0, column: column))
      #expect(used <= 16 - column)
      let after = Array(canvas.row(0))
      for place in 0..<16 where !(column - 1...column + used).contains(place) {
        #expect(after[place] == before[place], "column \(place)")
      }
      for place in [column - 1, column + used] where before.indices.contains(place) && used > 0 {
        let isMended = after[place] == .blank(before[place].style)
        #expect(after[place] == before[place] || isMended)
      }
    }
  }

  @Test(arguments: seeds)
  func `what was put is read back`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<40 {
      let text = dice.text(10)
      var canvas = Canvas(size: Size(rows: 1, columns: 200))
      let used = canvas.put(text, at: Point(row: 0, column: 0))
      let clean = Text.clean(text)
      #expect(used == Text.width(clean))
      var end = clean
      while end.last == " " { end.removeLast() }
      #expect(canvas.text.unicodeScalars.elementsEqual(end.unicodeScalars))
    }
  }

  @Test(arguments: seeds)
  func `of a later frame, what follows is old and all else is new`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let size = Size(rows: 4, columns: 20)
    // Followers begin and end at cells that both frames write whole.
    let pane = Area(row: 1, column: 10, rows: 2, columns: 6)
    func frame() -> Canvas {
      var canvas = Canvas(size: size)
      for row in 0..<4 {
        canvas.put(dice.text(6), at: Point(row: row, column: 0), width: 10)
        canvas.put(dice.text(4), at: Point(row: row, column: 10), width: 6)
        canvas.put(dice.text(3), at: Point(row: row, column: 16))
      }
      canvas.followers = [pane]
      return canvas
    }
    let (older, newer) = (frame(), frame())
    let between = newer.followingLater(than: older)
    for row in 0..<4 {
      for column in 0..<20 {
        let point = Point(row: row, column: column)
        let isPane = (1...2).contains(row) && (10...15).contains(column)
        #expect(between[point] == (isPane ? older : newer)[point])
      }
    }
    #expect(faults(between) == [])
    #expect(between.followingLater(than: newer) == newer)
  }
}
