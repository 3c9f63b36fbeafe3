/// The same numbers in every run, so that a law that fails fails again.
///
/// SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
public struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Another seed gives other numbers.
  public init(seed: UInt64) { state = seed }

  /// The next number, any of all there are.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of that range.
  public mutating func roll(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// 0 up to below `sides`.
  public mutating func roll(_ sides: Int) -> Int { roll(0...sides - 1) }

  /// One of them; there must be one.
  public mutating func pick<Element>(_ all: [Element]) -> Element { all[roll(all.count)] }
}
