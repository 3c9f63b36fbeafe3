/// How sure a gain is when whole groups are drawn anew, with replacement (Efron's bootstrap by
/// clusters): snapshots of one group are alike, so drawing single ones would promise too much.
struct GroupBootstrap {
  static let resamples = 1000
  private static let seed: UInt64 = 20_170_225

  /// The group of each case.
  private let groups: [Int]

  init(groups: [Int]) { self.groups = groups }

  /// The bounds of the middle 95 %; `interval` is nil with fewer than two groups.
  struct Gain {
    var interval: ClosedRange<Double>?
  }

  /// The gain in AUC of one ranking of the cases over another. Draws in which only one kind of
  /// outcome came say nothing and are left out.
  ///
  /// - Returns: nil when `goOn` said to end.
  func gain(
    of ours: Ranking, over theirs: Ranking, while goOn: () -> Bool
  ) -> Gain? {
    let names = Array(Set(groups)).sorted()
    guard names.count > 1 else { return Gain() }
    var generator = SeededGenerator(seed: Self.seed)
    var weights = [Double](repeating: 0, count: (names.last ?? 0) + 1)
    var gains: [Double] = []
    for _ in 0..<Self.resamples {
      guard goOn() else { return nil }
      for name in names { weights[name] = 0 }
      for _ in names { weights[names[Int.random(in: names.indices, using: &generator)]] += 1 }
      let weight = { (index: Int) in weights[groups[index]] }
      if let ours = ours.auc(weight: weight), let theirs = theirs.auc(weight: weight) {
        gains.append(ours - theirs)
      }
    }
    gains.sort()
    if gains.isEmpty { return Gain() }
    let cut = gains.count / 40
    return Gain(interval: gains[cut]...gains[gains.count - 1 - cut])
  }
}
