import Exchange
import Store

/// Rows of one kind, ready to be told: to programs by fields, to people by columns.
struct Listing<Row: Sendable> {
  var fields: [TableField<Row>]
  var columns: [PlainColumn<Row>]
  /// What a person reads when there are no rows.
  var empty: String
  /// A window of the rows, from the same function that the screens ask.
  var page: (Window) throws -> Page<Row>
}

extension Listing {
  /// Rows that are all there.
  init(
    _ rows: [Row], fields: [TableField<Row>], columns: [PlainColumn<Row>], empty: String
  ) {
    self.init(fields: fields, columns: columns, empty: empty) { window in
      let shown = rows.dropFirst(window.offset).prefix(window.limit)
      return Page(total: rows.count, offset: window.offset, rows: Array(shown))
    }
  }
}
