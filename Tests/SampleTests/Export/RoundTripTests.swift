import Community
import Exchange
import Testing

@testable import Sample

/// What is exported is read back by the importers as what it was.
@Suite struct `A sample that is exported and read again` {
  private static let now = SampleRecordTests.now
  private static let plans: [SamplePlan] = [
    .one(messages: 300), .one(.decline, messages: 500, names: .english, zone: .london),
    SamplePlan(groups: 4, members: 160, messages: 700),
  ]

  private func community(_ plan: Int) -> SampleCommunity {
    SampleCommunity(now: Self.now, plan: Self.plans[plan])
  }

  private func read(_ path: String) throws -> (records: [ChatRecord], report: ImportReport) {
    final class Box { var records: [ChatRecord] = [] }
    let box = Box()
    let reader = try ExportReader.open(path: path, options: ReadOptions(zone: .utc))
    let report = try reader.read(into: { box.records.append($0) })
    return (box.records, report)
  }

  private struct Said: Hashable {
    var at: Instant
    var id: String
    var text: String
    var reply: String?

    init?(_ record: ChatRecord, id: KeyPath<ChatAccount, String?> = \.externalID) {
      guard case .event(let event, _) = record, case .message(let text) = event.kind else {
        return nil
      }
      (at, self.text, reply) = (event.at, text, event.replyTo)
      self.id = event.account?[keyPath: id] ?? event.account?.name ?? ""
    }
  }

  private func telegram(_ plan: Int) -> SampleCommunity {
    var groups = Self.plans[plan]
    for index in groups.groups.indices { groups.groups[index].platform = .telegram }
    return SampleCommunity(now: Self.now, plan: groups)
  }

  @Test(arguments: plans.indices)
  func `as Telegram has every message, with who said it, when, and to what`(plan: Int) throws {
    try inTemporaryFile { path in
      try SampleExport(community(plan)).telegram(to: path)
      let (records, report) = try read(path)
      var written: [ChatRecord] = []
      telegram(plan).records { written.append($0) }
      #expect(records.compactMap { Said($0) } == written.compactMap { Said($0) })
      #expect(report.groups == Self.plans[plan].groups.map(\.name))
      #expect(report.warnings.isEmpty)
    }
  }

  @Test(arguments: plans.indices)
  func `as Telegram has who came and who went`(plan: Int) throws {
    func moves(_ records: [ChatRecord]) -> [String] {
      records.compactMap { record in
        guard case .event(let event, _) = record else { return nil }
        let name = event.account?.name ?? ""
        return switch event.kind {
        case .join: "\(event.at.seconds) + \(name)"
        case .leave, .removal: "\(event.at.seconds) - \(name)"
        case .message, .notice: nil
        }
      }.sorted()  // A name is looked up, so that a join may come later than what follows it.
    }
    try inTemporaryFile { path in
      try SampleExport(community(plan)).telegram(to: path)
      var written: [ChatRecord] = []
      telegram(plan).records { written.append($0) }
      let (records, _) = try read(path)
      #expect(moves(records) == moves(written))
      #expect(!moves(written).isEmpty)
    }
  }

  @Test(arguments: plans.indices)
  func `as a table has every message`(plan: Int) throws {
    try inTemporaryFile { path in
      try SampleExport(community(plan)).csv(to: path)
      let (records, report) = try read(path)
      var written: [ChatRecord] = []
      community(plan).records { written.append($0) }
      #expect(records.compactMap { Said($0) } == written.compactMap { Said($0) })
      #expect(report.warnings.isEmpty)
    }
  }

  @Test(arguments: plans.indices)
  func `as a table has every member, with role, tags and the day they came`(plan: Int) throws {
    func lines(_ records: [ChatRecord]) -> [String] {
      records.compactMap { record in
        guard case .roster(let entry, let group) = record else { return nil }
        return "\(group.name) \(entry.account.externalID ?? "") \(entry.account.name)"
          + " \(entry.joinedAt?.seconds ?? 0) \(entry.role?.rawValue ?? "") \(entry.tags)"
      }
    }
    try inTemporaryFile { path in
      try SampleExport(community(plan)).rosterCSV(to: path)
      var written: [ChatRecord] = []
      community(plan).records { written.append($0) }
      #expect(try lines(read(path).records) == lines(written))
    }
  }

  @Test func `as a table has every request to join`() throws {
    func lines(_ records: [ChatRecord]) -> [String] {
      records.compactMap { record in
        guard case .application(let it, let group) = record else { return nil }
        let answer = it.answer?.trimmingPrefix(while: \.isWhitespace) ?? ""
        return [
          group.name, it.applicantID ?? "", it.name, String(it.at.seconds), String(answer),
          it.referrer ?? "", it.paid ?? "", it.source ?? "",
        ].joined(separator: "|")
      }
    }
    let community = SampleCommunity(now: Self.now)
    try inTemporaryFile { path in
      try SampleExport(community).applicationsCSV(to: path)
      var written: [ChatRecord] = []
      community.records { written.append($0) }
      #expect(try lines(read(path).records) == lines(written))
    }
  }

  /// Names and words that try to break a reader: nothing is lost but what is no text.
  @Test func `of hostile people has as many messages and people`() throws {
    let community = SampleCommunity(now: Self.now, plan: .hostile)
    try inTemporaryFile { path in
      try SampleExport(community).telegram(to: path)
      let read = try read(path).records.compactMap { Said($0) }
      #expect(read.count == SamplePlan.hostile.messages)
    }
    try inTemporaryFile { path in
      try SampleExport(community).csv(to: path)
      let read = try read(path).records.compactMap { Said($0) }
      #expect(read.count == SamplePlan.hostile.messages)
    }
  }
}
