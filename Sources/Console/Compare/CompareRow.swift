import Community
import Store
import Terminal
import Words

/// A line of the comparison: one figure of both sides, and how it is spread among the peers.
struct CompareRow: ListRow {
  var figure: ComparedFigure
  var first: Double?
  var second: Double?
  var peers: Quartiles?

  var rowID: ComparedFigure { figure }

  /// The figures of which anything is known, in order.
  static func rows(of comparison: Comparison) -> [CompareRow] {
    ComparedFigure.allCases.compactMap { figure in
      let row = CompareRow(
        figure: figure, first: comparison.side.figures?.values[figure],
        second: comparison.other.figures?.values[figure], peers: comparison.peers.spread[figure])
      return row.first == nil && row.second == nil ? nil : row
    }
  }

  /// Whether the first side is better; nil when neither is.
  var isBetter: Bool? {
    guard let first, let second, first != second, let isMoreBetter = figure.isMoreBetter else {
      return nil
    }
    return (first > second) == isMoreBetter
  }
}
