import Community
import Foundation
import HostileCorpus
import Store
import Testing

@testable import Exchange

/// Small exports, damaged at random: they are read or refused in words, and never crash. A reader
/// that goes round in circles is stopped by ``Reading``.
///
/// `HETANG_FUZZ_ROUNDS=100000 swift test --filter FuzzTests` for long; `HETANG_FUZZ_SEED` begins
/// elsewhere. A failure names the seed that repeats it in one round.
@Suite struct FuzzTests {
  private static func number(_ name: String, or usual: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? usual
  }

  private static let rounds = number("HETANG_FUZZ_ROUNDS", or: 120)
  private static let seed = number("HETANG_FUZZ_SEED", or: 20_261_122)

  /// Every format once, and once more with all that can stand in it.
  static let exports: [[UInt8]] =
    [Samples.telegram, Samples.whatsapp, Samples.chatlab, Samples.chatlabLines, Samples.csv]
    .map { Array($0.utf8) }
    + HostileExport.allCases.map { $0.bytes(Array("👩‍👩‍👧\u{202E}=1".utf8), as: .person) }

  @Test(arguments: exports.indices)
  func `damaged exports are read or refused`(index: Int) throws {
    let store = try Store.inMemory()
    for round in 0..<Self.rounds {
      let seed = Self.seed + round
      var mutator = Mutator(seed: UInt64(seed))
      var bytes = Self.exports[index]
      for _ in 0...mutator.below(4) { bytes = mutator.mutated(bytes) }
      do {
        let reading = try Reading(bytes: bytes, options: mutator.options)
        #expect(reading.unfit == [], "seed \(seed)")
        #expect(reading.report.records == reading.records.count, "seed \(seed)")
        #expect(reading.impossibleTimes == [], "seed \(seed)")
        if round % 4 == 0 { try take(reading, into: store) }
      } catch is ExchangeError {
        // Refused in words.
      }
    }
  }

  private func take(_ reading: Reading, into store: Store) throws {
    let now = Instant(1_772_413_320)
    let session = try store.beginImport(
      ImportOptions(path: "x", format: "csv", zone: .utc, by: Operator(name: "kai"), at: now))
    for record in reading.records { try session.take(record) }
    _ = try session.finish()
    _ = try store.groups(GroupQuery(window: Window(limit: 50)), at: now)
  }
}

extension Reading {
  /// Before 1971 or after the century.
  fileprivate var impossibleTimes: [Int64] {
    events.map(\.at.seconds).filter { !(31_536_000...4_102_444_800).contains($0) }
  }
}
