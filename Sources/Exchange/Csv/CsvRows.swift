import Community

/// Turns the rows of a table into records.
struct CsvRows {
  private let header: CsvHeader
  private let shape: TableShape
  private let intake: Intake
  private var time: CsvTime

  init(_ header: CsvHeader, _ shape: TableShape, _ intake: Intake) {
    self.header = header
    self.shape = shape
    self.intake = intake
    time = CsvTime(intake)
  }

  mutating func take(_ record: CsvRecord) throws {
    let place = ReadWarning.Place.line(record.line)
    guard let group = group(of: record) else { return intake.skip(place, .noGroup) }
    switch shape {
    case .messages: try takeMessage(record, place, group)
    case .roster: try takeMember(record, place, group)
    case .applications: try takeApplication(record, place, group)
    }
  }

  private func value(_ column: CsvColumn, _ record: CsvRecord) -> String? {
    header.value(column, of: record)
  }

  private func group(of record: CsvRecord) -> ChatSource? {
    let id = value(.groupID, record)
    guard let name = value(.group, record) ?? intake.options.groupName ?? id else { return nil }
    let said = value(.platform, record).map { Platform(rawValue: $0.lowercased()) }
    return ChatSource(platform: intake.platform(said), externalID: id, name: name)
  }

  /// A lone member column is both id and name; with a column of names beside it, it is the id.
  private func account(of record: CsvRecord) -> ChatAccount? {
    let member = value(.member, record)
    let name = value(.name, record)
    if header.has(.memberID) || (shape == .roster && header.has(.id)) {
      let id = value(.memberID, record) ?? (shape == .roster ? value(.id, record) : nil)
      guard let shown = name ?? member ?? id else { return nil }
      return ChatAccount(externalID: id, name: shown)
    }
    if let member { return ChatAccount(externalID: member, name: name ?? member) }
    return name.map { ChatAccount(name: $0) }
  }

  private mutating func moment(
    of record: CsvRecord, _ place: ReadWarning.Place
  ) throws -> Instant? {
    guard let text = value(.time, record) else {
      intake.skip(place, .noTime)
      return nil
    }
    if let moment = try time.instant(text) {
      return intake.admits(moment, at: place) ? moment : nil
    }
    intake.skip(place, .unreadableTime(Clean.text(text)))
    return nil
  }

  private mutating func takeMessage(
    _ record: CsvRecord, _ place: ReadWarning.Place, _ group: ChatSource
  ) throws {
    let word = value(.kind, record) ?? ""
    guard let kind = CsvKind(word) else {
      return intake.skip(place, .unknownRowKind(Clean.text(word)))
    }
    var account = account(of: record)
    let text = header.rawValue(.text, of: record)
    let what: ChatEvent.Kind
    switch kind {
    case .message(let person):
      account?.kind = person
      what = .message(text: text)
    case .join: what = .join(by: nil)
    case .leave: what = .leave
    case .removal: what = .removal(by: nil)
    case .notice: what = .notice(text: text)
    }
    if account == nil {
      guard case .notice = what else { return intake.skip(place, .noMember) }
    }
    guard let moment = try moment(of: record, place) else { return }
    let event = ChatEvent(
      kind: what, account: account, at: moment, externalID: value(.id, record),
      replyTo: value(.replyTo, record))
    try intake.take(event, in: group)
  }

  private mutating func takeMember(
    _ record: CsvRecord, _ place: ReadWarning.Place, _ group: ChatSource
  ) throws {
    guard var account = account(of: record) else { return intake.skip(place, .noMember) }
    if let word = value(.kind, record), case .message(let person) = CsvKind(word) {
      account.kind = person
    }
    var entry = RosterEntry(account: account)
    if let text = value(.joined, record) {
      entry.joinedAt = try time.instant(text).flatMap { intake.isPossible($0) ? $0 : nil }
      if entry.joinedAt == nil { intake.warn(place, .unreadableJoinTime(Clean.text(text))) }
    }
    if let word = value(.role, record) {
      entry.role = MemberRole(spelled: word)
      if entry.role == nil { intake.warn(place, .unreadableRole(Clean.text(word))) }
    }
    let tags = value(.tags, record)?.split { ";；|、,，".contains($0) } ?? []
    entry.tags = tags.map(\.trimmed).filter { !$0.isEmpty }
    try intake.take(entry, in: group)
  }

  /// A lone column of applicants is both id and name; with one of ids beside it, it is the name.
  private mutating func takeApplication(
    _ record: CsvRecord, _ place: ReadWarning.Place, _ group: ChatSource
  ) throws {
    let applicant = value(.applicant, record)
    let hasID = header.has(.applicantID) || header.has(.memberID)
    let id =
      hasID
      ? value(.applicantID, record) ?? value(.memberID, record)
      : applicant ?? value(.id, record)
    guard let name = value(.name, record) ?? value(.member, record) ?? applicant ?? id else {
      return intake.skip(place, .noMember)
    }
    guard let moment = try moment(of: record, place) else { return }
    let application = JoinApplication(
      applicantID: id, name: name, at: moment, answer: value(.answer, record),
      referrer: value(.referrer, record), paid: value(.paid, record),
      source: value(.source, record))
    try intake.take(application, in: group)
  }
}
