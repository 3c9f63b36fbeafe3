import Community

/// What a reader works with: the file, the user's options, where records go, and the report.
final class Intake {
  let input: ExportInput
  let options: ReadOptions
  private(set) var report: ImportReport
  private let sink: (ChatRecord) throws -> Void
  private let progress: (Int64, Int64?) -> Void
  private let isCancelled: () -> Bool
  private var groups: Set<ChatSource> = []
  private var lastGroup: ChatSource?

  init(
    _ input: ExportInput, options: ReadOptions, report: ImportReport,
    sink: @escaping (ChatRecord) throws -> Void, progress: @escaping (Int64, Int64?) -> Void,
    isCancelled: @escaping () -> Bool
  ) {
    self.input = input
    self.options = options
    self.report = report
    self.sink = sink
    self.progress = progress
    self.isCancelled = isCancelled
  }

  /// Opens the file from its beginning, as the given one of several passes over it.
  func window(pass: Int64 = 1, of passes: Int64 = 1) throws -> ByteWindow {
    let window = ByteWindow(try input.open(), path: input.path)
    window.onPiece = { [unowned self, unowned window] in
      if isCancelled() { throw ExchangeError.cancelled(path: input.path) }
      guard let total = window.total else { return progress(window.position, nil) }
      progress(((pass - 1) * total + window.position) / passes, total)
    }
    return window
  }

  /// The zone for times without one, which the report then names.
  func assumeZone() throws -> Zone {
    guard let zone = options.zone else {
      throw ExchangeError.needsTimeZone(path: input.path, format: report.format)
    }
    report.assumedZone = zone
    return zone
  }

  func assume(_ order: DateOrder) { report.dateOrder = order }

  // MARK: Records

  func take(_ event: ChatEvent, in group: ChatSource) throws {
    switch event.kind {
    case .message: report.counts.messages += 1
    case .join: report.counts.joins += 1
    case .leave, .removal: report.counts.leaves += 1
    case .notice: report.counts.notices += 1
    }
    note(event.at)
    note(group)
    try sink(.event(event, in: group))
  }

  func take(_ entry: RosterEntry, in group: ChatSource) throws {
    report.counts.members += 1
    note(group)
    try sink(.roster(entry, in: group))
  }

  func take(_ application: JoinApplication, in group: ChatSource) throws {
    report.counts.applications += 1
    note(application.at)
    note(group)
    try sink(.application(application, in: group))
  }

  private func note(_ moment: Instant) {
    if moment < report.first ?? moment + 1 { report.first = moment }
    if moment > report.last ?? moment - 1 { report.last = moment }
  }

  private func note(_ group: ChatSource) {
    if group == lastGroup { return }
    lastGroup = group
    if groups.insert(group).inserted { report.groups.append(group.name) }
  }

  // MARK: Warnings

  /// An entry is left out.
  func skip(_ place: ReadWarning.Place, _ reason: ReadWarning.Reason) {
    report.counts.skipped += 1
    warn(place, reason)
  }

  func warn(_ place: ReadWarning.Place, _ reason: ReadWarning.Reason) {
    report.warningTotal += 1
    if report.warnings.count < ImportReport.warningLimit {
      report.warnings.append(ReadWarning(place, reason))
    }
  }

  /// Lines or values whose bytes were not UTF-8 and were replaced; told when there are any.
  func noteRepaired(_ count: Int) {
    if count > 0 { warn(.file, .repairedText(lines: count)) }
  }

  /// The contents could not be read to their end.
  func truncate(_ place: ReadWarning.Place, _ reason: ReadWarning.Reason) {
    report.isTruncated = true
    warn(place, reason)
  }

  func truncate(_ damage: JsonDamage) {
    switch damage {
    case .ended(let byte): truncate(.byte(byte), .endedEarly)
    case .malformed(let byte): truncate(.byte(byte), .damaged)
    }
  }
}
