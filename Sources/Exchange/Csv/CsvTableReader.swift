import Community

/// Reads a table of messages, members or join requests; the first line says which.
struct CsvTableReader {
  private let intake: Intake

  init(_ intake: Intake) { self.intake = intake }

  func read() throws {
    let separator = CsvHeader.separator(of: try intake.input.head(1 << 16))
    let window = try intake.window()
    var records = CsvRecords(window, separator: separator)
    guard let first = try records.header() else {
      throw ExchangeError.isEmpty(path: intake.input.path)
    }
    let header = CsvHeader(first.fields)
    let shape = try shape(of: header, first.fields)
    let unused = header.unused.map { Clean.text($0.trimmed) }.filter { !$0.isEmpty }
    if !unused.isEmpty { intake.warn(.line(first.line), .unusedColumns(unused)) }
    var rows = CsvRows(header, shape, intake)
    var repaired = 0
    var isRagged = false
    while let record = try records.next() {
      if record.isUnclosed, !window.endedEarly {
        // Whatever follows the quote is in this record, rows of others included.
        intake.skip(.line(record.line), .unclosedQuote)
        intake.truncate()
        break
      }
      let isShort = record.fields.count < header.count
      let isCut = isShort && !isRagged
      if record.isLast, window.endedEarly || isCut {
        intake.skip(.line(record.line), .unreadableRow)
        intake.truncate(.line(record.line), .endedEarly)
        break
      }
      // Where rows are short all along, a short last one is no sign of an end that is missing.
      if isShort { isRagged = true }
      if record.isRepaired { repaired += 1 }
      warn(record, header)
      try rows.take(record)
    }
    intake.noteRepaired(repaired)
    if window.endedEarly, !intake.report.isTruncated {
      intake.truncate(.byte(window.offset), .endedEarly)
    }
    if header.has(.group), intake.options.groupName != nil {
      intake.warn(.file, .groupNameNotUsed)
    }
  }

  private func shape(of header: CsvHeader, _ names: [String]) throws -> TableShape {
    let path = intake.input.path
    guard let shape = header.shape else {
      let missing = header.missing
      throw ExchangeError.missingColumns(
        path: path, table: .messages,
        columns: missing.isEmpty ? ["group", "member", "timestamp"] : missing)
    }
    if !header.has(.group), !header.has(.groupID), intake.options.groupName == nil {
      throw ExchangeError.missingColumns(
        path: path, table: shape, columns: ["group"])
    }
    return shape
  }

  private func warn(_ record: CsvRecord, _ header: CsvHeader) {
    let place = ReadWarning.Place.line(record.line)
    let found = record.fields.count
    if record.isCut { intake.warn(place, .cutText(limit: CsvRecords.longestField)) }
    if found < header.count {
      intake.warn(place, .fewerFields(expected: header.count, found: found))
    } else if found > header.count {
      intake.warn(place, .moreFields(expected: header.count, found: found))
    }
  }
}
