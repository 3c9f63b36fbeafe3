/// How well a score puts the cases that happened above those that did not.
///
/// The cases are sorted once; then a figure for any weights of the cases costs one pass, which is
/// what a bootstrap needs.
struct Ranking {
  private struct Tie {
    var happened: [Int] = []
    var others: [Int] = []
  }

  /// Cases of one score together, highest score first.
  private let ties: [Tie]

  init(scores: [Double], outcomes: [Bool]) {
    var ties: [Tie] = []
    var last: Double?
    for index in scores.indices.sorted(by: { scores[$0] > scores[$1] }) {
      if scores[index] != last { ties.append(Tie()) }
      last = scores[index]
      if outcomes[index] {
        ties[ties.count - 1].happened.append(index)
      } else {
        ties[ties.count - 1].others.append(index)
      }
    }
    self.ties = ties
  }

  /// Area under the ROC curve: the chance that a case that happened scores higher than one that did
  /// not, a tie counting half. nil when one of the two kinds is missing.
  func auc(weight: (Int) -> Double = { _ in 1 }) -> Double? {
    var (happened, others, won) = (0.0, 0.0, 0.0)
    for tie in ties {
      let above = tie.happened.reduce(0) { $0 + weight($1) }
      let here = tie.others.reduce(0) { $0 + weight($1) }
      won += here * (happened + above / 2)
      happened += above
      others += here
    }
    return happened > 0 && others > 0 ? won / (happened * others) : nil
  }

  /// Mean of the precision at every case that happened, ties taken together; nil when none did.
  func averagePrecision() -> Double? {
    var (happened, all, sum) = (0, 0, 0.0)
    for tie in ties {
      happened += tie.happened.count
      all += tie.happened.count + tie.others.count
      sum += Double(tie.happened.count) * Double(happened) / Double(all)
    }
    return happened > 0 ? sum / Double(happened) : nil
  }
}
