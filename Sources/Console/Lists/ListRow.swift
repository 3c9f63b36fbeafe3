import Community

/// A row that a list can select: known by an identity that lasts, never by its place.
protocol ListRow: Equatable, Sendable {
  associatedtype RowID: Hashable & Sendable
  var rowID: RowID { get }
  /// What commands and claims call the row; nil for rows that nobody changes.
  var claimable: Subject? { get }
}

extension ListRow {
  var claimable: Subject? { nil }
}
