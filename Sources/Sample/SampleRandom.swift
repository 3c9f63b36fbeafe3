/// A small generator of pseudo-random numbers with a fixed sequence on every machine.
///
/// SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (2014).
struct SampleRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A generator whose sequence depends on all of the parts.
  init(_ parts: UInt64...) { state = parts.reduce(0, Self.mixed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.scrambled(state)
  }

  /// From 0 to `bound` - 1; 0 when the bound is not positive.
  mutating func below(_ bound: Int) -> Int {
    bound > 1 ? Int(next().multipliedFullWidth(by: UInt64(bound)).high) : 0
  }

  /// From 0 to just under 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// True in that many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  /// A number that depends on both, evenly spread.
  static func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    scrambled(first &+ 0x9E37_79B9_7F4A_7C15 ^ scrambled(second &+ 0xD1B5_4A32_D192_ED03))
  }

  private static func scrambled(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
