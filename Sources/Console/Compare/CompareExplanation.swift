import Community
import Store
import Terminal
import Words

/// What a figure of the comparison means and where this group stands with it (`?`).
struct CompareExplanation {
  var row: CompareRow
  var comparison: Comparison
  var words: Words

  var explanation: Explanation {
    Explanation(
      name: words.compare.name(row.figure), value: told(row.first),
      definition: words.compare.definition(row.figure), inputs: inputs,
      source: words.compare.source(row.figure),
      whatChangesIt: words.compare.change(row.figure))
  }

  private func told(_ value: Double?) -> String {
    value.map { words.compare.value($0, of: row.figure) } ?? "-"
  }

  private var inputs: [String] {
    var lines = [line(comparison.side, row.first), line(comparison.other, row.second)]
    lines.append(words.compare.differenceIs)
    lines.append(words.compare.peers(comparison.peers))
    if let peers = row.peers, peers.count >= CompareColumns.fewestForQuarters {
      lines.append(
        words.compare.stands(
          told(row.first), median: told(peers.median), from: told(peers.lower),
          to: told(peers.upper), of: peers.count, all: comparison.peers.count))
    }
    if row.first == nil || row.second == nil || row.peers == nil {
      lines.append(words.compare.dashMeans)
    }
    return lines
  }

  private func line(_ side: Comparison.Side, _ value: Double?) -> String {
    let day = side.figures.map { " \(words.time.date($0.asOf))" } ?? ""
    return words.labelled("\(Text.clean(side.group.name))\(day)", told(value))
  }
}
