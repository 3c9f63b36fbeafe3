/// How programs want a table.
public enum TableFormat: Sendable {
  /// An array of objects, one a line.
  case json
  /// RFC 4180, with a line of names first. Cells hold no control signs but line ends and tabs, and
  /// none is taken for a formula.
  case csv
}

/// A table in the making, row by row: any length in little memory.
public struct TableText<Row: Sendable>: Sendable {
  private let format: TableFormat
  private let fields: [TableField<Row>]
  private var isFirst = true

  /// A table in that form, with those fields in their order.
  public init(_ format: TableFormat, fields: [TableField<Row>]) {
    self.format = format
    self.fields = format == .json ? fields : fields.filter { $0.kind != .objects }
  }

  /// What stands before the first row.
  public var head: String {
    format == .json ? "[\n" : CsvWriter.line(fields.map { CsvWriter.cell($0.name) })
  }

  /// The next row.
  public mutating func row(_ row: Row) -> String {
    switch format {
    case .json:
      defer { isFirst = false }
      return (isFirst ? "" : ",\n") + JsonWriter.text(fields.record(of: row))
    case .csv: return CsvWriter.line(fields.map { CsvWriter.cell($0.value(row)) })
    }
  }

  /// What stands after the last row.
  public var foot: String { format == .json ? (isFirst ? "]\n" : "\n]\n") : "" }
}

extension Array {
  /// All values of a row under their names.
  public func record<Row>(of row: Row) -> Datum where Element == TableField<Row> {
    .record(map { Datum.Entry($0.name, $0.value(row)) })
  }
}

extension CsvWriter {
  /// A value as it stands in a file.
  static func cell(_ datum: Datum) -> String {
    switch datum {
    case .none, .record: ""
    case .text(let value): cell(value)
    case .integer(let value): cell(value)
    case .number(let value): value.isFinite ? "\(value)" : ""
    case .flag(let value): value ? "true" : "false"
    case .moment(let value): IsoText.moment(value)
    case .day(let value): IsoText.day(value)
    case .list(let items):
      cell(
        items.compactMap { if case .text(let text) = $0 { text } else { nil } }
          .joined(separator: "; "))
    }
  }
}
