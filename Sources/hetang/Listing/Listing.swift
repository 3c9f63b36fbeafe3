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
