import Dice
import Testing

@testable import Terminal

/// What is true of bars, sparklines, strips and charts of any numbers.
@Suite struct FigureLawTests {
  private static let seeds = Array(UInt64(1)...20)
  private static let odd = [0, -1, 1e300, -1e300, .infinity, -.infinity, .nan, 0.5, 1e-300]

  private func numbers(_ dice: inout Dice, _ count: Int) -> [Double] {
    (0..<count).map { _ in
      dice.roll(0...6) == 0 ? dice.pick(Self.odd) : Double(dice.roll(-20...1000)) / 7
    }
  }

  private func filled(_ bar: String, _ glyphs: Glyphs) -> Int {
    bar.reduce(0) { sum, sign in
      sum + (glyphs.barParts.firstIndex(of: String(sign)).map { $0 + 1 } ?? 0)
    }
  }

  @Test(arguments: [Glyphs.unicode, .ascii], 1...9)
  func `a larger share is never a shorter bar`(glyphs: Glyphs, columns: Int) {
    let steps = glyphs.barParts.count * columns
    var before = 0
    for part in 0...200 {
      let share = Double(part) / 200
      let bar = Bar.text(share, columns: columns, glyphs: glyphs)
      #expect(Text.width(bar) == columns)
      let now = filled(bar, glyphs)
      #expect(now >= before && (now > 0) == (part > 0))
      #expect(abs(Double(now) - share * Double(steps)) <= (part > 0 ? 1 : 0))
      before = now
    }
    #expect(before == steps)
  }

  @Test(arguments: seeds)
  func `a sparkline has its columns, and higher values no lower signs`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for glyphs in [Glyphs.unicode, .ascii] {
      let values = numbers(&dice, dice.roll(0...20))
      let columns = dice.roll(0...24)
      for line in [
        Sparkline.text(values, columns: columns, glyphs: glyphs),
        Sparkline.text(summing: values, columns: columns, glyphs: glyphs),
      ] { #expect(Text.width(line) == columns && Text.clean(line) == line) }
      let signs = Sparkline.text(values, columns: values.count, glyphs: glyphs).map { sign in
        glyphs.sparks.firstIndex(of: String(sign)).map { $0 + 1 } ?? 0
      }
      for (left, right) in zip(zip(values, signs), zip(values, signs).dropFirst())
      where left.0.isFinite && right.0.isFinite && left.0 > right.0 {
        #expect(left.1 >= right.1)
      }
      for (value, sign) in zip(values, signs) where value.isFinite {
        #expect((sign > 0) == (value > 0))
      }
    }
  }

  @Test(arguments: seeds)
  func `the cells of a strip follow one another without a gap and end in the present`(
    seed: UInt64
  ) {
    var dice = Dice(seed: seed)
    for _ in 0..<50 {
      let lengths = (0..<dice.roll(1...9)).map { _ in Double(dice.roll(0...40)) }
      let columns = dice.roll(1...30)
      let runs = Strip.runs(lengths, columns: columns)
      #expect(runs.map(\.columns).reduce(0, +) == columns)
      #expect(runs.first?.start == 0)
      for (left, right) in zip(runs, runs.dropFirst()) {
        #expect(left.start + left.columns == right.start && left.span < right.span)
      }
      #expect(runs.last?.span == lengths.count - 1)
      #expect(runs.allSatisfy { $0.columns >= 1 })
      // Whatever fills two cells is seen.
      let total = lengths.reduce(0, +)
      for (span, length) in lengths.enumerated().dropLast()
      where total > 0 && length * Double(columns) >= 2 * total {
        #expect(runs.contains { $0.span == span })
      }
      for span in lengths.indices {
        #expect((0..<columns).contains(Strip.column(ofSpan: span, in: lengths, columns: columns)))
      }
    }
  }

  @Test(arguments: seeds)
  func `a range takes its columns and shows its value, whatever the numbers`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for glyphs in [Glyphs.unicode, .ascii] {
      let five = numbers(&dice, 5)
      let strip = RangeStrip(
        least: five[0], lowerQuartile: five[1], median: five[2], upperQuartile: five[3],
        most: five[4])
      for value in [nil, .nan, .infinity, five[0], five[2], -3, 7] as [Double?] {
        for columns in [-1, 0, 1, 2, 9, 24] {
          let text = strip.text(value, columns: columns, glyphs: glyphs)
          #expect(Text.width(text) == max(0, columns))
          if let value, value.isFinite, columns > 0 { #expect(text.contains(glyphs.point)) }
        }
      }
    }
  }

  @Test func `in order, the middle half lies between the ends and the median in it`() {
    let strip = RangeStrip(least: 10, lowerQuartile: 20, median: 25, upperQuartile: 40, most: 50)
    #expect(
      strip.text(.nan, columns: 41, glyphs: .ascii) == strip.text(nil, columns: 41, glyphs: .ascii))
    #expect(strip.text(nil, columns: 5, glyphs: .ascii) == "-=|=-")
    #expect(strip.text(0, columns: 6, glyphs: .ascii) == "o-=|=-")
  }

  @Test(arguments: seeds)
  func `marks stand apart, in order, within their row`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<60 {
      let marks = (0..<dice.roll(0...6)).map { number in
        AxisMark(
          Double(number) / 5 + Double(dice.roll(-3...3)) / 40,
          dice.pick(["May", "五月", "9", "2026"]))
      }
      let columns = dice.roll(0...24)
      let row = AxisMark.row(marks, columns: columns)
      #expect(Text.width(row) == columns)
      let words = row.split(separator: " ").map(String.init)
      var rest = marks.map(\.text)[...]
      for word in words {
        guard let place = rest.firstIndex(of: word) else {
          Issue.record("'\(word)' of \(marks) in '\(row)'")
          break
        }
        rest = rest[(place + 1)...]
      }
      if let first = marks.first, Text.width(first.text) <= columns {
        #expect(words.first == first.text)
      }
    }
  }

  @Test(arguments: seeds)
  func `steps of a chart stay between the least and the most, and equal counts are themselves`(
    seed: UInt64
  ) {
    var dice = Dice(seed: seed)
    for _ in 0..<40 {
      let values = (0..<dice.roll(1...30)).map { _ in
        dice.roll(0...4) == 0 ? nil : Double(dice.roll(0...100))
      }
      let known = values.compactMap(\.self)
      #expect(Chart.steps(values, count: values.count) == values)
      let count = dice.roll(0...50)
      let steps = Chart.steps(values, count: count)
      #expect(steps.count == count)
      for step in steps.compactMap(\.self) {
        #expect(step >= (known.min() ?? 0) - 1e-9 && step <= (known.max() ?? 0) + 1e-9)
      }
      if known.isEmpty { #expect(steps.allSatisfy { $0 == nil }) }
    }
    // Beside a gap stands the nearer value.
    #expect(Chart.steps([10, nil], count: 5) == [10, 10, nil, nil, nil])
    #expect(Chart.steps([nil, 10], count: 5) == [nil, nil, 10, 10, 10])
    #expect(Chart.steps([], count: 5) == [])
    #expect(Chart.steps([7], count: 3) == [7, 7, 7])
  }
}
