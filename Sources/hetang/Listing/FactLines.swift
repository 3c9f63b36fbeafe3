import Terminal
import Words

/// One row of a table with its facts under each other: "members: 212/500".
struct FactLines {
  let lines: [String]

  init<Row>(_ desk: Desk, _ row: Row, columns: [PlainColumn<Row>]) {
    lines = columns.compactMap { column in
      let text = Text.clean(column.text(row))
      return text.isEmpty ? nil : desk.words.labelled(column.title, text)
    }
  }
}
