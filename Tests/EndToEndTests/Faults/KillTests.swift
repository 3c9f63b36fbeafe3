import Foundation
import Store
import Testing

@testable import Community

/// Processes are killed at points that nobody chose, and nothing is lost or done twice.
///
/// A few dozen times by default; `HETANG_KILLS=2000 swift test --filter KillTests` does it as often
/// as it says, `HETANG_KILL_SEED` begins elsewhere, and `HETANG_KILL_MESSAGES` makes imports longer.
@Suite(.serialized) struct KillTests {
  private static func setting(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap(Int.init)
  }
  private let rounds = Self.setting("HETANG_KILLS") ?? 24
  private var random = SeededGenerator(seed: UInt64(Self.setting("HETANG_KILL_SEED") ?? 1))

  @Test mutating func `imports`() throws {
    let export = try LongExport(messages: Self.setting("HETANG_KILL_MESSAGES") ?? 2_000)
    let whole = try Desk()
    let began = ContinuousClock.now
    #expect(try export.importInto(whole).status == 0)
    let duration = ContinuousClock.now - began
    let wanted = try StoreContent(whole.store)

    var desk = try Desk()
    for round in 0..<rounds {
      let killed = try export.importInto(
        desk, killedAfter: moment(within: duration))
      try expectSound(desk, round)
      // The same export again, now and then by somebody who lets it end.
      guard killed.status == 0 || round.isMultiple(of: 4) else { continue }
      #expect(try export.importInto(desk).status == 0)
      #expect(try StoreContent(desk.store) == wanted, "round \(round)")
      desk = try Desk()
    }
  }

  @Test mutating func `commands`() throws {
    let desk = try Desk(.sample)
    _ = try desk.run("groups")
    let began = ContinuousClock.now
    _ = try desk.run("task", "add", "first")
    let duration = ContinuousClock.now - began
    let joins = try desk.run("joins", "--json").rows().filter {
      $0["needs_reason"] as? Bool == false
    }
    .compactMap { $0["id"] as? Int }
    try #require(joins.count > 2)
    var log = try rows(of: desk)
    for round in 0..<rounds {
      let moment = moment(within: duration)
      let join = "\(joins[round % joins.count])"
      switch round % 4 {
      case 0:
        _ = try desk.run(["task", "add", "task \(round)"], killedAfter: moment)
        let made = try desk.run("tasks", "--json").rows().count {
          $0["title"] as? String == "task \(round)"
        }
        let grown = try rows(of: desk) - log
        #expect(made <= 1 && grown == made)
      case 1:
        _ = try desk.run(["approve", join], killedAfter: moment)
        // Done or not: the same again ends in one decision.
        let again = try desk.run("approve", join)
        #expect([0, 2, 3].contains(again.status), "\(again.errors)")
        #expect(try decisions(on: join, desk) == 1)
      case 2:
        // What makes something new has a key, so that the same again does not make another.
        let command = ["task", "add", "once \(round)", "--once", "round \(round)"]
        _ = try desk.run(command, killedAfter: moment)
        #expect(try desk.run(command).status == 0)
        let made = try desk.run("tasks", "--json").rows().count {
          $0["title"] as? String == "once \(round)"
        }
        #expect(try made == 1 && rows(of: desk) - log == 1)
      default:
        _ = try desk.run(["undo"], killedAfter: moment)
        let grown = try rows(of: desk) - log
        #expect(grown == 0 || grown == 1)
      }
      log = try rows(of: desk)
      try expectSound(desk, round, quick: round % 8 != 0)
    }
  }

  /// Seconds after which to kill what takes that long: from its first to some time after its last.
  private mutating func moment(within duration: Duration) -> Double {
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    return seconds * Double.random(in: 0.02...1.15, using: &random)
  }

  /// Approvals that were not taken back.
  private func decisions(on join: String, _ desk: Desk) throws -> Int {
    try desk.run("joins", "--state", "decided", "--json").rows().count {
      $0["id"] as? Int == Int(join) && ["approved", "joined"].contains($0["state"] as? String)
    }
  }

  private func rows(of desk: Desk) throws -> Int {
    let store = try Store.open(path: desk.store, readOnly: true)
    defer { try? store.close() }
    return try store.log().total
  }

  /// The store opens, is whole from its first page to its last entry of the log, and its sums are
  /// those of a recount.
  private func expectSound(_ desk: Desk, _ round: Int, quick: Bool = false) throws {
    try Store.open(path: desk.store).close()
    let now = Instant(Int64(Date().timeIntervalSince1970))
    let found = StoreDoctor(path: desk.store, now: now).examine(quick: quick).filter {
      if case .littleRoom = $0 { false } else { true }
    }
    #expect(found == [], "round \(round)")
  }
}
