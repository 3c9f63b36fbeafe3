import Community

/// Reads WhatsApp's text export of Android and iOS.
///
/// The file says neither in which zone its times are nor whether the day or the month comes first:
/// the zone is asked for, the order is found in a first pass over all dates.
struct WhatsAppReader {
  private let intake: Intake

  init(_ intake: Intake) { self.intake = intake }

  func read() throws {
    let zone = try intake.assumeZone()
    let name = try intake.groupName(
      intake.options.groupName ?? WhatsAppName.group(of: intake.input))
    let order = try order()
    intake.assume(order)
    let group = ChatSource(platform: intake.platform(.whatsapp), name: name)
    var messages = WhatsAppMessages(group, intake)
    var clock = WallClock(zone)
    let window = try intake.window(pass: 2, of: 2)
    var lines = LineReader(window)
    var repaired = 0
    while let line = try lines.next() {
      if line.isRepaired { repaired += 1 }
      if line.isCut { intake.warn(.line(line.number), .cutText(limit: LineReader.limit)) }
      if let head = WhatsAppHead(line.text), let day = head.date.day(order) {
        let moment = clock.instant(day, second: head.second)
        try messages.begin(head.body, at: moment, line: line.number)
      } else {
        messages.goOn(line)
      }
    }
    try messages.finish()
    intake.noteRepaired(repaired)
    if window.endedEarly { intake.truncate(.byte(window.offset), .endedEarly) }
  }

  /// The order that was asked for, which the dates must not speak against, or else the one that
  /// they show. A date that cannot be makes its line a part of the message before: in a wrong order
  /// whole days would go so.
  private func order() throws -> DateOrder {
    var evidence = DateEvidence()
    var check = intake.options.dateOrder.map { DateOrderCheck($0) }
    var lines = LineReader(try intake.window(pass: 1, of: 2))
    var hasHeads = false
    while let line = try lines.next() {
      guard let head = WhatsAppHead(line.text) else { continue }
      hasHeads = true
      evidence.take(head.date, line: line.number)
      check?.take(head.date, line: line.number)
    }
    let path = intake.input.path
    guard hasHeads else {
      throw ExchangeError.notThatFormat(
        path: path, format: .whatsapp, .datedLine)
    }
    if let found = evidence.contradiction {
      throw ExchangeError.mixedDateOrders(
        path: path, dayFirst: found.dayFirst, monthFirst: found.monthFirst)
    }
    if let asked = intake.options.dateOrder {
      guard let misfit = check?.misfit else { return asked }
      throw ExchangeError.wrongDateOrder(
        path: path, asked, line: misfit.line, date: misfit.date)
    }
    guard let order = evidence.order else { throw ExchangeError.needsDateOrder(path: path) }
    return order
  }
}
