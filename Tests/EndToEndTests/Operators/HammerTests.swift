import Community
import Foundation
import PtyScreen
import Store
import Testing

/// Four workers on one queue: two processes that act as consoles do, with claims, and two scripts that
/// call the command line again and again. `HETANG_HAMMER_JOINS=10000` makes it long.
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
    for name in ["ben", "cleo", "dan"] {
      try store.perform(
        .addOperator(OperatorFields(name: name, role: .moderator)), as: Operator(name: "ana"),
        at: now)
    }

    let workers =
      try ["cleo", "dan"].map { try Worker(script: $0, on: desk) }
      + ["ana", "ben"].map { try Worker(console: $0, on: desk) }
    let shares = try workers.map { try $0.finish() }

    let decided = shares.flatMap(\.decided)
    #expect(decided.count == size)
    #expect(Set(decided).count == size)
    #expect(shares.suffix(2).allSatisfy { !$0.decided.isEmpty })
    try checkLog(store, shares)
    let ledger = try store.ledger(person: PersonID(1), window: Window(limit: 1))
    #expect(ledger.total == size)
    #expect(try store.member(PersonID(1), at: now)?.row.contribution == size)
    #expect(try store.claims(at: now).isEmpty)
    #expect(try store.sessions().isEmpty)
    if size > 1000 { print(shares.map { "\($0.name): \($0.decided.count)" }) }
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
    // A console decides and gives the point in one change, a script in two; and four came in.
    let rows = size + 4 + shares.prefix(2).map(\.decided.count).reduce(0, +)
    #expect(try store.verifyLog() == .whole(rows: rows))
    let log = try store.log(LogQuery(window: Window(limit: rows))).rows
    for share in shares {
      let mine = log.filter { $0.by == share.name }.flatMap { joins($0.command) }
      #expect(mine.sorted() == share.decided.sorted())
    }
    let requests = try store.joins(JoinQuery(scope: .decided, window: Window(limit: size))).rows
    #expect(requests.count == size)
    let deciders = Dictionary(grouping: requests, by: { $0.request.decidedBy ?? "" })
    for share in shares { #expect(deciders[share.name, default: []].count == share.decided.count) }
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

  /// Acts as a console does.
  convenience init(console name: String, on desk: Desk) throws {
    try self.init(name, on: desk, BuiltProduct.path("QueueHammer"), [desk.store, name])
  }

  /// Calls the command line for each step.
  convenience init(script name: String, on desk: Desk) throws {
    try self.init(
      name, on: desk, "/bin/sh", ["-c", Self.script, "sh", hetang, desk.store, name])
  }

  /// Any of the first twelve, as long as there are some. A store that is busy is asked again.
  private static let script = """
    h() { command=$1; shift; "$hetang" $command --store "$store" --as "$me" "$@"; }
    hetang=$1; store=$2; me=$3
    while true; do
      rows=$(h joins --csv --limit 12 2>/dev/null) || continue
      id=$(printf '%s\\n' "$rows" | tail -n +2 | cut -d, -f1 | shuf -n 1)
      [ -n "$id" ] || break
      h approve "$id" --reason test >/dev/null 2>&1 || continue
      until h award 1 1 --reason "$me" >/dev/null 2>&1; do :; done
      printf '%s ' "$id"
    done
    """

  private init(
    _ name: String, on desk: Desk, _ program: String, _ arguments: [String]
  ) throws {
    self.name = name
    output = URL(fileURLWithPath: desk.path("\(name).txt"))
    try Data().write(to: output)
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = desk.environment()
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
