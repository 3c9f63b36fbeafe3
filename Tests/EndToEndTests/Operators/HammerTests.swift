import Community
import Foundation
import PtyScreen
import Store
import Testing

/// Two processes on one queue. `HETANG_HAMMER_JOINS=10000` makes it long.
@Suite struct HammerTests {
  private let now = Instant(1_800_000_000)
  private var size: Int {
    ProcessInfo.processInfo.environment["HETANG_HAMMER_JOINS"].flatMap(Int.init) ?? 300
  }

  @Test func `nothing is handled twice, all of it is in the log, and the sums are right`() throws {
    let desk = try Desk()
    let store = try Store.open(path: desk.store)
    defer { try? store.close() }
    try fill(store)
    try store.enter(as: Operator(name: "ana"), unixUser: nil, at: now)
    let ben = OperatorFields(name: "ben", role: .moderator)
    try store.perform(.addOperator(ben), as: Operator(name: "ana"), at: now)

    let workers = try ["ana", "ben"].map { try Worker($0, on: desk) }
    let shares = try workers.map { try $0.finish() }

    let decided = shares.flatMap(\.decided)
    #expect(decided.count == size)
    #expect(Set(decided).count == size)
    #expect(shares.allSatisfy { !$0.decided.isEmpty })
    try checkLog(store, shares)
    let ledger = try store.ledger(person: PersonID(1), window: Window(limit: 1))
    #expect(ledger.total == size)
    #expect(try store.member(PersonID(1), at: now)?.row.contribution == size)
    #expect(try store.claims(at: now).isEmpty)
    #expect(try store.sessions().isEmpty)
  }

  private func fill(_ store: Store) throws {
    let group = ChatSource(platform: .telegram, externalID: "g", name: "Readers")
    let session = try store.beginImport(
      ImportOptions(
        path: "x", format: "x", zone: .utc, isDryRun: false, by: Operator(name: "ana"), at: now))
    let member = ChatAccount(externalID: "m", name: "Mia")
    try session.take(.roster(RosterEntry(account: member), in: group))
    for number in 1...size {
      let id = "a\(number)"
      try session.take(
        .application(
          JoinApplication(applicantID: id, name: id, at: now - Int64(number)), in: group))
    }
    _ = try session.finish()
  }

  private func checkLog(_ store: Store, _ shares: [Worker.Share]) throws {
    #expect(try store.verifyLog() == .whole(rows: size + 2))
    let log = try store.log(LogQuery(window: Window(limit: size + 2))).rows
    for share in shares {
      let mine = log.filter { $0.by == share.name }.flatMap { joins($0.command) }
      #expect(mine.sorted() == share.decided.sorted())
    }
    let rows = try store.joins(JoinQuery(scope: .decided, window: Window(limit: size))).rows
    #expect(rows.count == size)
    let deciders = Dictionary(grouping: rows, by: { $0.request.decidedBy ?? "" })
    for share in shares { #expect(deciders[share.name]?.count == share.decided.count) }
  }

  private func joins(_ command: Command) -> [Int64] {
    command.subjects.compactMap { if case .join(let id) = $0 { id.rawValue } else { nil } }
  }
}

/// One process that works through the queue.
private final class Worker {
  /// What it did.
  struct Share {
    var name: String
    var decided: [Int64]
  }

  private let name: String
  private let output: URL
  private let process = Process()

  init(_ name: String, on desk: Desk) throws {
    self.name = name
    output = URL(fileURLWithPath: desk.path("\(name).txt"))
    try Data().write(to: output)
    process.executableURL = URL(fileURLWithPath: BuiltProduct.path("QueueHammer"))
    process.arguments = [desk.store, name]
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
  }

  func finish() throws -> Share {
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let lines = try String(contentsOf: output, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    return Share(name: name, decided: lines[0].split(separator: " ").compactMap { Int64($0) })
  }
}
