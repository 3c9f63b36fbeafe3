/// A set of row numbers, a bit for each: a million of them take 125 kB.
struct NumberSet {
  private var bits: [UInt64] = []
  private(set) var count = 0

  /// - Parameter number: From 0.
  func contains(_ number: Int64) -> Bool {
    let place = Int(number >> 6)
    return bits.indices.contains(place) && bits[place] & bit(number) != 0
  }

  mutating func insert(_ number: Int64) {
    guard !contains(number) else { return }
    let place = Int(number >> 6)
    if place >= bits.count {
      bits.append(contentsOf: repeatElement(0, count: place + 1 - bits.count))
    }
    bits[place] |= bit(number)
    count += 1
  }

  mutating func formIntersection(_ other: NumberSet) {
    bits = zip(bits, other.bits).map { $0 & $1 }
    count = bits.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// All numbers, smallest first.
  var numbers: [Int64] {
    bits.indices.flatMap { place in
      (0..<64).filter { bits[place] & 1 << UInt64($0) != 0 }.map { Int64(place * 64 + $0) }
    }
  }

  private func bit(_ number: Int64) -> UInt64 { 1 << UInt64(number & 63) }
}
