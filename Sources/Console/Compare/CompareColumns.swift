import Community
import Store
import Terminal
import Words

/// The columns of a comparison. The two sides stay on the narrowest terminal.
struct CompareColumns {
  /// What stands above the two sides.
  var first: String
  var second: String
  var context: ConsoleContext

  private var words: Words { context.words }

  /// Of fewer groups a quarter is no group at all.
  static let fewestForQuarters = 4

  var all: [TableColumn<CompareRow>] {
    [
      TableColumn(words.compare.figure, width: 14, widest: 23, isName: true) { row in
        (words.compare.name(row.figure), .plain)
      },
      TableColumn(first, width: 12, widest: 20, alignment: .trailing, cut: .middle) { row in
        (value(row.first, row), .strong)
      },
      TableColumn(second, width: 12, widest: 20, alignment: .trailing, cut: .middle) { row in
        (value(row.second, row), .plain)
      },
      TableColumn(words.compare.difference, width: 9, priority: 1, alignment: .trailing) {
        difference($0)
      },
      TableColumn(words.compare.median, width: 7, priority: 2, alignment: .trailing) { row in
        (value(row.peers?.median, row), .muted)
      },
      TableColumn(words.compare.middleHalf, width: 12, priority: 3, alignment: .trailing) { row in
        guard let peers = row.peers, peers.count >= Self.fewestForQuarters else {
          return ("", .muted)
        }
        return (words.compare.range(peers.lower, peers.upper, of: row.figure), .muted)
      },
      TableColumn("", width: 24, priority: 4) { row in
        guard let peers = row.peers, peers.count >= Self.fewestForQuarters else {
          return ("", .muted)
        }
        return (
          " " + RangeStrip(peers).text(row.first, columns: 23, glyphs: context.glyphs), .plain
        )
      },
    ]
  }

  private func value(_ value: Double?, _ row: CompareRow) -> String {
    value.map { words.compare.value($0, of: row.figure) } ?? "-"
  }

  /// The difference, with a mark for better and worse.
  private func difference(_ row: CompareRow) -> (String, Look) {
    guard let first = row.first, let second = row.second,
      let text = words.compare.difference(first, second, of: row.figure)
    else { return ("", .muted) }
    switch row.isBetter {
    case true?: return ("\(text) \(context.glyphs.check)", .good)
    case false?: return ("\(text) \(context.glyphs.cross)", .bad)
    case nil: return ("\(text)  ", .plain)
    }
  }
}

extension RangeStrip {
  init(_ quartiles: Quartiles) {
    self.init(
      least: quartiles.least, lowerQuartile: quartiles.lower, median: quartiles.median,
      upperQuartile: quartiles.upper, most: quartiles.most)
  }
}
