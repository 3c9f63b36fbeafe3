import Community

/// What a reader works with: the file, the user's options, where records go, and the report.
final class Intake {
  let input: ExportInput
  let options: ReadOptions
  private(set) var report: ImportReport
  private let sink: (ChatRecord) throws -> Void
  private let progress: (Int64, Int64?) -> Void
  private let isCancelled: () -> Bool
  private var fitting = Fitting()
  private var groups: Set<ChatSource> = []
  private var lastGroup: ChatSource?
  /// A platform that the file says, against the one that the user does.
  private var otherPlatform: Platform?

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

  /// What a group is called; where nothing tells, as of a pipe, the user has to.
  func groupName(_ told: String?) throws -> String {
    guard let name = told ?? options.unnamed else {
      throw ExchangeError.needsGroupName(path: input.path)
    }
    return name
  }

  func assume(_ order: DateOrder) { report.dateOrder = order }

  /// Where a group lives: as the file says, else as the user does.
  func platform(_ said: Platform?) -> Platform {
    guard let said else { return options.platform ?? .file }
    if let asked = options.platform, asked != said, otherPlatform == nil { otherPlatform = said }
    return said
  }

  /// Tells what is only known at the end.
  func conclude() {
    if fitting.cutNames > 0 {
      warn(.file, .cutNames(fitting.cutNames, limit: Fitting.longestName))
    }
    if fitting.cutTexts > 0 {
      warn(.file, .cutTexts(fitting.cutTexts, limit: Fitting.longestText))
    }
    if fitting.nulTexts > 0 { warn(.file, .replacedNul(texts: fitting.nulTexts)) }
    if let otherPlatform {
      warn(.file, .platformNotUsed(said: Clean.text(otherPlatform.rawValue)))
    }
  }

  // MARK: Records

  func take(_ event: ChatEvent, in group: ChatSource) throws {
    var (event, group) = (event, group)
    fitting.fit(&event)
    fitting.fit(&group)
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
    var (entry, group) = (entry, group)
    fitting.fit(&entry)
    fitting.fit(&group)
    report.counts.members += 1
    note(group)
    try sink(.roster(entry, in: group))
  }

  func take(_ application: JoinApplication, in group: ChatSource) throws {
    var (application, group) = (application, group)
    fitting.fit(&application)
    fitting.fit(&group)
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

  // MARK: Times

  /// Whether something can have happened then; if not, its entry is left out. One message from a
  /// clock that is years ahead would make its group look silent ever since.
  func admits(_ moment: Instant, at place: ReadWarning.Place) -> Bool {
    if isPossible(moment) { return true }
    skip(place, .impossibleTime(IsoText.possibleMoment(moment)))
    return false
  }

  func isPossible(_ moment: Instant) -> Bool {
    moment >= Self.earliest && moment <= options.latest ?? Self.latest
  }

  /// The begin of 1971: no chat is as old, and broken times are near 1970.
  private static let earliest = Instant(31_536_000)
  /// The begin of 2100.
  private static let latest = Instant(4_102_444_800)

  // MARK: Warnings

  /// An entry is left out.
  func skip(_ place: ReadWarning.Place, _ reason: ReadWarning.Reason) {
    report.counts.skipped += 1
    warn(place, reason)
  }

  func warn(_ place: ReadWarning.Place, _ reason: ReadWarning.Reason) {
    report.note(ReadWarning(place, reason))
  }

  /// Lines or values whose bytes were not UTF-8 and were replaced; told when there are any.
  func noteRepaired(_ count: Int) {
    if count > 0 { warn(.file, .repairedText(lines: count)) }
  }

  /// The contents could not be read to their end.
  func truncate(_ place: ReadWarning.Place, _ reason: ReadWarning.Reason) {
    // A reader and the compression under it may both notice the same end.
    if report.isTruncated, report.warnings.last == ReadWarning(place, reason) { return }
    report.isTruncated = true
    warn(place, reason)
  }

  /// The same, where a warning has said it already.
  func truncate() { report.isTruncated = true }

  func truncate(_ damage: JsonDamage) {
    switch damage {
    case .ended(let byte): truncate(.byte(byte), .endedEarly)
    case .malformed(let byte): truncate(.byte(byte), .damaged)
    }
  }
}
