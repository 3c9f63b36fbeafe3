import ArgumentParser
import Exchange
import Store

/// In which form a list is printed, and how much of it.
struct ListingOptions: ParsableArguments {
  @OptionGroup var form: FormOptions

  @Option(help: ArgumentHelp("How many rows at most; else all.", valueName: "number"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
  }

  /// Prints the list page by page; stops when nobody reads any more.
  func print<Row>(_ listing: Listing<Row>) throws {
    var printer = ListPrinter(listing, as: form.format)
    var offset = 0
    while true {
      let left = (limit ?? .max) - offset
      let size = min(left, ListPrinter<Row>.pageSize)
      let page = try listing.page(Window(offset: offset, limit: size))
      offset += page.rows.count
      printer.print(page.rows)
      let isLast = page.rows.count < size || size == left
      if try isLast || !StandardOutput.handOn() { break }
    }
    printer.finish()
  }
}

/// Whether people or programs read it.
struct FormOptions: ParsableArguments {
  @Flag(help: "Print JSON: an array of objects; one object where one thing is asked for.")
  var json = false

  @Flag(help: "Print CSV (RFC 4180) with a line of names.")
  var csv = false

  func validate() throws {
    if json && csv { throw ValidationError("Either --json or --csv.") }
  }

  /// Prints one thing: `lines` for people, the fields for programs.
  func print<Row>(_ row: Row, fields: [TableField<Row>], lines: () -> [String]) {
    switch format {
    case nil: for line in lines() { StandardOutput.print(line) }
    case .json: StandardOutput.print(JsonWriter.text(fields.record(of: row)))
    case .csv:
      var text = TableText(.csv, fields: fields)
      StandardOutput.print(text.head + text.row(row) + text.foot, terminator: "")
    }
  }

  /// nil for people.
  var format: TableFormat? { json ? .json : csv ? .csv : nil }
}

/// Prints rows as they come.
private struct ListPrinter<Row: Sendable> {
  static var pageSize: Int { 2000 }

  private let listing: Listing<Row>
  private var text: TableText<Row>?
  private var table: PlainTable<Row>?

  init(_ listing: Listing<Row>, as format: TableFormat?) {
    self.listing = listing
    text = format.map { TableText($0, fields: listing.fields) }
    if let text { StandardOutput.print(text.head, terminator: "") }
  }

  mutating func print(_ rows: [Row]) {
    for row in rows {
      if let line = text?.row(row) {
        StandardOutput.print(line, terminator: "")
        continue
      }
      if table == nil {
        let table = PlainTable(listing.columns, for: rows)
        StandardOutput.print(table.head)
        self.table = table
      }
      if let table { StandardOutput.print(table.line(row)) }
    }
  }

  func finish() {
    if let text {
      StandardOutput.print(text.foot, terminator: "")
    } else if table == nil {
      StandardOutput.print(listing.empty)
    }
  }
}
