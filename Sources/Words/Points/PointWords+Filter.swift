import Community
import Store

extension PointWords {
  /// What the words of the ledger's filter stand for in this language: rules, incentives and what
  /// became of an entry, as the rows show them.
  public func meanings(of filter: String) -> [String: [LedgerMark]] {
    guard !filter.isEmpty else { return [:] }
    let rules = PointRule.allCases.map { (rule($0.key), LedgerMark.rule($0.key)) }
    let incentives = Incentive.allCases.map { (name(of: $0), LedgerMark.incentive($0)) }
    return words.meanings(
      of: filter,
      among: rules + incentives + [(reversal, .reversal), (reversed, .reversed)])
  }
}
