import Terminal
import Words

/// One row of a table with its facts under each other: "members: 212/500".
struct FactLines {
  let lines: [String]

  /// - Parameter columns: The row's number and name, which head the lines, and its facts.
  init<Row>(_ desk: Desk, _ row: Row, columns: [PlainColumn<Row>]) {
    let texts = columns.map { Text.clean($0.text(row)) }
    let facts = zip(columns, texts).dropFirst(2).filter { !$0.1.isEmpty }
    lines =
      [texts.prefix(2).joined(separator: "  ")]
      + facts.map { desk.words.labelled($0.0.fact ?? $0.0.title, $0.1) }
  }
}
