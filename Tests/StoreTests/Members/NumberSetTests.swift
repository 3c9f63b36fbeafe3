import Dice
import Testing

@testable import Store

@Suite struct `A set of row numbers` {
  private func made(_ numbers: some Sequence<Int64>) -> NumberSet {
    numbers.reduce(into: NumberSet()) { $0.insert($1) }
  }

  @Test(arguments: 1...20)
  func `is what a set is`(seed: UInt64) {
    var dice = Dice(seed: seed)
    func some(_ bound: Int64) -> Set<Int64> {
      Set(
        (0..<Int.random(in: 0...200, using: &dice)).map { _ in
          Int64.random(in: 0...bound, using: &dice)
        })
    }
    let (one, other) = (some(300), some(seed.isMultiple(of: 2) ? 300 : 2000))
    var numbers = made(one.shuffled(using: &dice))
    #expect(numbers.numbers == one.sorted())
    #expect(numbers.count == one.count)
    for number in 0...2100 as ClosedRange<Int64> {
      #expect(numbers.contains(number) == one.contains(number))
    }
    numbers.formIntersection(made(other))
    #expect(numbers.numbers == one.intersection(other).sorted())
    #expect(numbers.count == one.intersection(other).count)
  }

  @Test func `of nothing holds nothing`() {
    var none = NumberSet()
    #expect(none.numbers == [] && none.count == 0 && !none.contains(0))
    var some = made([0, 63, 64])
    some.formIntersection(none)
    #expect(some.numbers == [] && some.count == 0)
    none.formIntersection(made([5]))
    #expect(none.count == 0)
    none.insert(5)
    #expect(none.numbers == [5])
  }

  @Test(arguments: [0, 1, 62, 63, 64, 65, 127, 128, 1_000_000] as [Int64])
  func `holds numbers at the ends of its words`(number: Int64) {
    let set = made([number, number])
    #expect(set.numbers == [number])
    #expect(set.count == 1)
    #expect(!set.contains(number + 1))
    #expect(number == 0 || !set.contains(number - 1))
  }
}
